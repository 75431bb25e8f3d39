import type { Day } from '@ruqsat/law'
import type { StationView } from './api.ts'
import type { State } from './states.ts'

/** What places a case on its track. */
export interface Journey {
  readonly state: State
  readonly postedOn: Day | null
  readonly registeredOn: Day | null
  readonly checksDoneOn: Day | null
  readonly decidedOn: Day | null
  readonly paidOn: Day | null
  readonly issuedOn: Day | null
}

const names = ['vacancy', 'filing', 'checks', 'decision', 'payment', 'permit'] as const

/** Where the case stands: the stations behind it with their days, the one it is at, those ahead. */
export function trackOf(journey: Journey): StationView[] {
  const { postedOn, registeredOn, checksDoneOn, decidedOn, paidOn, issuedOn, state } = journey
  const days = [postedOn, registeredOn, checksDoneOn, decidedOn, paidOn, issuedOn]
  const failedAt = stationOfFailure[state] ?? null
  const current = names.findIndex((_, index) => days[index] === null)
  return names.map((name, index) => {
    const on = days[index] ?? null
    if (name === failedAt) return { name, state: 'failed', on: on ?? null }
    if (on !== null) return { name, state: 'done', on }
    return { name, state: failedAt === null && index === current ? 'current' : 'next', on: null }
  })
}

const stationOfFailure: Partial<Record<State, (typeof names)[number]>> = {
  refused: 'decision',
  lapsed: 'payment',
  withdrawn: 'decision',
}
