import { type Day, laterOf } from '../calendar/day.ts'
import {
  plusWorkingDays,
  plusWorkingDaysIfKnown,
  sameOrNextWorkingDay,
  sameOrNextWorkingDayIfKnown,
} from '../calendar/working-days.ts'
import { at, datedAt } from '../core/figure.ts'
import { banEnds } from './ban.ts'
import {
  hearingNotice,
  hearingObjection,
  issuePractice,
  issueTerm,
  paymentTerm,
  reviewNew,
  reviewRenewal,
} from './clock-figures.ts'
import { filingOffset, filingOpens } from './market-test.ts'
import type { Question } from './question.ts'
import { windowOf } from './renewal.ts'

/** From here on every term of the procedure is known; before, and for replacement and reissue, none is shown. */
export const proceduralDaysFrom: Day = '2025-09-01'

/** What is decided within a known time. */
export type Decided = 'new' | 'renewal'

/** The days of an application filed on the first day it can be; null where the calendar is not known. */
export interface ProceduralDays {
  readonly registeredOn: Day | null
  readonly decideBy: Day | null
  readonly hearingNoticeBy: Day | null
}

/** The first day on which a filing is in time, never before the day asked: the market test, the renewal window, a ban. */
export function fileFrom(question: Question): Day {
  const { on, request, hire, employer, permit } = question
  let from = on
  if (request === 'new' && hire.permit !== 'ict' && datedAt(filingOffset, on) !== null) from = filingOpens(question)
  if (request === 'renewal' && permit !== null) from = laterOf(from, windowOf(permit, on).opens)
  if (request !== 'reissue' && employer.banFoundOn !== null) from = laterOf(from, banEnds(employer.banFoundOn, on))
  return from
}

/** The days that follow a filing on that day, by the law of the day asked. */
export function proceduralDays(filed: Day, request: Decided, on: Day): ProceduralDays {
  const registered = sameOrNextWorkingDayIfKnown(filed)
  if (registered === null) return unknownDays
  const review = reviewTerm(request, on)
  return {
    registeredOn: registered,
    decideBy: plusWorkingDaysIfKnown(registered, review),
    hearingNoticeBy: plusWorkingDaysIfKnown(registered, review - at(hearingNotice, on)),
  }
}

const unknownDays: ProceduralDays = { registeredOn: null, decideBy: null, hearingNoticeBy: null }

/** The last day to pay, where the notice of approval comes on the last day to decide; null where the calendar is not known. */
export function payByAfter(decideBy: Day | null, on: Day): Day | null {
  return decideBy === null ? null : plusWorkingDaysIfKnown(decideBy, at(paymentTerm, on))
}

/** The day on which what arrives is registered. Throws CalendarMissing, as do all below. */
export function registeredOn(arrived: Day): Day {
  return sameOrNextWorkingDay(arrived)
}

/** The last day to decide an application registered that day. Throws NoFigure before 1 September 2025 for lack of a source. */
export function decideBy(registered: Day, request: Decided): Day {
  return plusWorkingDays(registered, reviewTerm(request, registered))
}

/** The last day to tell the employer of a likely refusal, so that the act can still be in time (APPC art. 73, R-41). */
export function hearingNoticeBy(registered: Day, request: Decided): Day {
  return plusWorkingDays(registered, reviewTerm(request, registered) - at(hearingNotice, registered))
}

/** The last day to object or to ask for an oral hearing, after the notice was received (APPC art. 73(3)). */
export function objectBy(received: Day): Day {
  return plusWorkingDays(received, at(hearingObjection, received))
}

/** The earliest day of a refusal whose notice was given that day: at least three working days lie between (APPC art. 73(1)). */
export function refuseNotBefore(noticeGiven: Day): Day {
  return plusWorkingDays(noticeGiven, at(hearingNotice, noticeGiven))
}

/** The last day to pay the fee after the notice of approval. */
export function payBy(notified: Day): Day {
  return plusWorkingDays(notified, at(paymentTerm, notified))
}

/** The last day to issue the permit after proof of payment. */
export function issueBy(paid: Day): Day {
  return plusWorkingDays(paid, at(issueTerm, paid))
}

/** Past this day a permit is late even by practice. */
export function lateByPracticeAfter(paid: Day): Day {
  return plusWorkingDays(paid, at(issuePractice, paid))
}

function reviewTerm(request: Decided, on: Day): number {
  return at(request === 'new' ? reviewNew : reviewRenewal, on)
}
