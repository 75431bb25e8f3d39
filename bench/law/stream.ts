import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Question } from '@ruqsat/law'
import { median } from '../parts/figures.ts'

const command = join(import.meta.dirname, '..', '..', 'platform', 'bin', 'ruqsat.mjs')

/** Cases a second through `ruqsat assess --ndjson`, from the start of the command to its end, kept to one core where that can be. */
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

const onOneCore = spawnSync('taskset', ['--version']).status === 0 ? ['taskset', '-c', '0'] : []

function seconds(from: string, to: string): number {
  const [first = '', ...rest] = [...onOneCore, process.execPath, command, 'assess', '--ndjson', from]
  const out = openSync(to, 'w')
  const begin = performance.now()
  const { status } = spawnSync(first, rest, { stdio: ['ignore', out, 'inherit'] })
  const taken = (performance.now() - begin) / 1000
  closeSync(out)
  if (status !== 0) throw new Error(`ruqsat assess ended with ${status}`)
  return taken
}
