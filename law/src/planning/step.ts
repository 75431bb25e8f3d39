import type { Day } from '../calendar/day.ts'
import type { Citation } from '../core/citation.ts'
import type { Text } from '../core/text.ts'

/** Every step a plan may have, in the order of the way. */
export const stepIds = [
  'quota-request',
  'post',
  'stand',
  'file',
  'register',
  'decide',
  'pay',
  'issue',
  'visa',
  'arrive',
  'arrival-notice',
  'iin',
  'contract',
  'contract-entry',
  'transfer-notice',
] as const
export type StepId = (typeof stepIds)[number]

/** Who has the ball. */
export const balls = ['employer', 'worker', 'akimat', 'exchange', 'consulate'] as const
export type Ball = (typeof balls)[number]

/** How long a step takes. A `term` is the law's; a `default` is ours and can be changed. */
export interface Length {
  readonly days: number
  readonly unit: 'working' | 'calendar'
  readonly kind: 'term' | 'default'
}

/** What a step is, whatever its days. */
export interface StepText {
  readonly ball: Ball
  readonly title: Text
  readonly explains: Text
}

/** One step of a plan. */
export interface Step extends StepText {
  readonly id: StepId
  /** The step whose end it waits for; null where it waits for none. */
  readonly after: StepId | null
  /** Null for what is done within one day, and for a window. */
  readonly length: Length | null
  readonly cites: readonly Citation[]
  /** Done already: the vacancy stands on the air. */
  readonly done: boolean
  /** The worker's start waits for it; what lies beside the way is only kept in mind. */
  readonly onTheWay: boolean
  /** The first day on which it can be done, if every step before it is taken at once. */
  readonly earliest: Day | null
  /** The last day on which the step before may end, and so this one begin. */
  readonly lastBegin: Day | null
  /** The last day on which it must be done for the worker to start in time. */
  readonly last: Day | null
  /** The same, where a hearing is to be allowed for. */
  readonly lastWithHearing: Day | null
  /** Calendar days between the earliest and the last day; below zero where it is too late. */
  readonly slack: number | null
}
