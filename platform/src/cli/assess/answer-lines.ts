import { answerTo } from './answer.ts'
import { answerJson } from './answer-json.ts'

/** Answers are handed on in pieces of about so many characters: few writes, and the first answer soon. */
const pieceLength = 64 * 1024

/** What became of a stream of questions. */
export interface Run {
  readonly lines: number
  readonly bad: number
}

/**
 * Answers one question a line, in order, while they come; empty lines are passed over. A bad line gets its problems on a line
 * of its own, and the run goes on.
 */
export async function answerLines(chunks: AsyncIterable<string>, write: (text: string) => Promise<void>): Promise<Run> {
  let lines = 0
  let bad = 0
  let begun = ''
  let piece = ''
  const answerLine = (line: string) => {
    lines += 1
    if (isBlank(line)) return
    const answered = answerTo(line)
    if (!answered.ok) bad += 1
    piece += answered.ok ? answerJson(answered.assessment) : errorLine(lines, answered.problems)
    piece += '\n'
  }
  for await (const chunk of chunks) {
    const [first = '', ...rest] = chunk.split('\n')
    begun += first
    for (const next of rest) {
      answerLine(begun)
      begun = next
      if (piece.length >= pieceLength) {
        await write(piece)
        piece = ''
      }
    }
    if (piece !== '') await write(piece)
    piece = ''
  }
  if (begun !== '') answerLine(begun)
  if (piece !== '') await write(piece)
  return { lines, bad }
}

function isBlank(line: string): boolean {
  return line.length < 4 && line.trim() === ''
}

function errorLine(line: number, problems: readonly unknown[]): string {
  return JSON.stringify({ error: { code: 'bad-question', line, problems } })
}
