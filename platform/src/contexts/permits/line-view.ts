import { type Day, workingDaysBetween } from '@ruqsat/law'
import type { LineView } from './api.ts'
import { ballOf, type Standing } from './ball.ts'
import type { Line } from './lists.ts'

export interface LineKnown {
  readonly today: Day
  readonly names: ReadonlyMap<string, LineView['employer']['name']>
  readonly waiting: ReadonlyMap<string, readonly string[]>
  /** For the cases whose payment is on its way or here. */
  readonly paying: ReadonlyMap<string, Standing['paying']>
}

/** A case as a line: who, what, who has the ball, days left, what is missing. */
export function lineView(line: Line, known: LineKnown): LineView {
  const { id, number, state, worker, title, category, employer, registeredOn, decideBy, qualified } = line
  const waitingFor = known.waiting.get(id) ?? []
  const ball = ballOf({ ...line, today: known.today, waitingFor, paying: known.paying.get(id) ?? 'no' })
  const unnamed = { kk: employer, ru: employer, en: employer }
  const open = state === 'registered' || state === 'hearing'
  return {
    id,
    number,
    state,
    worker,
    title,
    category,
    employer: { bin: employer, name: known.names.get(employer) ?? unnamed },
    ball,
    registeredOn,
    decideBy,
    workingDaysLeft: ball.until === null ? null : daysLeft(known.today, ball.until),
    missing: open ? [...waitingFor, ...(qualified === null ? ['qualification'] : [])] : [],
  }
}

/** Working days from today to a day, negative when it has passed: on the day of rest that follows it, too. */
export function daysLeft(today: Day, until: Day): number {
  return until >= today ? workingDaysBetween(today, until) : Math.min(-1, -workingDaysBetween(until, today))
}
