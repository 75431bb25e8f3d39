import { setImmediate as others } from 'node:timers/promises'
import { addTallies, type Day, emptyTally, firstDayOf, replayCase, syntheticCase, variantOf } from '@ruqsat/law'
import { type Outcome, ok } from '../../kernel/outcome.ts'
import { draftIn, type Reform } from './reform.ts'

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

/** Replays a draft over made-up cases. Nothing is stored. */
export async function replayDraft(
  input: unknown,
  { cases, seed, on }: Drawn,
  pointer: string,
): Promise<Outcome<Reform>> {
  const read = draftIn(input, pointer)
  if (!read.ok) return read
  const day = on ?? firstDayOf(read.value)
  const variant = variantOf(read.value)
  const tally = emptyTally()
  for (let number = 0; number < cases; number++) {
    if (number % portion === 0) await others()
    replayCase(tally, variant, syntheticCase(seed, number, day), number)
  }
  return ok({ draft: read.value, on: day, over: { source: 'synthetic', seed }, tally: addTallies([tally]) })
}
