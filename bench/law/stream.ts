import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Question } from '@ruqsat/law'
import { median } from '../parts/figures.ts'
import { cpuOf } from '../parts/machine.ts'

const command = join(import.meta.dirname, '..', '..', 'platform', 'bin', 'ruqsat.mjs')

/** Cases a second through `ruqsat assess --ndjson`, from the start of the command to its end. */
export interface Streamed {
  /** By the clock on the wall, on as many threads as the command takes. */
  readonly clock: number
  /** By the processor time of all threads; null where the system does not tell. */
  readonly processor: number | null
}

/** Sends so many cases through the command, so many times. */
export function streamed(asked: readonly Question[], cases: number, rounds: number): Streamed {
  const folder = mkdtempSync(join(tmpdir(), 'ruqsat-stream-'))
  const file = join(folder, 'cases.ndjson')
  const lines = asked.map((question) => JSON.stringify(question))
  writeFileSync(file, `${Array.from({ length: cases }, (_, i) => lines[i % lines.length]).join('\n')}\n`)
  try {
    const runs = Array.from({ length: rounds }, () => seconds(file, join(folder, 'answers.ndjson')))
    const used = runs.map(({ processor }) => processor).filter((time) => time !== null)
    return {
      clock: cases / median(runs.map(({ clock }) => clock)),
      processor: used.length === 0 ? null : cases / median(used),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function seconds(from: string, to: string): Streamed {
  const out = openSync(to, 'w')
  const begin = performance.now()
  const before = cpuOf([process.pid])
  const { status } = spawnSync(process.execPath, [command, 'assess', '--ndjson', from], {
    stdio: ['ignore', out, 'inherit'],
  })
  const clock = (performance.now() - begin) / 1000
  const after = cpuOf([process.pid])
  closeSync(out)
  if (status !== 0) throw new Error(`ruqsat assess ended with ${status}`)
  return { clock, processor: before === null || after === null ? null : (after - before) / 1000 }
}
