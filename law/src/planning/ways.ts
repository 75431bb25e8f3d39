import { type WaysToYes, waysToYes } from '../permits/changes.ts'
import type { Question } from '../permits/question.ts'
import { asFiled } from './as-filed.ts'

/**
 * The ways from a no to a yes on the day of filing that the plan foresees. Waiting and posting are in the plan already, so each
 * patch may be applied as it is to the question that the plan is made of.
 */
export function waysAsPlanned(question: Question): WaysToYes {
  return waysToYes(asFiled(question))
}
