import { explained } from '@ruqsat/law'
import { spans, type Waiting } from '../permits/index.ts'
import type { Answered } from './answer-wish.ts'
import type { PlanView } from './api.ts'
import { isRecorded, practiceDays, practiceOf } from './practice.ts'
import type { Ways } from './ways.ts'

/** A plan as the API tells it. */
export function planView(answered: Answered, waiting: Waiting, ways: Ways): PlanView {
  const { plan, judgement } = answered
  const days = practiceDays(answered, waiting)
  return {
    ...plan,
    steps: plan.steps.map((step) => ({ ...step, inPractice: days[step.id] ?? null })),
    answer: judgement.answer,
    findings: judgement.findings.map(explained).map(({ facts: _facts, ...finding }) => finding),
    ...ways,
    practice: practiceView(answered, waiting),
  }
}

function practiceView(answered: Answered, waiting: Waiting): PlanView['practice'] {
  const { decidedFrom, countedOn, fewest, sandbox } = waiting
  if (decidedFrom === null || countedOn === null || !isRecorded(answered, waiting)) return null
  const region = answered.wish.question.hire.regions[0] as string
  return { decidedFrom, countedOn, fewest, sandbox, spans: spans.map((span) => practiceOf(waiting, region, span)) }
}
