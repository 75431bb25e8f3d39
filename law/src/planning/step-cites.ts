import { noticeTerm, transfereeTerm } from '../arrival/terms.ts'
import type { Day } from '../calendar/day.ts'
import { concludeTerm } from '../contracts/terms.ts'
import { type Citation, notKnown } from '../core/citation.ts'
import { datedAt, type Figure } from '../core/figure.ts'
import { hearingNotice, issueTerm, paymentTerm, reviewNew } from '../permits/clock-figures.ts'
import { filingOffset, marketWait } from '../permits/market-test.ts'
import { requestCloses, requestOpens } from '../quotas/request-window.ts'
import type { StepId } from './step.ts'

/** The figures a step's days come from, and what else it rests on. */
interface Ground {
  readonly figures: readonly Figure<unknown>[]
  readonly cites: readonly Citation[]
}

const none: Ground = { figures: [], cites: [] }

const grounds: Readonly<Record<StepId, Ground>> = {
  'quota-request': { figures: [requestOpens, requestCloses], cites: [] },
  post: { figures: [marketWait], cites: [] },
  stand: { figures: [marketWait], cites: [] },
  file: { figures: [filingOffset], cites: [] },
  register: { figures: [], cites: [{ act: 'procedure-code', clause: '64(3)', trust: 'P', reading: 'R-04' }] },
  decide: { figures: [reviewNew, hearingNotice], cites: [] },
  pay: { figures: [paymentTerm], cites: [] },
  issue: { figures: [issueTerm], cites: [] },
  visa: { figures: [], cites: [{ act: 'migration-law', clause: '36(1)', trust: 'P' }] },
  arrive: none,
  'arrival-notice': { figures: [noticeTerm], cites: [] },
  iin: { figures: [], cites: [{ act: 'order-93-2025', clause: notKnown, trust: 'L', via: 'ey-2025' }] },
  contract: { figures: [], cites: [{ act: 'labour-code', clause: '26(1)(4)', trust: 'P' }] },
  'contract-entry': { figures: [concludeTerm], cites: [] },
  'transfer-notice': { figures: [transfereeTerm], cites: [] },
}

/** What a step rests on, by the law of that day. */
export function citesOf(id: StepId, on: Day): readonly Citation[] {
  const { figures, cites } = grounds[id]
  return [...figures.flatMap((figure) => datedAt(figure, on)?.cite ?? []), ...cites]
}
