import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Question } from '@ruqsat/law'
import { median } from '../parts/figures.ts'
import { cpuOf } from '../parts/machine.ts'

const command = join(import.meta.dirname, '..', '..', 'platform', 'bin', 'ruqsat.mjs')

/** Cases a second through `ruqsat assess --ndjson`, from the start of the command to its end. */
export function streamed(asked: readonly Question[], cases: number, rounds: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'ruqsat-stream-'))
  const file = join(folder, 'cases.ndjson')
  const lines = asked.map((question) => JSON.stringify(question))
  writeFileSync(file, `${Array.from({ length: cases }, (_, i) => lines[i % lines.length]).join('\n')}\n`)
  try {
    return median(Array.from({ length: rounds }, () => cases / seconds(file, join(folder, 'answers.ndjson'))))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Processor time of the command and all that it starts; by the clock on the wall where the system does not tell. */
function seconds(from: string, to: string): number {
  const out = openSync(to, 'w')
  const begin = performance.now()
  const before = cpuOf([process.pid])
  const { status } = spawnSync(process.execPath, [command, 'assess', '--ndjson', from], {
    stdio: ['ignore', out, 'inherit'],
  })
  const after = cpuOf([process.pid])
  closeSync(out)
  if (status !== 0) throw new Error(`ruqsat assess ended with ${status}`)
  return (before === null || after === null ? performance.now() - begin : after - before) / 1000
}
