import { readFileSync } from 'node:fs'
import { caseDrift, fill, lawChanges } from '@ruqsat/law'
import { answerTo } from '../assess/answer.ts'
import { languageOfTerminal } from '../assess/order.ts'
import { paintFor } from '../assess/paint.ts'
import { problemsInWords } from '../assess/problems.ts'
import { texts as assessTexts } from '../assess/texts.ts'
import { inWords } from './in-words.ts'
import { type DriftOrder, readDriftOrder } from './order.ts'
import { texts } from './texts.ts'

const { stdout, stderr, env } = process
const standardInput = 0
const plainWidth = 100

const args = process.argv.slice(3)
const order = readDriftOrder(args, env)
process.exitCode = order === null ? usage() : run(order)

function usage(): number {
  const asked = args.includes('--help') || args.includes('-h')
  const out = asked ? stdout : stderr
  out.write(texts.usage[languageOfTerminal(env)])
  return asked ? 0 : 2
}

function run(asked: DriftOrder): number {
  try {
    return asked.file === null ? told(asked, null) : ofCase(asked, asked.file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error
    stderr.write(`${fill(assessTexts.unreadable, { file: asked.file ?? '-' })[asked.language]}\n`)
    return 2
  }
}

function ofCase(asked: DriftOrder, file: string): number {
  const answered = answerTo(readFileSync(file === '-' ? standardInput : file, 'utf8'))
  if (answered.ok) return told(asked, caseDrift(answered.question, asked.from, asked.to))
  const reader = { language: asked.language, paint: paintFor(stderr.isTTY, env), width: stderr.columns ?? plainWidth }
  stderr.write(problemsInWords(answered.problems, reader))
  return 2
}

function told({ from, to, json, language }: DriftOrder, drift: Parameters<typeof inWords>[1]): number {
  const law = lawChanges(from, to)
  const reader = { language, paint: paintFor(stdout.isTTY, env), width: stdout.columns ?? plainWidth }
  stdout.write(json ? `${JSON.stringify({ law, case: drift }, null, 2)}\n` : inWords(law, drift, reader))
  return 0
}
