import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asDay, type Day, dayNumber, daysBetween, monthOf, plusDays, weekday, yearOf } from './day.ts'
import {
  CalendarMissing,
  calendarYears,
  dayOffOn,
  daysSkipped,
  isWorkingDay,
  plusWorkingDays,
  plusWorkingDaysIfKnown,
  sameOrNextWorkingDay,
  workingDaysBetween,
} from './working-days.ts'

/** The holiday law applied by hand, day by day, to check the tables of the years against. */
function slowCalendar(from: Day, to: Day): ReadonlySet<Day> {
  const fixed = '01-01 01-02 03-08 03-21 03-22 03-23 05-01 05-07 05-09 07-06 08-30 10-25 12-16'.split(' ')
  const kurbanAit = ['2024-06-16', '2025-06-06', '2026-05-27', '2027-05-16']
  const transfers = new Map([
    ['2024-05-08', '2024-05-04'],
    ['2025-01-03', '2025-01-05'],
  ])
  const isHoliday = (day: Day) => {
    const monthDay = day.slice(5)
    if (monthDay === '08-30') return yearOf(day) < 2026
    if (monthDay === '03-15') return yearOf(day) >= 2027
    return fixed.includes(monthDay)
  }
  const rests = (day: Day) => weekday(day) > 5 && ![...transfers.values()].includes(day)
  const off = new Set<string>([...kurbanAit, ...transfers.keys()])
  const all: Day[] = []
  for (let day = from; day <= to; day = plusDays(day, 1)) all.push(day)
  for (const day of all) if (isHoliday(day) || day.slice(5) === '01-07') off.add(day)
  for (const day of all) {
    if (!isHoliday(day) || weekday(day) <= 5) continue
    let next = plusDays(day, 1)
    while (rests(next) || off.has(next)) next = plusDays(next, 1)
    off.add(next)
  }
  return new Set(all.filter((day) => !rests(day) && !off.has(day)))
}

const slow = slowCalendar('2024-01-01', '2027-12-31')
const anyDay = fc
  .integer({ min: dayNumber('2024-01-01'), max: dayNumber('2027-11-15') })
  .map((number) => plusDays('1970-01-01', number))

describe('the calendar of working days', () => {
  test('agrees with the holiday law applied by hand on every day of 2024 to 2027', () => {
    for (let day: Day = '2024-01-01'; day <= '2027-12-31'; day = plusDays(day, 1)) {
      expect(isWorkingDay(day), day).toBe(slow.has(day))
    }
  })

  test.each([
    [2024, 249],
    [2025, 246],
    [2026, 247],
    [2027, 247],
  ])('%i has %i working days', (year, total) => {
    const days = Array.from({ length: 366 }, (_, i) => plusDays(asDay(`${year}-01-01`), i))
    expect(days.filter((day) => yearOf(day) === year && isWorkingDay(day))).toHaveLength(total)
  })

  test('moves every holiday that falls on a day of rest, and neither Kurban Ait nor 7 January', () => {
    for (const { off } of calendarYears) {
      for (const { day, why, movedFrom } of off) {
        const moves = off.some((other) => other.movedFrom === day)
        const stays = why === 'kurban-ait' || why === 'orthodox-christmas' || why === 'transfer'
        const rest = weekday(day) > 5
        expect(moves, day).toBe(rest && !stays)
        if (movedFrom !== undefined) expect(weekday(movedFrom), day).toBeGreaterThan(5)
      }
    }
  })

  test('keeps 30 August an ordinary day in 2026 and marks the Kurban Ait of 2027 as an estimate', () => {
    expect(isWorkingDay('2025-09-01')).toBe(false)
    expect(isWorkingDay('2026-08-31')).toBe(true)
    expect(dayOffOn('2027-05-16')).toMatchObject({ why: 'kurban-ait', estimated: true })
  })

  test('takes a Kurban Ait that only a program counts for our own conclusion, and one that was reported for news', () => {
    const trusts = calendarYears.flatMap(({ off }) =>
      off.filter(({ why }) => why === 'kurban-ait').map(({ day, cite }) => [day, cite.trust, cite.reading]),
    )
    expect(trusts).toEqual([
      ['2024-06-16', 'D', 'R-08'],
      ['2025-06-06', 'N', undefined],
      ['2026-05-27', 'N', undefined],
      ['2027-05-16', 'D', 'R-08'],
    ])
  })

  test('works the Saturday and the Sunday that orders exchanged', () => {
    expect(isWorkingDay('2024-05-04')).toBe(true)
    expect(isWorkingDay('2024-05-08')).toBe(false)
    expect(isWorkingDay('2025-01-05')).toBe(true)
    expect(isWorkingDay('2025-01-03')).toBe(false)
  })
})

describe('a term of working days', () => {
  test('starts the day after', () => {
    expect(plusWorkingDays('2025-12-02', 6)).toBe('2025-12-10')
    expect(plusWorkingDays('2025-12-02', 1)).toBe('2025-12-03')
    expect(plusWorkingDays('2025-12-06', 1)).toBe('2025-12-08')
  })

  test('is what the slow calendar counts', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 20 }), (day, term) => {
        let left = term
        let last = day
        while (left > 0) {
          last = plusDays(last, 1)
          if (slow.has(last)) left--
        }
        expect(plusWorkingDays(day, term)).toBe(last)
        expect(workingDaysBetween(day, last)).toBe(term)
      }),
    )
  })

  test('tells which weekdays it skipped and why', () => {
    expect(daysSkipped('2026-10-22', '2026-10-30')).toMatchObject([
      { day: '2026-10-26', why: 'republic-day', movedFrom: '2026-10-25' },
    ])
    expect(daysSkipped('2026-10-26', '2026-10-30')).toEqual([])
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 40 }), (day, days) => {
        const to = plusDays(day, days)
        let weekdays = 0
        let restDaysWorked = 0
        for (let next = plusDays(day, 1); next <= to; next = plusDays(next, 1)) {
          if (weekday(next) <= 5) weekdays++
          else if (slow.has(next)) restDaysWorked++
        }
        expect(weekdays + restDaysWorked - daysSkipped(day, to).length).toBe(workingDaysBetween(day, to))
      }),
    )
  })

  test('never guesses a year without a calendar', () => {
    expect(() => isWorkingDay('2023-12-29')).toThrow(CalendarMissing)
    expect(() => sameOrNextWorkingDay('2028-01-03')).toThrow('the calendar of working days of 2028 is not known')
    expect(new CalendarMissing(2028)).toMatchObject({ name: 'CalendarMissing', year: 2028 })
    expect(() => dayOffOn('2028-01-01')).toThrow(new CalendarMissing(2028))
    expect(() => dayOffOn('2023-12-31')).toThrow(new CalendarMissing(2023))
    expect(workingDaysBetween('2024-01-01', '2024-01-03')).toBe(1)
    expect(() => plusWorkingDays('2024-01-03', 1000)).toThrow(new CalendarMissing(2028))
    expect(() => plusWorkingDays('2027-12-30', 6)).toThrow(new CalendarMissing(2028))
    expect(plusWorkingDaysIfKnown('2027-12-30', 6)).toBeNull()
    expect(plusWorkingDays('2027-12-30', 1)).toBe('2027-12-31')
    expect(() => plusWorkingDays('2026-01-05', 0)).toThrow(new RangeError('a term of 0 working days'))
  })

  test('moves a day of rest to the next working day and leaves a working day alone', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const next = sameOrNextWorkingDay(day)
        expect(slow.has(next)).toBe(true)
        expect(daysBetween(day, next)).toBeGreaterThanOrEqual(0)
        for (let between = day; between < next; between = plusDays(between, 1)) expect(slow.has(between)).toBe(false)
      }),
    )
    expect(monthOf(sameOrNextWorkingDay('2026-01-01'))).toBe(1)
  })
})
