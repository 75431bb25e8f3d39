import { type Decision, decide } from '../core/decision.ts'
import type { Rule } from '../core/rule.ts'
import { rulebook } from '../core/rulebook.ts'
import type { ApplicationQuestion } from './application-question.ts'
import { diplomaConfirmed } from './diploma-confirmed.ts'
import { documentsComplete } from './documents-complete.ts'
import { topicOf } from './topic.ts'

/** Rules of the officer's decision that the public assessment does not ask. */
export const applicationRules: readonly Rule<ApplicationQuestion>[] = [documentsComplete, diplomaConfirmed]

const inForce = rulebook(applicationRules)

/** What these rules say of an application, on the day whose law applies to it. */
export function judgeApplication(question: ApplicationQuestion): Decision {
  return decide(inForce(topicOf(question), question.on), question, question.on)
}
