import { createReadStream, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { isMainThread } from 'node:worker_threads'
import { type Day, type Draft, fill, firstDayOf, type Language, readDraft } from '@ruqsat/law'
import { languageOfTerminal } from '../assess/order.ts'
import { paintFor } from '../assess/paint.ts'
import { problemsInWords } from '../assess/problems.ts'
import { texts as assessTexts } from '../assess/texts.ts'
import { blocksOf } from '../blocks.ts'
import { inWords } from './in-words.ts'
import { type Cases, type ReplayOrder, readReplayOrder } from './order.ts'
import type { Share } from './part.ts'
import { texts } from './texts.ts'
import { replayInThreads, serveAsThread } from './threads.ts'

const { stdin, stdout, stderr, env } = process
const plainWidth = 100
const shareLength = 10_000
const blockLength = 1024 * 1024

if (isMainThread) {
  const args = process.argv.slice(3)
  const order = readReplayOrder(args, env, availableParallelism())
  process.exitCode = order === null ? usage(args) : await run(order)
} else serveAsThread()

function usage(args: readonly string[]): number {
  const asked = args.includes('--help') || args.includes('-h')
  const out = asked ? stdout : stderr
  out.write(texts.usage[languageOfTerminal(env)])
  return asked ? 0 : 2
}

async function run(order: ReplayOrder): Promise<number> {
  try {
    const draft = draftIn(readFileSync(order.change, 'utf8'), order.language)
    return draft === null ? 2 : await replay(draft, order)
  } catch (error) {
    const { syscall, path } = error as NodeJS.ErrnoException
    if (syscall === undefined) throw error
    stderr.write(`${fill(assessTexts.unreadable, { file: path ?? order.change })[order.language]}\n`)
    return 2
  }
}

/** The draft, or null after its problems were told. */
function draftIn(text: string, language: Language): Draft | null {
  const read = readDraft(parsed(text))
  if (read.ok) return read.draft
  const reader = { language, paint: paintFor(stderr.isTTY, env), width: stderr.columns ?? plainWidth }
  stderr.write(problemsInWords(read.problems, reader, texts['to-correct']))
  return null
}

/** What the JSON says; undefined, which is no draft, where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function replay(draft: Draft, { cases, threads, json, language }: ReplayOrder): Promise<number> {
  const script = new URL(import.meta.url)
  const on = cases.from === 'seed' ? (cases.on ?? firstDayOf(draft)) : null
  const part = await replayInThreads(script, draft, sharesOf(cases, on), threads)
  const { tally, bad, badLines } = part
  const told = { draft, cases: cases.from === 'seed' ? { ...cases, on } : cases, ...tally, bad, badLines }
  const reader = { language, paint: paintFor(stdout.isTTY, env), width: stdout.columns ?? plainWidth }
  stdout.write(json ? `${JSON.stringify(told, null, 2)}\n` : inWords(draft, cases, on, part, reader))
  return bad === 0 ? 0 : 1
}

async function* sharesOf(cases: Cases, on: Day | null): AsyncGenerator<Share> {
  if (cases.from === 'file') {
    const stream = cases.file === '-' ? stdin : createReadStream(cases.file, { highWaterMark: 256 * 1024 })
    for await (const block of blocksOf(stream.setEncoding('utf8'), blockLength))
      yield { from: 'file', on: cases.on, ...block }
  } else if (on !== null) {
    for (let first = 0; first < cases.count; first += shareLength)
      yield { from: 'seed', seed: cases.seed, on, first, end: Math.min(cases.count, first + shareLength) }
  }
}
