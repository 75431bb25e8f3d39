import type { Day } from '../calendar/day.ts'
import { type Answer, and } from './answer.ts'
import { ask, type Finding, type InForce } from './rule.ts'

/** The law's answer to a question on a day, with every reason. Stored with the case, never recomputed. */
export interface Decision {
  readonly on: Day
  readonly answer: Answer
  readonly findings: readonly Finding[]
}

/** Asks every rule in force that speaks to the question; all findings are returned, not only the first no. */
export function decide<Question>(rules: readonly InForce<Question>[], question: Question, on: Day): Decision {
  const findings: Finding[] = []
  let answer: Answer = 'yes'
  for (const rule of rules) {
    const finding = ask(rule, question, on)
    if (finding === null) continue
    findings.push(finding)
    answer = and(answer, finding.answer)
  }
  return { on, answer, findings }
}
