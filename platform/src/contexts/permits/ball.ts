import type { Day } from '@ruqsat/law'
import type { BallView } from './api.ts'
import type { State } from './states.ts'

/** What decides who is to move next. */
export interface Standing {
  readonly state: State
  readonly today: Day
  readonly decideBy: Day | null
  readonly objectBy: Day | null
  readonly objected: boolean
  readonly payBy: Day | null
  readonly qualified: boolean | null
  /** Agencies that have not answered. */
  readonly waitingFor: readonly string[]
  /** The money is on its way or here. */
  readonly paying: 'no' | 'ordered' | 'paid'
}

const nobody: BallView = { holder: 'nobody', what: 'nothing', agencies: [], until: null }

/** Who has the ball, what they are to do with it, and until when. */
export function ballOf(standing: Standing): BallView {
  const { state } = standing
  if (state === 'draft') return { holder: 'employer', what: 'finish-and-file', agencies: [], until: null }
  if (state === 'registered') return inReview(standing)
  if (state === 'hearing') return inHearing(standing)
  if (state === 'approved') return inPayment(standing)
  return nobody
}

function inReview({ waitingFor, qualified, decideBy }: Standing): BallView {
  if (waitingFor.length > 0 && qualified !== null)
    return { holder: 'agency', what: 'answer', agencies: [...waitingFor], until: decideBy }
  return {
    holder: 'officer',
    what: qualified === null ? 'judge-qualification' : 'decide',
    agencies: [],
    until: decideBy,
  }
}

function inHearing({ objected, objectBy, today, decideBy }: Standing): BallView {
  const canObject = !objected && objectBy !== null && today <= objectBy
  return canObject
    ? { holder: 'employer', what: 'object', agencies: [], until: objectBy }
    : { holder: 'officer', what: 'decide-after-hearing', agencies: [], until: decideBy }
}

function inPayment({ paying, payBy }: Standing): BallView {
  if (paying === 'paid') return { holder: 'registrar', what: 'issue', agencies: [], until: null }
  if (paying === 'ordered') return { holder: 'treasury', what: 'confirm-payment', agencies: [], until: payBy }
  return { holder: 'employer', what: 'pay', agencies: [], until: payBy }
}
