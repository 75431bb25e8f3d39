/** A local date of Kazakhstan, `2025-09-01`: it sorts, stores and prints as it is. */
export type Day = `${number}-${number}-${number}`

const zero = '0'.charCodeAt(0)
const shape = /^(\d{4})-(\d{2})-(\d{2})$/

/** Is this text a day of the calendar? `2025-02-29` is not. */
export function isDay(text: string): text is Day {
  const parts = shape.exec(text)
  if (parts === null) return false
  const month = Number(parts[2])
  const day = Number(parts[3])
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(parts[1]), month)
}

/** The text as a day. Throws where it is not one: check input with {@link isDay} first. */
export function asDay(text: string): Day {
  if (!isDay(text)) throw new RangeError(`${JSON.stringify(text)} is not a day of the calendar`)
  return text
}

/** Days since 1970-01-01. Civil calendar arithmetic in whole numbers, so that no time zone can creep in. */
export function dayNumber(day: Day): number {
  const month = monthOf(day)
  const y = yearOf(day) - (month <= 2 ? 1 : 0)
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth(day) - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The day that many days after 1970-01-01. */
export function dayFromNumber(number: number): Day {
  return written[number - firstWritten] ?? write(number)
}

/** The days the law mostly speaks of, written out once: 2015 to 2035. */
const firstWritten = dayNumber('2015-01-01')
const written: readonly Day[] = Array.from({ length: dayNumber('2036-01-01') - firstWritten }, (_, i) =>
  write(firstWritten + i),
)

function write(number: number): Day {
  const z = number + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return dayOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}

/** Calendar days later (or earlier, when negative). */
export function plusDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days)
}

/** Calendar months later, on the same date; where the month has no such date, on its last day. */
export function plusMonths(day: Day, months: number): Day {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months
  const year = Math.floor(index / 12)
  const month = (index % 12) + 1
  return dayOf(year, month, Math.min(dayOfMonth(day), daysInMonth(year, month)))
}

/** How many calendar days lie between: 1 from a day to the next. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** 1 Monday to 7 Sunday, as ISO 8601 counts. */
export function weekday(day: Day): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return (((((dayNumber(day) + 3) % 7) + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7
}

/** The later of two days. */
export function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b
}

export function yearOf(day: Day): number {
  return twoDigits(day, 0) * 100 + twoDigits(day, 2)
}

export function monthOf(day: Day): number {
  return twoDigits(day, 5)
}

export function dayOfMonth(day: Day): number {
  return twoDigits(day, 8)
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function dayOf(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}` as Day
}

function twoDigits(day: Day, place: number): number {
  return day.charCodeAt(place) * 10 + day.charCodeAt(place + 1) - 11 * zero
}
