import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Day, dayNumber, plusDays } from '../calendar/day.ts'
import { inside, outside, overlap, type Span, withEnds } from './spans.ts'

const origin: Day = '2026-01-01'
const days = Array.from({ length: 60 }, (_, day) => plusDays(origin, day - 10))

const anySpan: fc.Arbitrary<Span> = fc
  .tuple(fc.nat({ max: 40 }), fc.option(fc.nat({ max: 15 })))
  .map(([first, length]) => {
    const from = plusDays(origin, first)
    return length === null ? { from } : { from, to: plusDays(from, length) }
  })

const holds = (spans: readonly Span[], day: Day) =>
  spans.filter(({ from, to }) => from <= day && (to === undefined || day <= to)).length

test('every day of a span is either inside the change or outside, and no other day is', () => {
  fc.assert(
    fc.property(anySpan, anySpan, (span, change) => {
      for (const day of days) {
        const [whole, within] = [holds([span], day), holds([change], day)]
        expect(holds(inside(span, change), day)).toBe(whole * within)
        expect(holds(outside(span, change), day)).toBe(whole * (1 - within))
      }
      expect(overlap(span, change)).toBe(inside(span, change).length === 1)
      expect(overlap(span, change)).toBe(overlap(change, span))
    }),
  )
})

test('a span without a last day ends on the eve of the next, and the last one lasts', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: 40 }), { minLength: 1, maxLength: 4 }), (firsts) => {
      const spans = firsts.toSorted((a, b) => a - b).map((first): Span => ({ from: plusDays(origin, first) }))
      const ended = withEnds(spans)
      expect(ended.at(-1)).toEqual(spans.at(-1))
      for (const day of days) expect(holds(ended, day)).toBe(day < (spans[0] as Span).from ? 0 : 1)
      for (const { from, to } of ended) expect(to === undefined || dayNumber(to) >= dayNumber(from)).toBe(true)
    }),
  )
})
