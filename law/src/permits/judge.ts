import type { Day } from '../calendar/day.ts'
import type { Answer } from '../core/answer.ts'
import { type Decision, decide } from '../core/decision.ts'
import type { Finding } from '../core/rule.ts'
import { type Rulebook, rulebook } from '../core/rulebook.ts'
import { fileFrom, payByAfter, proceduralDays, proceduralDaysFrom } from './clocks.ts'
import { basisOf, type Fee, type FeeBasis, feeAt, rateFor } from './fee.ts'
import { type Exemption, exemptionOf, type Ground } from './need.ts'
import type { Question } from './question.ts'
import { permitRules } from './rules.ts'
import { topicOf } from './topic.ts'

/** Every finding, day and figure of a question, without the search for what would change a no. */
export interface Judgement {
  readonly permit: 'needed' | 'not-needed'
  readonly ground: Ground | null
  readonly answer: Answer
  readonly findings: readonly Finding[]
  /** The ground in words and with its clause, where no permit is needed. */
  readonly exemption?: Exemption
  /** The first day on which a filing is in time, never before the day asked. */
  readonly fileFrom?: Day
  /** The days of the procedure; null where the calendar of that year is not known. */
  readonly registeredOn?: Day | null
  readonly decideBy?: Day | null
  readonly hearingNoticeBy?: Day | null
  readonly payBy?: Day | null
  /** Null where the tariff does not know the term, or the MCI of the day is not published. */
  readonly fee?: Fee | null
  readonly feeBasis?: FeeBasis | null
}

const lawOfPermits = rulebook(permitRules)
const nothing: readonly Finding[] = []

/** Does this hire need a permit, may it be asked for on this day, what does it cost and when is the answer due? */
export function judge(question: Question): Judgement {
  return judgeBy(lawOfPermits, question)
}

/** The same by another book of rules: one that a draft of law would make. */
export function judgeBy(rules: Rulebook<Question>, question: Question): Judgement {
  const exemption = exemptionOf(question)
  if (exemption !== null) {
    return { permit: 'not-needed', ground: exemption.ground, answer: 'yes', findings: nothing, exemption }
  }
  const { on, request } = question
  const { answer, findings } = decisionBy(rules, question)
  const from = fileFrom(question)
  const rate = rateFor(question, on)
  const judged: Judgement = {
    permit: 'needed',
    ground: null,
    answer,
    findings,
    fileFrom: from,
    fee: rate === null ? null : feeAt(rate, question, on),
    feeBasis: rate === null ? null : basisOf(rate, question, on),
  }
  if (on < proceduralDaysFrom || request === 'replacement' || request === 'reissue') return judged
  const days = proceduralDays(from, request, on)
  const nothingDue = rate === null || rate.mci === 0
  return nothingDue ? { ...judged, ...days } : { ...judged, ...days, payBy: payByAfter(days.decideBy, on) }
}

/** What the rules alone say of a question that needs a permit. */
export function decisionOn(question: Question): Decision {
  return decisionBy(lawOfPermits, question)
}

function decisionBy(rules: Rulebook<Question>, question: Question): Decision {
  return decide(rules(topicOf(question), question.on), question, question.on)
}
