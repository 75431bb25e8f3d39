import type { SourceId } from '../acts/sources.ts'
import { type Citation, notKnown } from '../core/citation.ts'
import type { Text } from '../core/text.ts'
import type { Day } from './day.ts'
import type { HolidayId } from './holidays.ts'

/** A day off besides the ordinary Saturdays and Sundays. */
export interface DayOff {
  readonly day: Day
  readonly why: HolidayId
  /** The holiday's own date, a day of rest already, from which art. 5 moved the day off to here. */
  readonly movedFrom?: Day
  readonly cite: Citation
  /** The date is astronomy's guess until it is announced. */
  readonly estimated?: true
}

/** A Saturday or Sunday that is worked in exchange for another day. */
export interface WorkedRestDay {
  readonly day: Day
  readonly insteadOf: Day
  readonly cite: Citation
}

/** The calendar of one year, five-day week. */
export interface CalendarYear {
  readonly year: number
  readonly off: readonly DayOff[]
  readonly works: readonly WorkedRestDay[]
  readonly note?: Text
}

const holidaysLaw: Citation = { act: 'holidays-law', clause: notKnown, trust: 'P' }
const artFive: Citation = { act: 'holidays-law', clause: '5', trust: 'P' }

/** A holiday on its own date. */
export function holiday(day: Day, why: HolidayId, cite: Citation = holidaysLaw): DayOff {
  return { day, why, cite }
}

/** The day off that art. 5 gives on the next working day when a holiday falls on a day of rest. */
export function moved(day: Day, why: HolidayId, movedFrom: Day): DayOff {
  return { day, why, movedFrom, cite: artFive }
}

/** 7 January: a day off, not a holiday, so it does not move when it falls on a day of rest. */
export function christmas(day: Day): DayOff {
  return { day, why: 'orthodox-christmas', cite: daysOffThatStay('kazpravda') }
}

/** The first day of Kurban Ait: a day off, not a holiday, so it does not move either. */
export function kurbanAit(day: Day, via: SourceId): DayOff {
  return { day, why: 'kurban-ait', cite: daysOffThatStay(via) }
}

/** The same where no report names the day and only a program counts it: our own conclusion. */
export function kurbanAitAsCounted(day: Day): DayOff {
  return { day, why: 'kurban-ait', cite: { ...daysOffThatStay('python-holidays'), trust: 'D', reading: 'R-08' } }
}

function daysOffThatStay(via: SourceId): Citation {
  return { act: 'labour-code', clause: '84(5)', trust: 'N', via }
}
