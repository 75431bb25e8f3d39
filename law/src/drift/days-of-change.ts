import { type Day, plusDays } from '../calendar/day.ts'
import { lawBook } from '../law-book.ts'
import { bookRules } from './book-rules.ts'

interface Span {
  readonly from: Day
  readonly to?: Day
}

const spans: readonly Span[] = [
  ...lawBook.figures.flatMap(({ values }): readonly Span[] => values),
  ...bookRules.flatMap(({ versions }): readonly Span[] => versions),
]

/** Every day on which a figure or a rule begins or has just ended, oldest first. Between two of them the law stands still. */
const all: readonly Day[] = [
  ...new Set(spans.flatMap(({ from, to }) => (to === undefined ? [from] : [from, plusDays(to, 1)]))),
].sort()

/** The days of change after the one day, up to and with the other. */
export function daysOfChange(after: Day, upTo: Day): readonly Day[] {
  return all.filter((day) => after < day && day <= upTo)
}
