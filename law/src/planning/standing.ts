import type { Day } from '../calendar/day.ts'
import { lastOnAir, standsItsDays } from '../permits/market-test.ts'
import type { Question } from '../permits/question.ts'

/** The first day of the vacancy that will serve or serves already, or null where one is still to be posted. */
export function standingSince({ on, vacancy, hire }: Question): Day | null {
  if (hire.permit === 'ict' || vacancy === null || !hire.regions.includes(vacancy.region)) return null
  const interval = lastOnAir(vacancy.live)
  return standsItsDays(interval, on) ? interval.from : null
}
