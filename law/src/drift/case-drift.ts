import { type Day, plusDays } from '../calendar/day.ts'
import { type Judgement, judge } from '../permits/judge.ts'
import type { Question } from '../permits/question.ts'
import { type CaseChange, caseChanges, type JudgedOn } from './case-changes.ts'
import { daysOfChange } from './days-of-change.ts'
import { livedOn } from './lived-on.ts'

/** A day from which the law treats the case otherwise. */
export interface DriftDay {
  readonly on: Day
  readonly changes: readonly CaseChange[]
}

/** What the law changed for one employer and hire between two days. */
export interface CaseDrift {
  readonly from: Day
  readonly to: Day
  readonly before: Judgement
  readonly after: Judgement
  /** Each day on which anything changed for this case, oldest first. */
  readonly days: readonly DriftDay[]
}

/**
 * Follows one case through the law between two days. It is judged on the days on which the law changes and on no other:
 * between them nothing can.
 */
export function caseDrift(question: Question, from: Day, to: Day): CaseDrift {
  const days = daysOfChange(from, to).map((on): DriftDay => {
    const eve = judgedOn(question, plusDays(on, -1))
    return { on, changes: caseChanges(eve, judgedOn(question, on)) }
  })
  return {
    from,
    to,
    before: judgedOn(question, from).judged,
    after: judgedOn(question, to).judged,
    days: days.filter(({ changes }) => changes.length > 0),
  }
}

function judgedOn(question: Question, on: Day): JudgedOn {
  const lived = livedOn(question, on)
  return { question: lived, judged: judge(lived) }
}
