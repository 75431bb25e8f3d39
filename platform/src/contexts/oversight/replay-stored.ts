import { addTallies, type Day, emptyTally, firstDayOf, livedOn, replayCase, variantOf } from '@ruqsat/law'
import type { Reading } from '../../kernel/acting.ts'
import { type Outcome, ok, refuse } from '../../kernel/outcome.ts'
import { filedQuestions } from '../permits/index.ts'
import { draftIn, type Reform } from './reform.ts'
import { leastCases, withFloor } from './with-floor.ts'

/** The most cases of one request, and the longest that it may read them. */
const bounds = { cases: 10_000, ms: 3000 } as const

/**
 * Replays a draft over the filed cases of an officer's region, the last filed first, each moved with all its days to the day asked.
 * Only counts leave: no case is shown, and no group of few.
 */
export async function replayStored(
  { db, actor, today }: Reading,
  input: unknown,
  on: Day | null,
  pointer: string,
  most: { readonly cases: number; readonly ms: number } = bounds,
): Promise<Outcome<Reform>> {
  if (actor.kind !== 'person') return refuse(401, 'oversight.stored-for-officers')
  if (actor.role !== 'officer' || actor.region === null) return refuse(403, 'oversight.stored-for-officers')
  const read = draftIn(input, pointer)
  if (!read.ok) return read
  const day = on ?? firstDayOf(read.value)
  const variant = variantOf(read.value)
  const tally = emptyTally()
  const began = performance.now()
  let complete = true
  for await (const questions of filedQuestions(db, actor.region, today)) {
    const late = performance.now() - began > most.ms
    complete = tally.all.cases === 0 || (!late && tally.all.cases + questions.length <= most.cases)
    if (!complete) break
    for (const question of questions) replayCase(tally, variant, livedOn(question, day), tally.all.cases)
  }
  if (tally.all.cases < leastCases) return refuse(409, 'oversight.too-few', { values: { least: leastCases } })
  const over = { source: 'stored', region: actor.region, complete } as const
  return ok({ draft: read.value, on: day, over, tally: withFloor(addTallies([tally])) })
}
