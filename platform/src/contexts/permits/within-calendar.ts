import { CalendarMissing } from '@ruqsat/law'
import { type Outcome, ok, refuse } from '../../kernel/outcome.ts'

/** Counts the terms of a step; refuses where one ends past the last published calendar of working days. */
export function withinCalendar<Terms>(count: () => Terms): Outcome<Terms> {
  try {
    return ok(count())
  } catch (error) {
    if (error instanceof CalendarMissing) return refuse(409, 'permits.calendar-missing')
    throw error
  }
}
