import { type Day, plusDays } from '../calendar/day.ts'

/** Days in a row: `to` is the last of them, absent while there is none. */
export interface Span {
  readonly from: Day
  readonly to?: Day
}

/** Every span with its last day written out, where another follows. Oldest first. */
export function withEnds<S extends Span>(spans: readonly S[]): readonly S[] {
  return spans.map((span, place) => {
    const next = spans[place + 1]
    return span.to !== undefined || next === undefined ? span : lasting(span, span.from, eveOf(next.from))
  })
}

/** What is left of a span before and after the days of a change. */
export function outside<S extends Span>(span: S, { from, to }: Span): readonly S[] {
  const before = span.from < from ? [lasting(span, span.from, earlierOf(span.to, eveOf(from)))] : []
  if (to === undefined || (span.to !== undefined && span.to <= to)) return before
  return [...before, lasting(span, span.from > to ? span.from : plusDays(to, 1), span.to)]
}

/** The days of a span that the change covers. */
export function inside<S extends Span>(span: S, { from, to }: Span): readonly S[] {
  const first = span.from > from ? span.from : from
  const last = earlierOf(span.to, to)
  return last !== undefined && last < first ? [] : [lasting(span, first, last)]
}

/** Do they share a day? */
export function overlap(a: Span, b: Span): boolean {
  return inside(a, b).length > 0
}

/** The same, in force on other days. */
export function lasting<S extends Span>(span: S, from: Day, to: Day | undefined): S {
  const { to: _, ...rest } = span
  return (to === undefined ? { ...rest, from } : { ...rest, from, to }) as S
}

/** The day before. */
export function eveOf(day: Day): Day {
  return plusDays(day, -1)
}

/** The earlier of two last days, where there are any. */
export function earlierOf(a: Day | undefined, b: Day | undefined): Day | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return a < b ? a : b
}

/** Oldest first. */
export function inOrder<S extends Span>(spans: readonly S[]): readonly S[] {
  return spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))
}
