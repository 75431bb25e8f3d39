import { type Day, daysBetween } from '../calendar/day.ts'
import { workingDaysBetween } from '../calendar/working-days.ts'
import type { Judgement } from '../permits/judge.ts'

/** The terms of a case, as lengths: two days of the week can then be compared. */
export const terms = ['waiting', 'review', 'notice', 'payment'] as const
export type TermName = (typeof terms)[number]

/** How long each term is; null where the law of the day gives none, or the calendar is not known. */
export function termsOf(judged: Judgement, on: Day): Readonly<Record<TermName, number | null>> {
  const { fileFrom, registeredOn, decideBy, hearingNoticeBy, payBy } = judged
  return {
    waiting: fileFrom === undefined ? null : daysBetween(on, fileFrom),
    review: working(registeredOn, decideBy),
    notice: working(registeredOn, hearingNoticeBy),
    payment: working(decideBy, payBy),
  }
}

function working(from: Day | null | undefined, to: Day | null | undefined): number | null {
  return from == null || to == null ? null : workingDaysBetween(from, to)
}
