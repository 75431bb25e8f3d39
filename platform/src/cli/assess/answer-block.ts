import type { Block } from '../blocks.ts'
import { answerTo } from './answer.ts'
import { answerJson } from './answer-json.ts'

/** The answers to a block of lines, one a line, and what became of it. */
export interface AnsweredBlock {
  readonly text: string | Uint8Array<ArrayBuffer>
  readonly lines: number
  readonly bad: number
}

/** Answers one question a line; empty lines are passed over, a bad one gets its problems on a line of its own. */
export function answerBlock({ first, text }: Block): AnsweredBlock {
  const lines = (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n')
  let answers = ''
  let bad = 0
  for (const [place, line] of lines.entries()) {
    if (isBlank(line)) continue
    const answered = answerTo(line)
    if (!answered.ok) bad += 1
    answers += answered.ok ? answerJson(answered.assessment) : errorLine(first + place, answered.problems)
    answers += '\n'
  }
  return { text: answers, lines: lines.length, bad }
}

function isBlank(line: string): boolean {
  return line.length < 4 && line.trim() === ''
}

function errorLine(line: number, problems: readonly unknown[]): string {
  return JSON.stringify({ error: { code: 'bad-question', line, problems } })
}
