import { type Citation, type Day, judge, payBy as lastDayToPay } from '@ruqsat/law'
import type { Acting } from '../../kernel/acting.ts'
import { signature } from '../../kernel/actor.ts'
import { publish } from '../../kernel/events.ts'
import { type Outcome, ok, refuse } from '../../kernel/outcome.ts'
import { bill } from '../fees/index.ts'
import { reservePlace } from '../quotas/index.ts'
import { filedOn } from './case-facts.ts'
import { checkFacts, unanswered } from './check-facts.ts'
import { type OpenCase, openToDecide } from './open-case.ts'
import { questionOf } from './question.ts'
import { take } from './states.ts'
import { type Application, findApplication, saveApplication } from './store.ts'
import { withinCalendar } from './within-calendar.ts'

export interface Deciding {
  /** The place in the record up to which the officer had read. */
  readonly seen: number
  /** Needed where he decides against the engine. */
  readonly ground: string
}

/**
 * The officer approves. Every agency must have answered: silence is never "no violations". Where the law does not say yes he needs a
 * written ground. A place of the quota is taken, and the fee is billed.
 */
export async function approve(acting: Acting, id: string, deciding: Deciding): Promise<Outcome<Application>> {
  const opened = await openToDecide(acting, id, deciding.seen)
  if (!opened.ok) return opened
  const { application, facts } = opened.value
  const next = take(application.state, 'approve', 'officer')
  if (!next.ok) return next
  const missing = unanswered(facts.enquiries)
  if (missing.length > 0) {
    return refuse(409, 'permits.checks-missing', {
      problems: missing.map((agency) => ({ at: `/checks/${agency}`, code: `checks.waiting-for-${agency}` })),
    })
  }
  const ground = deciding.ground.trim()
  if (facts.argued.answer !== 'yes' && ground === '')
    return refuse(422, 'permits.ground-needed', { findings: facts.argued.findings })
  const payBy = withinCalendar(() => lastDayToPay(acting.today))
  if (!payBy.ok) return payBy
  const { region } = application.filed.vacancy
  const place = await reservePlace(acting, id, region, application.filed.post.category)
  if (!place.ok) return place
  const billed = await billFee(acting, opened.value, payBy.value)
  if (!billed.ok) return billed
  const decision = { ...facts.argued }
  await saveApplication(
    acting.tx,
    id,
    {
      state: next.value,
      decided_on: acting.today,
      decided_by: signature(acting.actor),
      decision,
      ground: ground === '' ? null : ground,
      pay_by: payBy.value,
    },
    acting.at,
  )
  await publish(acting, 'permits.approved', id, {
    answer: decision.answer,
    againstTheEngine: decision.answer !== 'yes',
    payBy: payBy.value,
  })
  const approved = await findApplication(acting.tx, id)
  return approved === null ? refuse(404, 'http.not-found') : ok(approved)
}

/** Rate by activity and category; the index that turns it into tenge is the one of the day of payment. */
async function billFee(acting: Acting, { application, facts }: OpenCase, payBy: Day): Promise<Outcome<null>> {
  const { filed, id, employer } = application
  const question = questionOf(filed, {
    on: filedOn(application),
    quotaLeft: facts.quotaLeft,
    qualified: application.qualified,
    checks: checkFacts(facts.enquiries),
  })
  const basis = judge({ ...question, on: acting.today }).feeBasis ?? null
  if (basis === null) return refuse(422, 'permits.no-rate', { values: { months: filed.post.months } })
  const cite = basis.cites[0] as Citation
  await bill(acting, {
    subject: id,
    payer: employer,
    region: filed.vacancy.region,
    mci: basis.perRegion,
    payBy,
    rate: {
      activity: filed.employer.activity,
      category: filed.post.category,
      months: filed.post.months,
      act: cite.act,
      clause: cite.clause,
    },
  })
  return ok(null)
}
