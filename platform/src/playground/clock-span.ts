import { calendarYears, type Day } from '@ruqsat/law'

/** The procedure that the platform runs began with the reform. */
const reform: Day = '2025-09-01'

/** First and last day the sandbox's clock may show: from the reform on, as long as the calendar of working days is known. */
export function clockSpan(): { readonly first: Day; readonly last: Day } {
  const lastYear = Math.max(...calendarYears.map((calendar) => calendar.year))
  return { first: reform, last: `${lastYear}-12-31` as Day }
}
