import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Draft, flipped, syntheticCase } from '@ruqsat/law'
import { blocksOf } from '../../platform/src/cli/blocks.ts'
import type { Share } from '../../platform/src/cli/replay/part.ts'
import { replayInThreads } from '../../platform/src/cli/replay/threads.ts'
import { option, rounded, tableOf } from '../parts/figures.ts'

/** How long a draft takes over a million cases: made from a seed, and read from a file; on one thread and on two. */

const made = option('cases', 1_000_000)
const written = option('lines', made)
const most = 20

const figures: Draft = {
  changes: [
    { op: 'set', figure: 'share.exempt.branch.max_headcount', from: '2026-06-01', value: 30 },
    { op: 'set', figure: 'share.local_min.cat34', from: '2026-06-01', value: 80 },
  ],
}
const rules: Draft = {
  changes: [
    {
      op: 'version',
      rule: 'local-share',
      from: '2026-06-01',
      unless: {
        any: [
          { at: '/employer/headcount', atMost: 20 },
          {
            all: [
              { at: '/employer/activity', oneOf: ['F', 'M'] },
              { at: '/hire/regions', includes: '23' },
            ],
          },
        ],
      },
    },
    { op: 'repeal', rule: 'category-4-replacement', from: '2026-06-01' },
    {
      op: 'version',
      rule: 'citizens-beside',
      from: '2026-06-01',
      title: { kk: 'Қатар жұмыс істейтін азаматтар', ru: 'Граждане рядом', en: 'Citizens beside' },
      says: { kk: 'Әр шетелдікке бір азамат.', ru: 'На иностранца – гражданин.', en: 'A citizen for each foreigner.' },
      permits: ['employment'],
      requests: ['new', 'renewal'],
      requires: {
        sum: ['/employer/staff/3/local', '/employer/staff/4/local'],
        atLeast: { sum: ['/employer/staff/3/foreign', '/employer/staff/4/foreign'], times: 1, plus: 1 },
      },
    },
  ],
}
const script = new URL('../../platform/src/cli/replay/main.ts', import.meta.url)
const shareLength = 10_000

async function* ofSeed(): AsyncGenerator<Share> {
  for (let first = 0; first < made; first += shareLength)
    yield { from: 'seed', seed: 1, on: '2026-06-01', first, end: Math.min(made, first + shareLength) }
}

async function* ofFile(file: string): AsyncGenerator<Share> {
  const stream = createReadStream(file, { highWaterMark: 256 * 1024 }).setEncoding('utf8')
  for await (const block of blocksOf(stream, 1024 * 1024)) yield { from: 'file', on: null, ...block }
}

async function writeCases(file: string): Promise<void> {
  const lines = function* () {
    for (let number = 0; number < written; number++) yield `${JSON.stringify(syntheticCase(1, number, '2026-06-01'))}\n`
  }
  await pipeline(Readable.from(lines()), createWriteStream(file))
}

async function measure(name: string, draft: Draft, shares: AsyncGenerator<Share>, threads: number): Promise<string[]> {
  const began = performance.now()
  const cpu = process.cpuUsage()
  const { tally } = await replayInThreads(script, draft, shares, threads)
  const seconds = (performance.now() - began) / 1000
  const { user, system } = process.cpuUsage(cpu)
  const { cases } = tally.all
  if (threads === 2 && cases >= 1_000_000 && seconds > most) process.exitCode = 1
  return [
    name,
    String(threads),
    rounded(cases),
    rounded(flipped(tally.all)),
    rounded(seconds, 1),
    rounded((user + system) / 1e6, 1),
    rounded(cases / seconds),
  ]
}

const folder = mkdtempSync(join(tmpdir(), 'ruqsat-reform-'))
try {
  const file = join(folder, 'cases.ndjson')
  await writeCases(file)
  const rows = [
    await measure('made from a seed', figures, ofSeed(), 1),
    await measure('made from a seed', figures, ofSeed(), 2),
    await measure('the same, a draft of rules', rules, ofSeed(), 1),
    await measure('the same, a draft of rules', rules, ofSeed(), 2),
    await measure('read from a file', figures, ofFile(file), 1),
    await measure('read from a file', figures, ofFile(file), 2),
  ]
  process.stdout.write(
    `${tableOf(['cases', 'threads', 'count', 'answers turned', 'seconds', 'CPU seconds', 'cases/s'], rows)}\n`,
  )
} finally {
  rmSync(folder, { recursive: true })
}
