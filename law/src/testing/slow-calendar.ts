import type { Day } from '../calendar/day.ts'

/** A day as somebody with a wall calendar sees it. */
export interface WallDay {
  readonly day: Day
  readonly weekday: number
}

/**
 * The days of the years from 2020 on, counted one by one: 1 January 2020 was a Wednesday, and that is all it knows beside
 * the lengths of the months.
 */
export function wallCalendar(lastYear: number): readonly WallDay[] {
  const days: WallDay[] = []
  let weekday = 3
  for (let year = 2020; year <= lastYear; year++) {
    const february = year % 4 === 0 ? 29 : 28
    const months = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    for (const [place, length] of months.entries()) {
      for (let date = 1; date <= length; date++) {
        days.push({ day: `${year}-${two(place + 1)}-${two(date)}` as Day, weekday })
        weekday = weekday === 7 ? 1 : weekday + 1
      }
    }
  }
  return days
}

/** The working days among them, by the Holidays Law, the moved days and Kurban Ait of the years 2024 to 2027. */
export function workedDays(days: readonly WallDay[]): ReadonlySet<Day> {
  const off = new Set<string>(kurbanAit)
  for (const { day } of days) if (isHoliday(day) || day.endsWith('-01-07')) off.add(day)
  for (const [given, taken] of exchanged) {
    off.add(given)
    off.delete(taken)
  }
  const worked = (place: number): boolean => {
    const { day, weekday } = days[place] as WallDay
    return !off.has(day) && (weekday < 6 || exchanged.some(([, taken]) => taken === day))
  }
  for (const [place, { day, weekday }] of days.entries()) {
    if (!isHoliday(day) || weekday < 6) continue
    let next = place + 1
    while (next < days.length && !worked(next)) next++
    if (next < days.length) off.add((days[next] as WallDay).day)
  }
  return new Set(days.flatMap(({ day }, place) => (worked(place) ? [day] : [])))
}

const kurbanAit = ['2024-06-16', '2025-06-06', '2026-05-27', '2027-05-16']

/** A day off given for a day of rest that is worked. */
const exchanged = [
  ['2024-05-08', '2024-05-04'],
  ['2025-01-03', '2025-01-05'],
] as const

const holidays = [
  '01-01',
  '01-02',
  '03-08',
  '03-21',
  '03-22',
  '03-23',
  '05-01',
  '05-07',
  '05-09',
  '07-06',
  '10-25',
  '12-16',
]

function isHoliday(day: Day): boolean {
  const [year, date] = [Number(day.slice(0, 4)), day.slice(5)]
  const constitutionDay = year <= 2025 ? '08-30' : year >= 2027 ? '03-15' : null
  return holidays.includes(date) || date === constitutionDay
}

function two(number: number): string {
  return number < 10 ? `0${number}` : `${number}`
}
