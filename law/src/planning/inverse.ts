import { type Day, plusDays } from '../calendar/day.ts'

/** Leads from the day on which a step can begin to the day on which it is done; null where the calendar is not known. */
export type Forward = (begins: Day) => Day | null

/** No step of a plan is longer than this many days, holidays included. */
const longest = 400

/**
 * The last day on which a step may begin to be done by that day; null where the calendar is not known. It walks back day by
 * day, so that it is right for whatever the step does with weekends and holidays.
 */
export function lastBeginning(doneBy: Day, forward: Forward): Day | null {
  for (let back = 0; back <= longest; back++) {
    const begins = plusDays(doneBy, -back)
    const done = forward(begins)
    if (done === null) return null
    if (done <= doneBy) return begins
  }
  return null
}
