import { noticeTerm, transfereeTerm } from '../arrival/terms.ts'
import { type Day, laterOf, yearOf } from '../calendar/day.ts'
import { concludeTerm } from '../contracts/terms.ts'
import { at } from '../core/figure.ts'
import { type DutyTerm, lastDayOf } from '../forms/duty.ts'
import { quotaRequestWindow } from '../quotas/request-window.ts'
import type { Length, Step, StepId } from './step.ts'
import { citesOf } from './step-cites.ts'
import { stepTexts } from './step-texts.ts'
import { hasMarketTest } from './way.ts'
import type { Wish } from './wish.ts'

/** What the plan must keep in mind though the start does not wait for it: the quota before, the notices after. */
export function besideTheWay({ question }: Wish, way: readonly Step[]): readonly Step[] {
  const { on } = question
  const of = (id: StepId) => way.find((step) => step.id === id)
  const decision = of('decide')
  const arrival = of('arrive')
  // Who comes on a transfer has none here (way.ts).
  const contract = of('contract')
  return [
    ...(decision !== undefined && hasMarketTest(question) ? [quotaRequest(on, decision)] : []),
    ...(arrival === undefined ? [] : [noticeAfter(on, 'arrival-notice', arrival, noticeTerm)]),
    ...(contract === undefined ? [] : [noticeAfter(on, 'contract-entry', contract, concludeTerm)]),
    ...(arrival === undefined || contract !== undefined
      ? []
      : [noticeAfter(on, 'transfer-notice', arrival, transfereeTerm)]),
  ]
}

/** The place is taken from the quota of the year of the decision, so the need was to be stated the autumn before. */
function quotaRequest(on: Day, decision: Step): Step {
  const window = decision.last === null ? null : quotaRequestWindow(yearOf(decision.last))
  const [first, last] = [window?.opens ?? null, window?.closes ?? null]
  return stepBeside(on, 'quota-request', null, null, {
    earliest: first === null ? null : laterOf(on, first),
    lastBegin: first,
    last,
    lastWithHearing: last,
  })
}

/** A notice with a hard term that runs from another step. */
function noticeAfter(on: Day, id: StepId, after: Step, term: DutyTerm): Step {
  const from = (day: Day | null) => (day === null ? null : lastDayOf(term, day))
  const length: Length = {
    days: at(term, on),
    unit: term.unit === 'working_days' ? 'working' : 'calendar',
    kind: 'term',
  }
  return stepBeside(on, id, after, length, {
    earliest: after.earliest,
    lastBegin: after.last,
    last: from(after.last),
    lastWithHearing: from(after.lastWithHearing),
  })
}

type Days = Pick<Step, 'earliest' | 'lastBegin' | 'last' | 'lastWithHearing'>

function stepBeside(on: Day, id: StepId, after: Step | null, length: Length | null, days: Days): Step {
  return {
    id,
    ...stepTexts[id],
    after: after?.id ?? null,
    length,
    cites: citesOf(id, on),
    done: false,
    onTheWay: false,
    ...days,
    slack: null,
  }
}
