import type { Day } from '../calendar/day.ts'
import type { Question } from '../permits/question.ts'

/** Lengths of steps for which no source names any, and of the one the employer may shorten himself. */
export interface Assumptions {
  /** Working days the employer takes to pay; the law gives ten. */
  readonly payment: number
  /** Calendar days for invitation and visa; 0 where the worker already may come. */
  readonly visa: number
  /** Calendar days of the journey; 0 where the worker is here. */
  readonly journey: number
  /** Working days for the worker to get an IIN; 0 where he has one. */
  readonly iin: number
}

export type AssumptionId = keyof Assumptions

/** What is wanted: this hire, as the question tells it, at work on that day. */
export interface Wish {
  /** The first day of work. */
  readonly startOn: Day
  /** A new hire, asked on the day the plan is made. */
  readonly question: Question
  readonly assumptions: Assumptions
}

/** What is taken where nothing else is said: our default but for the payment, which takes the whole lawful term. */
export const defaultAssumptions: Assumptions = { payment: 10, visa: 21, journey: 3, iin: 5 }

/** The most that may be assumed: a season; the payment never longer than the law gives. */
export const mostAssumed: Assumptions = { payment: 10, visa: 120, journey: 60, iin: 60 }
