import {
  calendarYears,
  type Day,
  dayOffOn,
  daysSkipped,
  holidays,
  isWorkingDay,
  plusDays,
  weekday,
  yearOf,
} from '@ruqsat/law'
import type { AnswerMatter } from './matter.ts'

/** A day that is off and says why: with its weekday, and where it was moved from. */
export interface NamedDayOff {
  readonly day: Day
  readonly why: string
}

/** Days in a row on which nobody works; the reason where there is one besides the weekend. */
export interface OffStretch {
  readonly from: Day
  readonly to: Day
  readonly why?: string
}

const known = new Set(calendarYears.map(({ year }) => year))

/** Every weekday between two days that is off, with its reason; none from a year whose calendar is not known. */
export function namedDaysOff(matter: AnswerMatter, from: Day, to: Day): readonly NamedDayOff[] {
  if (from > to || !known.has(yearOf(from)) || !known.has(yearOf(to))) return []
  return daysSkipped(from, to).map(({ day }) => ({ day, why: whyOff(matter, day) }))
}

/** The stretches of days that are shaded in a drawing. */
export function offStretches(matter: AnswerMatter, from: Day, to: Day): readonly OffStretch[] {
  const stretches: OffStretch[] = []
  for (let day = from; day <= to; day = plusDays(day, 1)) {
    if (!known.has(yearOf(day)) || isWorkingDay(day)) continue
    const why = weekday(day) <= 5 ? { why: `${matter.formats.dayAndWeekday(day)}: ${whyOff(matter, day)}` } : {}
    const last = stretches.at(-1)
    const goesOn = last !== undefined && plusDays(last.to, 1) === day && last.why === undefined && why.why === undefined
    if (goesOn) stretches[stretches.length - 1] = { ...last, to: day }
    else stretches.push({ from: day, to: day, ...why })
  }
  return stretches
}

function whyOff({ say, language, formats }: AnswerMatter, day: Day): string {
  const off = dayOffOn(day)
  if (off === null) return ''
  const why = holidays[off.why][language]
  return off.movedFrom === undefined ? why : say('moved', { why, day: formats.day(off.movedFrom) })
}
