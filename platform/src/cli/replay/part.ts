import {
  type Day,
  type Draft,
  emptyTally,
  livedOn,
  type Problem,
  readQuestion,
  replayCase,
  syntheticCase,
  type Tally,
  variantOf,
} from '@ruqsat/law'
import { texts } from '../assess/texts.ts'
import type { Block } from '../blocks.ts'

/** Some of the cases: a block of a file, or some numbers of a seed. */
export type Share =
  | ({ readonly from: 'file'; readonly on: Day | null } & Block)
  | { readonly from: 'seed'; readonly seed: number; readonly on: Day; readonly first: number; readonly end: number }

/** A line that is no question, and why. */
export interface BadLine {
  readonly line: number
  readonly problems: readonly Problem[]
}

/** What one thread has counted. */
export interface Part {
  readonly tally: Tally
  readonly bad: number
  /** The first of them. */
  readonly badLines: readonly BadLine[]
}

/** So many bad lines are shown. */
export const badLinesShown = 10

/** Replays shares of the cases one after another, and tells at the end what was counted. */
export function partOf(draft: Draft): { take(share: Share): void; told(): Part } {
  const variant = variantOf(draft)
  const tally = emptyTally()
  const badLines: BadLine[] = []
  let bad = 0
  const takeLine = (text: string, line: number, on: Day | null) => {
    if (text.trim() === '') return
    const read = readLine(text)
    if (read.ok) return replayCase(tally, variant, on === null ? read.question : livedOn(read.question, on), line)
    bad += 1
    if (badLines.length < badLinesShown) badLines.push({ line, problems: read.problems })
  }
  return {
    take(share) {
      if (share.from === 'seed') {
        for (let number = share.first; number < share.end; number++)
          replayCase(tally, variant, syntheticCase(share.seed, number, share.on), number)
      } else share.text.split('\n').forEach((text, place) => void takeLine(text, share.first + place, share.on))
    },
    told: () => ({ tally, bad, badLines }),
  }
}

function readLine(text: string): ReturnType<typeof readQuestion> {
  try {
    return readQuestion(JSON.parse(text))
  } catch {
    return { ok: false, problems: [{ pointer: '', code: 'not-json', says: texts['not-json'] }] }
  }
}
