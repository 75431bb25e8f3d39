import { type Day, plusDays } from '../calendar/day.ts'
import type { HeldPermit, Term } from './question.ts'
import { lastDay } from './term.ts'

/** The first and the last day of a renewed permit: it begins when the old term ends, however early it was filed. */
export function renewedTerm({ expiresOn }: HeldPermit, term: Term): { readonly from: Day; readonly lastDay: Day } {
  return { from: plusDays(expiresOn, 1), lastDay: lastDay(expiresOn, term) }
}
