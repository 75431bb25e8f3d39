import type { Day } from '../calendar/day.ts'

export const requests = ['new', 'renewal', 'replacement', 'reissue'] as const
/** What is asked for; a replacement puts another worker on the same permit, a reissue corrects its data. */
export type Request = (typeof requests)[number]

export const employerKinds = [
  'company',
  'branch',
  'representative-office',
  'state-institution',
  'state-enterprise',
] as const
export type EmployerKind = (typeof employerKinds)[number]

export const workerStatuses = [
  'none',
  'kandas',
  'business-immigrant',
  'refugee',
  'asylum-seeker',
  'humanitarian',
  'permanent-resident',
  'trafficking-victim',
  'convict-non-custodial',
] as const
export type WorkerStatus = (typeof workerStatuses)[number]

export const permitKinds = ['employment', 'seasonal', 'ict'] as const
/** An employment permit, a seasonal one, or one for an intra-corporate transfer. */
export type PermitKind = (typeof permitKinds)[number]

export const posts = ['head', 'deputy', 'unit-head', 'specialist', 'worker'] as const
export type Post = (typeof posts)[number]

/** 1 heads and deputies, 2 heads of units, 3 specialists, 4 skilled workers. */
export type Category = 1 | 2 | 3 | 4

/** People of one category at work: citizens and others. */
export interface Headcount {
  readonly local: number
  readonly foreign: number
}

export interface Employer {
  readonly kind: EmployerKind
  /** Percent. */
  readonly foreignShare: number
  readonly smallBusiness: boolean
  /** All people at work. */
  readonly headcount: number
  /** OKED section, A to U. */
  readonly activity: string
  /** The worker applied for is not yet counted when the request is new, and is counted in every other. */
  readonly staff: Readonly<Record<Category, Headcount>>
  /** Foreigners here on an intra-corporate transfer, another list than `staff`, counted in the same way. */
  readonly ictStaff: Readonly<Record<1 | 2 | 3, number>>
  /** Foreigners who already hold the post without a permit. */
  readonly exemptPosts: { readonly head: number; readonly deputy: number }
  /** The day a violation that bars the employer was established. */
  readonly banFoundOn: Day | null
  readonly category4: readonly Category4Permit[]
  /** Contracts of foreign employees missing from ESUTD; null: not known. */
  readonly unregisteredContracts: number | null
}

/** An earlier category 4 permit, and whether its post has been given to a citizen. */
export interface Category4Permit {
  readonly issuedOn: Day
  readonly replaced: boolean
}

export interface Worker {
  /** ISO 3166-1 alpha-3. */
  readonly citizenship: string
  readonly status: WorkerStatus
  /** Education and experience meet the standard of the post; null: not known. */
  readonly qualified: boolean | null
  /** Months with the sending company; null: not known. */
  readonly foreignTenureMonths: number | null
}

export interface Hire {
  readonly permit: PermitKind
  /** Null for seasonal work. */
  readonly category: Category | null
  readonly post: Post
  readonly term: Term
  /** KATO regions, two digits each. */
  readonly regions: readonly string[]
}

/** Stands for the code of a vacancy that the exchange has given none, or whose code is not told. */
export const noCode = '–'

/** Months for employment and transfers, days for seasonal work. */
export type Term = { readonly months: number } | { readonly days: number }

export interface Vacancy {
  readonly code: string
  readonly postedOn: Day
  readonly region: string
  readonly live: readonly OnAir[]
}

/** An interval on air; `to` is the last day on air, null while it lasts. */
export interface OnAir {
  readonly from: Day
  readonly to: Day | null
}

/** The permit to be renewed. */
export interface HeldPermit {
  readonly expiresOn: Day
  readonly renewals: number
}

/** Does this hire need a permit, may it be asked for on this day, and what follows? */
export interface Question {
  /** The day it is asked, also the day whose law applies. */
  readonly on: Day
  readonly request: Request
  readonly employer: Employer
  readonly worker: Worker
  readonly hire: Hire
  readonly vacancy: Vacancy | null
  /** Places left for this region and category; null: not known. */
  readonly quotaLeft: number | null
  readonly permit: HeldPermit | null
}

/** Months asked for, or null where the term is in days. */
export function monthsOf(term: Term): number | null {
  return 'months' in term ? term.months : null
}

/** Days asked for, or null where the term is in months. */
export function daysOf(term: Term): number | null {
  return 'days' in term ? term.days : null
}
