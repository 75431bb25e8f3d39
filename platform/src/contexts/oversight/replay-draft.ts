import { setImmediate as others } from 'node:timers/promises'
import {
  addTallies,
  type Day,
  type Draft,
  emptyTally,
  firstDayOf,
  readDraft,
  replayCase,
  syntheticCase,
  type Tally,
  variantOf,
} from '@ruqsat/law'
import { type Outcome, ok, refuse } from '../../kernel/outcome.ts'

/** The most cases of one request: a second or so of one core. */
export const mostCases = 20_000

/** Others are answered after so many. */
const portion = 500

/** Made-up cases: how many, from which seed, asked on which day. */
export interface Drawn {
  readonly cases: number
  readonly seed: number
  readonly on: Day | null
}

/** A draft and what it would turn. */
export interface Reform {
  readonly draft: Draft
  readonly on: Day
  readonly seed: number
  readonly tally: Tally
}

/** Replays a draft over made-up cases; refuses a draft that cannot be read, with every problem at once. Nothing is stored. */
export async function replayDraft(
  input: unknown,
  { cases, seed, on }: Drawn,
  pointer: string,
): Promise<Outcome<Reform>> {
  const read = readDraft(input)
  if (!read.ok) {
    const problems = read.problems.map((problem) => ({
      at: pointer + problem.pointer,
      code: `law.${problem.code}`,
      says: problem.says,
    }))
    return refuse(422, 'http.problems', { problems })
  }
  const day = on ?? firstDayOf(read.draft)
  const variant = variantOf(read.draft)
  const tally = emptyTally()
  for (let number = 0; number < cases; number++) {
    if (number % portion === 0) await others()
    replayCase(tally, variant, syntheticCase(seed, number, day), number)
  }
  return ok({ draft: read.draft, on: day, seed, tally: addTallies([tally]) })
}
