import type { Day, Question } from '@ruqsat/law'
import type { EmployerView } from '../employers/api.ts'
import type { CheckFacts } from './check-facts.ts'
import type { Filed } from './filed.ts'
import type { Passport, Post, Staff, Worker } from './read-parts.ts'

/** What is known of a case besides what was filed. */
export interface Known {
  readonly on: Day
  readonly quotaLeft: number | null
  readonly qualified: boolean | null
  /** Null: the agencies were not asked yet. */
  readonly checks: CheckFacts | null
}

/** What the law needs to know of an application. */
export interface Asked {
  readonly employer: EmployerView
  readonly vacancy: Pick<Filed['vacancy'], 'code' | 'region' | 'postedOn' | 'live'>
  readonly post: Pick<Post, 'post' | 'category' | 'months'>
  readonly passport: Pick<Passport, 'citizenship'>
  readonly worker: Pick<Worker, 'status'>
  readonly staff: Staff
}

/** The question a case puts to the law: a new employment permit, one region, one worker. */
export function questionOf(asked: Asked, known: Known): Question {
  const { employer, staff, post, vacancy, worker, passport } = asked
  return {
    on: known.on,
    request: 'new',
    employer: {
      kind: employer.kind,
      foreignShare: employer.foreignShare,
      smallBusiness: employer.smallBusiness,
      headcount: employer.headcount,
      activity: employer.activity,
      staff: staff.staff,
      ictStaff: { 1: 0, 2: 0, 3: 0 },
      exemptPosts: staff.exemptPosts,
      banFoundOn: known.checks?.banFoundOn ?? null,
      category4: known.checks?.category4 ?? [],
      unregisteredContracts: known.checks?.unregisteredContracts ?? null,
    },
    worker: {
      citizenship: passport.citizenship,
      status: worker.status,
      qualified: known.qualified,
      foreignTenureMonths: null,
    },
    hire: {
      permit: 'employment',
      category: post.category,
      post: post.post,
      term: { months: post.months },
      regions: [vacancy.region],
    },
    vacancy: { code: vacancy.code, postedOn: vacancy.postedOn as Day, region: vacancy.region, live: vacancy.live },
    quotaLeft: known.quotaLeft,
    permit: null,
  }
}
