import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  asDay,
  type Day,
  dayFromNumber,
  dayNumber,
  daysBetween,
  isDay,
  laterOf,
  plusDays,
  plusMonths,
  weekday,
} from './day.ts'
import { dayInWords } from './day-in-words.ts'

const anyDay = fc
  .integer({ min: dayNumber('1950-01-01'), max: dayNumber('2100-12-31') })
  .map((number): Day => dayFromNumber(number))

describe('a day', () => {
  test('is a day of the calendar or it is not a day', () => {
    expect(isDay('2024-02-29')).toBe(true)
    expect(isDay('2000-02-29')).toBe(true)
    const none = ['2025-02-29', '1900-02-29', '2025-13-01', '2025-00-10', '2025-01-00', '2025-1-1', '2025-04-31']
    for (const text of [...none, '01.09.2025', '2025-09-01T00:00', '12025-09-01', '']) {
      expect(isDay(text), text).toBe(false)
      expect(() => asDay(text)).toThrow(new RangeError(`"${text}" is not a day of the calendar`))
    }
  })

  test('counts as Temporal counts', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -800, max: 800 }), (day, days) => {
        const oracle = Temporal.PlainDate.from(day)
        expect(plusDays(day, days)).toBe(oracle.add({ days }).toString())
        expect(weekday(day)).toBe(oracle.dayOfWeek)
        expect(daysBetween(day, plusDays(day, days))).toBe(days)
      }),
    )
  })

  test('is there and back again the same, on the last day of four centuries too', () => {
    for (const day of ['1600-02-29', '2000-02-29', '2000-03-01', '2100-02-28'] as const) {
      expect(dayFromNumber(dayNumber(day))).toBe(day)
    }
  })

  test('moves by months to the same date, or to the last day of a shorter month', () => {
    expect(plusMonths('2024-02-29', 12)).toBe('2025-02-28')
    expect(plusMonths('2025-01-31', 1)).toBe('2025-02-28')
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (day, months) => {
        expect(plusMonths(day, months)).toBe(Temporal.PlainDate.from(day).add({ months }).toString())
      }),
    )
  })

  test('sorts as text', () => {
    expect(laterOf('2025-09-30', '2025-10-01')).toBe('2025-10-01')
  })

  test('is written out in the three languages', () => {
    expect(dayInWords('2026-09-13')).toEqual({
      kk: '2026 жылғы 13 қыркүйек',
      ru: '13 сентября 2026 года',
      en: '13 September 2026',
    })
  })
})
