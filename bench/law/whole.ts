import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assess, explained, judge, type Question, readQuestion } from '@ruqsat/law'
import fc from 'fast-check'
import { anyQuestion } from '../../law/src/testing/question-arbitrary.ts'
import { median } from '../parts/figures.ts'
import { processorTime } from '../parts/machine.ts'
import type { Pace } from './race.ts'

const root = join(import.meta.dirname, '..', '..')

/** The cases of the contract, and as many again drawn near the edges of the law, always the same. */
export function questions(): readonly Question[] {
  const lines = readFileSync(join(root, 'law/src/testing/contract-examples.ndjson'), 'utf8').trim().split('\n')
  const examples: Question[] = lines.map((line) => JSON.parse(line).question)
  const drawn = fc.sample(anyQuestion, { seed: 42, numRuns: 1024 - examples.length })
  return [...examples, ...drawn]
}

/** How often in a second of processor time a question is answered, from the bare findings to the whole answer. */
export function wholeAnswers(asked: readonly Question[], pace: Pace): readonly (readonly [string, number])[] {
  const refused = asked.filter((question) => judge(question).answer === 'no')
  return [
    ['full assessment: findings, citations, days, fee (judge)', perSecond(judge, asked, pace)],
    ['… with every reason written out in three languages', perSecond(written, asked, pace)],
    ['… and the ways from a no to a yes searched (assess)', perSecond(assess, asked, pace)],
    ['assess, where the answer is no', perSecond(assess, refused, pace)],
    ['reading and checking a question (readQuestion)', perSecond(readQuestion, asked, pace)],
  ]
}

function written(question: Question) {
  const judged = judge(question)
  return { ...judged, findings: judged.findings.map(explained) }
}

function perSecond(answer: (question: Question) => unknown, asked: readonly Question[], pace: Pace): number {
  round(answer, asked, pace.milliseconds / 2)
  return median(Array.from({ length: pace.rounds }, () => round(answer, asked, pace.milliseconds)))
}

function round(answer: (question: Question) => unknown, asked: readonly Question[], milliseconds: number): number {
  const begin = performance.now()
  const before = process.cpuUsage()
  let answered = 0
  while (performance.now() - begin < milliseconds) {
    for (let i = 0; i < 16; i++) answer(asked[answered++ % asked.length] as Question)
  }
  return (answered * 1_000_000) / processorTime(before)
}
