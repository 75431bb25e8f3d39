import { year2024 } from './2024.ts'
import { year2025 } from './2025.ts'
import { year2026 } from './2026.ts'
import { year2027 } from './2027.ts'
import { asDay, type Day, dayFromNumber, dayNumber, weekday, yearOf } from './day.ts'
import type { CalendarYear, DayOff } from './year.ts'

/** Every year whose calendar is known, oldest first, without a gap. */
export const calendarYears: readonly CalendarYear[] = [year2024, year2025, year2026, year2027]

/** Asked for a working day in a year whose calendar is not known: the platform never guesses. */
export class CalendarMissing extends Error {
  readonly year: number
  constructor(year: number) {
    super(`the calendar of working days of ${year} is not known`)
    this.name = 'CalendarMissing'
    this.year = year
  }
}

const firstYear = (calendarYears[0] as CalendarYear).year
const lastYear = (calendarYears.at(-1) as CalendarYear).year
const firstNumber = dayNumber(asDay(`${firstYear}-01-01`))
const length = dayNumber(asDay(`${lastYear}-12-31`)) - firstNumber + 1

const daysOff = new Map(calendarYears.flatMap(({ off }) => off.map((dayOff): [Day, DayOff] => [dayOff.day, dayOff])))
const worked = new Set(calendarYears.flatMap(({ works }) => works.map(({ day }) => day)))

/** All working days in order, and for each day of the calendar how many there are up to and including it. */
const workingDays: Day[] = []
const upTo = new Uint16Array(length)
for (let i = 0; i < length; i++) {
  const day = dayFromNumber(firstNumber + i)
  if (worked.has(day) || (weekday(day) <= 5 && !daysOff.has(day))) workingDays.push(day)
  upTo[i] = workingDays.length
}

/** Is the day worked, on a five-day week? Throws {@link CalendarMissing}. */
export function isWorkingDay(day: Day): boolean {
  return sameOrNextWorkingDay(day) === day
}

/**
 * The day itself where it is worked, else the next that is: the day on which what arrives is registered.
 * Throws {@link CalendarMissing}.
 */
export function sameOrNextWorkingDay(day: Day): Day {
  return sameOrNextWorkingDayIfKnown(day) ?? missing(day)
}

/**
 * The last day of a term of so many working days, which starts the day after (Administrative Procedure Code, art. 76; R-05).
 * Throws {@link CalendarMissing} where it ends past the known calendar, RangeError for a term that is not 1 or more.
 */
export function plusWorkingDays(day: Day, days: number): Day {
  if (!Number.isInteger(days) || days < 1) throw new RangeError(`a term of ${days} working days`)
  return plusWorkingDaysIfKnown(day, days) ?? missing(day)
}

/**
 * How many working days follow `from`, up to and including `to`: the inverse of {@link plusWorkingDays}.
 * Throws {@link CalendarMissing}.
 */
export function workingDaysBetween(from: Day, to: Day): number {
  return (upTo[placeOf(to)] as number) - (upTo[placeOf(from)] as number)
}

/**
 * Each weekday after `from`, up to and including `to`, that is not worked, with its reason: "why not Friday?"
 * Throws {@link CalendarMissing}.
 */
export function daysSkipped(from: Day, to: Day): readonly DayOff[] {
  const skipped: DayOff[] = []
  const last = placeOf(to)
  for (let place = placeOf(from) + 1; place <= last; place++) {
    const dayOff = daysOff.get(dayFromNumber(firstNumber + place))
    if (dayOff !== undefined && weekday(dayOff.day) <= 5) skipped.push(dayOff)
  }
  return skipped
}

/**
 * Why a day is off, or null for a working day and for an ordinary Saturday or Sunday.
 * Throws {@link CalendarMissing}.
 */
export function dayOffOn(day: Day): DayOff | null {
  placeOf(day)
  return daysOff.get(day) ?? null
}

/** Like {@link sameOrNextWorkingDay}, but null where the calendar is not known. */
export function sameOrNextWorkingDayIfKnown(day: Day): Day | null {
  const place = placeIfKnown(day)
  if (place === null) return null
  return workingDays[place === 0 ? 0 : (upTo[place - 1] as number)] ?? null
}

/** Like {@link plusWorkingDays}, but null where the calendar is not known. */
export function plusWorkingDaysIfKnown(day: Day, days: number): Day | null {
  const place = placeIfKnown(day)
  if (place === null) return null
  return workingDays[(upTo[place] as number) + days - 1] ?? null
}

function placeOf(day: Day): number {
  return placeIfKnown(day) ?? missing(day)
}

function placeIfKnown(day: Day): number | null {
  const place = dayNumber(day) - firstNumber
  return place < 0 || place >= length ? null : place
}

function missing(day: Day): never {
  const year = yearOf(day)
  throw new CalendarMissing(year < firstYear || year > lastYear ? year : lastYear + 1)
}
