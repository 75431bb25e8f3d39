import {
  asDay,
  type CalendarYear,
  type Day,
  dayInWords,
  holidays,
  isWorkingDay,
  type Language,
  monthOf,
  plusDays,
  weekday,
} from '@ruqsat/law'
import type { MonthDay } from '../../ui/month/month.tsx'
import { sayLawbook } from './words.ts'

/** A month of a year, with how many of its days are worked. */
export interface DrawnMonth {
  readonly first: Day
  readonly days: readonly MonthDay[]
  readonly working: number
}

/** A year as twelve months, each day with what it is and why. */
export function monthsOf(year: CalendarYear, language: Language): readonly DrawnMonth[] {
  const days = daysOfYear(year.year).map((day) => drawn(day, year, language))
  return [...Map.groupBy(days, ({ day }) => monthOf(day)).values()].flatMap((month) => {
    const first = month[0]?.day
    return first === undefined
      ? []
      : [{ first, days: month, working: month.filter(({ day }) => isWorkingDay(day)).length }]
  })
}

function daysOfYear(year: number): readonly Day[] {
  const days: Day[] = []
  for (let day = asDay(`${year}-01-01`); day <= asDay(`${year}-12-31`); day = plusDays(day, 1)) days.push(day)
  return days
}

function drawn(day: Day, { off, works }: CalendarYear, language: Language): MonthDay {
  const say = sayLawbook(language)
  const worked = works.find((exchange) => exchange.day === day)
  if (worked !== undefined) {
    return { day, kind: 'worked', why: say('calendar.worked-instead', { day: dayInWords(worked.insteadOf)[language] }) }
  }
  const dayOff = off.find((candidate) => candidate.day === day)
  if (dayOff !== undefined) {
    const moved = dayOff.movedFrom !== undefined || dayOff.why === 'transfer'
    return { day, kind: moved ? 'moved' : 'off', why: holidays[dayOff.why][language] }
  }
  return { day, kind: weekday(day) > 5 ? 'rest' : 'working' }
}
