import { type Day, plusDays } from '../calendar/day.ts'
import { plusWorkingDaysIfKnown, sameOrNextWorkingDayIfKnown } from '../calendar/working-days.ts'
import { at } from '../core/figure.ts'
import { hearingNotice, issueTerm, paymentTerm, reviewNew } from '../permits/clock-figures.ts'
import { rateFor } from '../permits/fee.ts'
import { filingOffset, marketWait } from '../permits/market-test.ts'
import { exemptionOf, type Ground } from '../permits/need.ts'
import type { Question } from '../permits/question.ts'
import type { Forward } from './inverse.ts'
import type { Length, StepId } from './step.ts'
import type { Assumptions, Wish } from './wish.ts'

/** A step on the way to the first day of work: it begins when the step before it is done. */
export interface Link {
  readonly id: StepId
  readonly length: Length | null
  /** Done by an office, so on a working day. */
  readonly office: boolean
  /** With its full length: what the law gives, or what is assumed. */
  readonly forward: Forward
  /** As quick as the employer himself can make it. */
  readonly quick: Forward
  /** Where a hearing comes in at the last moment. */
  readonly withHearing: Forward
}

/** The way of this hire, in order; a step that it does not need is not there. A transferee keeps his contract abroad. */
export function wayOf(wish: Wish): readonly Link[] {
  const exemption = exemptionOf(wish.question)
  const permit = exemption === null ? permitLinks(wish) : []
  const transferred = exemption === null && wish.question.hire.permit === 'ict'
  const agreed = transferred ? [] : [linkOf('contract', null, sameDay)]
  return [...permit, ...comingLinks(wish.assumptions, exemption?.ground ?? null), ...agreed]
}

const sameDay: Forward = (begins) => begins

function permitLinks({ question, assumptions }: Wish): readonly Link[] {
  const { on } = question
  const review = at(reviewNew, on)
  return [
    ...(hasMarketTest(question) ? marketLinks(on) : [linkOf('file', null, sameDay)]),
    linkOf('register', null, sameOrNextWorkingDayIfKnown),
    {
      ...linkOf('decide', term(review, 'working'), working(review)),
      withHearing: (begins) => working(at(hearingNotice, on))(working(review)(begins)),
    },
    ...(hasFee(question) ? [payment(assumptions.payment, on)] : []),
    linkOf('issue', term(at(issueTerm, on), 'working'), working(at(issueTerm, on))),
  ]
}

/** The vacancy stands its full days after the day of posting, and the application follows on the day after them. */
function marketLinks(on: Day): readonly Link[] {
  const wait = at(marketWait, on)
  const offset = at(filingOffset, on)
  return [
    linkOf('post', null, sameDay),
    linkOf('stand', term(wait, 'calendar'), calendar(wait)),
    linkOf('file', null, calendar(offset - wait)),
  ]
}

/** The employer may pay on the day of the notice, and has no longer than the law's term. */
function payment(planned: number, on: Day): Link {
  const most = at(paymentTerm, on)
  const days = Math.min(planned, most)
  const length: Length = { days, unit: 'working', kind: days === most ? 'term' : 'default' }
  return { ...linkOf('pay', length, working(days)), quick: sameDay }
}

/** Those whose status lets them work are here already; citizens of the Eurasian Union need no visa. */
function comingLinks({ visa, journey, iin }: Assumptions, ground: Ground | null): readonly Link[] {
  const comes = ground === null || grounds.has(ground)
  const needsVisa = comes && ground !== 'eaeu-citizen' && visa > 0
  return [
    ...(needsVisa ? [linkOf('visa', ours(visa, 'calendar'), calendar(visa))] : []),
    ...(comes && journey > 0 ? [linkOf('arrive', ours(journey, 'calendar'), calendar(journey))] : []),
    ...(iin > 0 ? [linkOf('iin', ours(iin, 'working'), working(iin))] : []),
  ]
}

const grounds: ReadonlySet<Ground> = new Set([
  'eaeu-citizen',
  'branch-head',
  'foreign-owned-head',
  'foreign-owned-deputy',
])

/** Is the labour market tested before this hire? Not for a transfer. */
export function hasMarketTest({ hire }: Question): boolean {
  return hire.permit !== 'ict'
}

function hasFee(question: Question): boolean {
  return rateFor(question, question.on)?.mci !== 0
}

const offices: ReadonlySet<StepId> = new Set(['register', 'decide', 'issue', 'iin'])

function linkOf(id: StepId, length: Length | null, forward: Forward): Link {
  return { id, length, office: offices.has(id), forward, quick: forward, withHearing: forward }
}

function calendar(days: number): Forward {
  return (begins) => plusDays(begins, days)
}

function working(days: number): (begins: Day | null) => Day | null {
  return (begins) => (begins === null || days === 0 ? begins : plusWorkingDaysIfKnown(begins, days))
}

function term(days: number, unit: Length['unit']): Length {
  return { days, unit, kind: 'term' }
}

function ours(days: number, unit: Length['unit']): Length {
  return { days, unit, kind: 'default' }
}
