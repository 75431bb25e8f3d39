import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, dayNumber, plusDays } from '../calendar/day.ts'
import { chapters } from '../chapters.ts'
import { askOn } from '../core/rule.ts'
import type { DutyTerm } from './duty.ts'
import { lastDayOf } from './duty.ts'

const duties = chapters.flatMap((chapter) => chapter.duties)
const limits = chapters.flatMap((chapter) => chapter.limits)
const day = fc
  .integer({ min: dayNumber('2026-07-01'), max: dayNumber('2027-10-01') })
  .map((number): Day => plusDays('1970-01-01', number))

describe('a duty', () => {
  test('gives no less time to what happens later', () => {
    fc.assert(
      fc.property(fc.constantFrom(...duties), day, fc.nat({ max: 20 }), ({ id, figures }, happened, later) => {
        const term = figures[0] as DutyTerm
        const [first, second] = [lastDayOf(term, happened), lastDayOf(term, plusDays(happened, later))]
        expect((first as Day) <= (second as Day), id).toBe(true)
        expect((first as Day) > happened, id).toBe(true)
      }),
    )
  })

  test('is never late by being done earlier, and never open once it is overdue', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...duties),
        day,
        fc.nat({ max: 70 }),
        fc.nat({ max: 70 }),
        (rule, happened, after, sooner) => {
          const done = plusDays(happened, after)
          const on = plusDays(happened, 90)
          const answer = (doneOn: Day | null, asked: Day) =>
            askOn(rule, { happenedOn: happened, doneOn }, asked)?.answer
          if (answer(done, on) === 'yes') expect(answer(plusDays(done, -Math.min(sooner, after)), on)).toBe('yes')
          if (answer(null, done) === 'no') expect(answer(null, plusDays(done, sooner))).toBe('no')
        },
      ),
    )
  })
})

describe('a limit', () => {
  test('that a number keeps is kept by every number further inside', () => {
    fc.assert(
      fc.property(fc.constantFrom(...limits), fc.nat({ max: 400 }), fc.nat({ max: 400 }), (rule, count, more) => {
        const answer = (counted: number) => askOn(rule, { count: counted }, '2026-07-01')?.answer
        const [less, larger] = [answer(count), answer(count + more)]
        const growing = answer(1_000_000_000) === 'yes'
        if (growing && less === 'yes') expect(larger, rule.id).toBe('yes')
        if (!growing && larger === 'yes') expect(less, rule.id).toBe('yes')
      }),
    )
  })

  test('says "not known" of what nobody has counted', () => {
    for (const rule of limits) expect(askOn(rule, { count: null }, '2026-07-01')?.answer, rule.id).toBe('unknown')
  })
})

test('a condition of which nothing is said is not known, whatever else is said', () => {
  for (const rule of chapters.flatMap((chapter) => chapter.conditions)) {
    expect(askOn(rule, { facts: {} }, '2026-07-01')?.answer, rule.id).toBe('unknown')
    expect(askOn(rule, { facts: { other: true } }, '2026-07-01')?.answer, rule.id).toBe('unknown')
    expect(askOn(rule, { facts: { [rule.id]: true } }, '2026-07-01')?.answer, rule.id).toBe('yes')
  }
})
