import { describe, expect, test } from 'vitest'
import { complainBy } from '../permits/appeal.ts'
import { decideBy, hearingNoticeBy, payBy, registeredOn } from '../permits/clocks.ts'
import { type WallDay, wallCalendar, workedDays } from '../testing/slow-calendar.ts'
import { type Day, daysBetween, isDay, plusDays, plusMonths, weekday, yearOf } from './day.ts'
import { CalendarMissing, isWorkingDay, plusWorkingDays, sameOrNextWorkingDay } from './working-days.ts'

const days = wallCalendar(2029)
const worked = workedDays(days)
const known = days.filter(({ day }) => yearOf(day) >= 2024 && yearOf(day) <= 2027)
const placeOf = new Map(days.map(({ day }, place) => [day, place]))

function wallDay(day: Day, later: number): Day {
  return (days[(placeOf.get(day) as number) + later] as WallDay).day
}

/** The working day at the end of so many, counted with a finger on the wall. */
function countedOn(day: Day, term: number): Day {
  let last = day
  for (let left = term; left > 0; ) {
    last = wallDay(last, 1)
    if (worked.has(last)) left--
  }
  return last
}

function nextWorked(day: Day): Day {
  return worked.has(day) ? day : nextWorked(wallDay(day, 1))
}

describe('ten years of days', () => {
  test('are the days of the wall calendar, with its weekdays', () => {
    expect(days).toHaveLength(3653)
    for (const [place, { day, weekday: onTheWall }] of days.entries()) {
      expect(isDay(day), day).toBe(true)
      expect(weekday(day), day).toBe(onTheWall)
      expect(plusDays('2020-01-01', place), day).toBe(day)
      expect(daysBetween('2020-01-01', day), day).toBe(place)
    }
    for (const none of ['2021-02-29', '2024-02-30', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-32']) {
      expect(isDay(none), none).toBe(false)
    }
  })

  test('have the same date a month later, or the last day of the month', () => {
    for (const { day } of days.slice(0, -31)) {
      const [year, month, date] = day.split('-').map(Number) as [number, number, number]
      const next = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`
      const wanted = days.filter((each) => each.day.startsWith(next)).map((each) => each.day)
      const same = wanted.find((each) => Number(each.slice(8)) === date)
      expect(plusMonths(day, 1), day).toBe(same ?? wanted.at(-1))
    }
  })

  test('work and rest as the law has it in the years that are known', () => {
    for (const { day } of known) expect(isWorkingDay(day), day).toBe(worked.has(day))
  })

  test('throw in every year whose calendar is not known, day by day', () => {
    const unknown = days.filter(({ day }) => yearOf(day) < 2024 || yearOf(day) > 2027)
    expect(unknown).toHaveLength(3653 - 1461)
    for (const { day } of unknown) {
      expect(() => isWorkingDay(day), day).toThrow(new CalendarMissing(yearOf(day)))
      expect(() => plusWorkingDays(day, 6), day).toThrow(CalendarMissing)
      expect(() => registeredOn(day), day).toThrow(CalendarMissing)
    }
  })

  test('count terms as a finger on the wall does, and throw where the term leaves what is known', () => {
    for (const { day } of known) {
      expect(sameOrNextWorkingDay(day), day).toBe(nextWorked(day))
      for (const term of [1, 2, 3, 5, 6, 10, 15, 20]) {
        const last = countedOn(day, term)
        if (yearOf(last) > 2027) expect(() => plusWorkingDays(day, term), day).toThrow(new CalendarMissing(2028))
        else expect(plusWorkingDays(day, term), `${day} and ${term}`).toBe(last)
      }
    }
  })
})

describe('every application of two years', () => {
  const filings = days.filter(({ day }) => day >= '2025-09-01' && day <= '2027-11-15').map(({ day }) => day)

  test('is registered, heard, decided and paid on the days of the wall', () => {
    for (const filed of filings) {
      const registered = nextWorked(filed)
      expect(registeredOn(filed), filed).toBe(registered)
      expect(decideBy(registered, 'new'), filed).toBe(countedOn(registered, 6))
      expect(hearingNoticeBy(registered, 'renewal'), filed).toBe(countedOn(registered, 3))
      expect(payBy(countedOn(registered, 6)), filed).toBe(countedOn(countedOn(registered, 6), 10))
    }
  })

  test('is complained about until the last day of three months, moved to a working day', () => {
    for (const learnt of filings.filter((day) => day < '2027-09-01')) {
      expect(complainBy(learnt), learnt).toBe(nextWorked(plusMonths(learnt, 3)))
    }
  })
})
