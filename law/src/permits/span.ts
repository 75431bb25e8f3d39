import type { Day } from '../calendar/day.ts'

/** The law is written down here from this day on; questions about an earlier day are refused. */
export const lawFrom: Day = '2021-01-01'
