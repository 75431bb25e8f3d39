import type { Day } from '../calendar/day.ts'
import type { Employer, Headcount, HeldPermit, Hire, Question, Request, Vacancy, Worker } from './question.ts'

/** What an example changes in the plain case. */
export interface Differing {
  readonly request?: Request
  readonly employer?: Partial<Employer>
  readonly worker?: Partial<Worker>
  readonly hire?: Partial<Hire>
  readonly vacancy?: Vacancy | null
  readonly quotaLeft?: number | null
  readonly permit?: HeldPermit | null
}

/**
 * The plain case of the examples: a company in Almaty with staff enough asks for a specialist from India, everything in
 * order. Examples write down only what differs.
 */
export function plainCase(on: Day, differing: Differing = {}): Question {
  return {
    on,
    request: differing.request ?? 'new',
    employer: { ...plainEmployer, ...differing.employer },
    worker: { ...plainWorker, ...differing.worker },
    hire: { ...plainHire, ...differing.hire },
    vacancy: differing.vacancy === undefined ? onAirSince('2021-01-04') : differing.vacancy,
    quotaLeft: differing.quotaLeft === undefined ? 5 : differing.quotaLeft,
    permit: differing.permit ?? null,
  }
}

/** Staff by category: citizens and others. */
export function staffOf(
  one: readonly [number, number],
  two: readonly [number, number],
  three: readonly [number, number],
  four: readonly [number, number],
): Employer['staff'] {
  return { 1: people(one), 2: people(two), 3: people(three), 4: people(four) }
}

/** A vacancy in Almaty, on air from that day, still on or until `to`. */
export function onAirSince(from: Day, to: Day | null = null): Vacancy {
  return { code: 'V-1001', postedOn: from, region: '75', live: [{ from, to }] }
}

function people([local, foreign]: readonly [number, number]): Headcount {
  return { local, foreign }
}

const plainEmployer: Employer = {
  kind: 'company',
  foreignShare: 0,
  smallBusiness: false,
  headcount: 120,
  activity: 'J',
  staff: staffOf([5, 0], [15, 2], [60, 3], [35, 0]),
  ictStaff: { 1: 0, 2: 0, 3: 0 },
  exemptPosts: { head: 0, deputy: 0 },
  banFoundOn: null,
  category4: [],
  unregisteredContracts: 0,
}

const plainWorker: Worker = { citizenship: 'IND', status: 'none', qualified: true, foreignTenureMonths: 24 }

const plainHire: Hire = {
  permit: 'employment',
  category: 3,
  post: 'specialist',
  term: { months: 12 },
  regions: ['75'],
}
