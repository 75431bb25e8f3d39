import { explained } from '@ruqsat/law'
import type { Answered } from './answer-wish.ts'
import type { PlanView } from './api.ts'

/** A plan as the API tells it. */
export function planView({ plan, judgement }: Answered): PlanView {
  return {
    ...plan,
    answer: judgement.answer,
    findings: judgement.findings.map(explained).map(({ facts: _facts, ...finding }) => finding),
  }
}
