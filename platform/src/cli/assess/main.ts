import { once } from 'node:events'
import { createReadStream, readFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'
import { fill } from '@ruqsat/law'
import { answerTo } from './answer.ts'
import { answerLines } from './answer-lines.ts'
import { inWords, type Reader } from './in-words.ts'
import { languageOfTerminal, type Order, readOrder } from './order.ts'
import { paintFor } from './paint.ts'
import { problemsInWords } from './problems.ts'
import { texts } from './texts.ts'
import { serveAsThread, threadsOf } from './threads.ts'

const { stdin, stdout, stderr, env } = process
const standardInput = 0
const plainWidth = 100

if (isMainThread) {
  // Whoever reads may have read enough, as `head` does.
  stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))
  const order = readOrder(process.argv.slice(3), env)
  process.exitCode = order === null ? usage() : await run(order)
} else serveAsThread()

function usage(): number {
  const asked = process.argv.includes('--help') || process.argv.includes('-h')
  const out = asked ? stdout : stderr
  out.write(texts.usage[languageOfTerminal(env)])
  return asked ? 0 : 2
}

async function run({ form, file, language }: Order): Promise<number> {
  try {
    if (form === 'ndjson') return await many(file)
    return one(readFileSync(file ?? standardInput, 'utf8'), form, language)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error
    stderr.write(`${fill(texts.unreadable, { file: file ?? '-' })[language]}\n`)
    return 2
  }
}

function one(text: string, form: 'words' | 'json', language: Order['language']): number {
  const answered = answerTo(text)
  if (form === 'json') {
    const { ok } = answered
    const answer = ok ? answered.assessment : { error: { code: 'bad-question', problems: answered.problems } }
    stdout.write(`${JSON.stringify(answer, null, 2)}\n`)
    return ok ? 0 : 2
  }
  if (!answered.ok) {
    stderr.write(problemsInWords(answered.problems, readerOf(stderr, language)))
    return 2
  }
  stdout.write(inWords(answered.question.on, answered.assessment, readerOf(stdout, language)))
  return 0
}

function readerOf(out: NodeJS.WriteStream, language: Order['language']): Reader {
  return { language, paint: paintFor(out.isTTY, env), width: out.columns ?? plainWidth }
}

async function many(file: string | null): Promise<number> {
  const input = file === null ? stdin : createReadStream(file, { highWaterMark: 64 * 1024 })
  const write = async (text: string | Uint8Array<ArrayBuffer>) => {
    if (!stdout.write(text)) await once(stdout, 'drain')
  }
  const { bad } = await answerLines(input.setEncoding('utf8'), write, () => threadsOf(new URL(import.meta.url)))
  return bad === 0 ? 0 : 1
}
