import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, plusDays } from '../calendar/day.ts'
import { NoFigure } from '../core/figure.ts'
import { askOn } from '../core/rule.ts'
import { mayReenterFrom, reentryAfterExpulsion } from './residence.ts'
import { type VisaFreeStay, visaFreeDaysUsed } from './stay.ts'
import { visaConditions } from './work-visa.ts'

const on: Day = '2026-06-30'

describe('visa-free days', () => {
  test('count the day of entry and the day of departure', () => {
    expect(visaFreeDaysUsed([{ from: '2026-06-01', to: '2026-06-01' }], on, 180)).toBe(1)
    expect(visaFreeDaysUsed([{ from: '2026-06-01', to: '2026-06-10' }], on, 180)).toBe(10)
    expect(visaFreeDaysUsed([{ from: '2026-06-21', to: null }], on, 180)).toBe(10)
  })

  test('count nothing before the window opens or after the day asked', () => {
    const opens = plusDays(on, -179)
    expect(visaFreeDaysUsed([{ from: plusDays(opens, -10), to: plusDays(opens, -1) }], on, 180)).toBe(0)
    expect(visaFreeDaysUsed([{ from: plusDays(opens, -10), to: opens }], on, 180)).toBe(1)
    expect(visaFreeDaysUsed([{ from: plusDays(on, 1), to: null }], on, 180)).toBe(0)
    expect(visaFreeDaysUsed([{ from: on, to: plusDays(on, 9) }], on, 180)).toBe(1)
  })

  test('are what a count day by day gives', () => {
    const stays = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 60 })), { maxLength: 6 })
      .map((pairs) => {
        let next = plusDays(on, -300)
        return pairs.map(([away, length]): VisaFreeStay => {
          const from = plusDays(next, away)
          const to = plusDays(from, length)
          next = to
          return { from, to }
        })
      })
    fc.assert(
      fc.property(stays, fc.integer({ min: 1, max: 200 }), (all, window) => {
        let days = 0
        for (let back = 0; back < window; back++) {
          const day = plusDays(on, -back)
          if (all.some(({ from, to }) => from <= day && day <= (to ?? day))) days++
        }
        expect(visaFreeDaysUsed(all, on, window)).toBe(days)
      }),
    )
  })
})

test('that a visa may rest on proof instead of a permit is known from a guide, not from the Law', () => {
  const [version] = visaConditions.find(({ id }) => id === 'visa-on-permit')?.versions ?? []
  expect(version?.cites.map(({ trust }) => trust)).toEqual(['P', 'L'])
})

test('four years after an expulsion are too few', () => {
  const answer = (years: number) => askOn(reentryAfterExpulsion, { count: years }, '2026-03-02')?.answer
  expect([answer(4), answer(5)]).toEqual(['no', 'yes'])
})

test('somebody expelled may enter again five years later, and no length is guessed for earlier years', () => {
  expect(mayReenterFrom('2025-07-15')).toBe('2030-07-15')
  expect(() => mayReenterFrom('2024-07-15')).toThrow(NoFigure)
})
