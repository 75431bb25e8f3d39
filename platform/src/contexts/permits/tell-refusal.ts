import { objectBy as lastDayToObject, refuseNotBefore } from '@ruqsat/law'
import type { Acting } from '../../kernel/acting.ts'
import { publish } from '../../kernel/events.ts'
import { type Outcome, ok, refuse } from '../../kernel/outcome.ts'
import { openToDecide } from './open-case.ts'
import { take } from './states.ts'
import { type Application, findApplication, saveApplication } from './store.ts'
import { withinCalendar } from './within-calendar.ts'

export interface Telling {
  readonly seen: number
  /** The officer's own ground, needed where the law does not say no. */
  readonly ground: string
  /** Why it is told later than the third working day, needed where it is. */
  readonly lateBecause: string
}

/**
 * The officer tells the employer of a likely refusal, so that he is heard before it: at least three working days before the act, two of
 * them for his objection (Administrative Procedure Code, article 73). In a review of six days that is the third day at the latest.
 */
export async function tellRefusal(acting: Acting, id: string, telling: Telling): Promise<Outcome<Application>> {
  const opened = await openToDecide(acting, id, telling.seen)
  if (!opened.ok) return opened
  const { application, facts } = opened.value
  const next = take(application.state, 'tell-refusal', 'officer')
  if (!next.ok) return next
  const ground = telling.ground.trim()
  const lateBecause = telling.lateBecause.trim()
  if (facts.argued.answer !== 'no' && ground === '')
    return refuse(422, 'permits.ground-needed', { findings: facts.argued.findings })
  const late = application.hearingTellBy !== null && acting.today > application.hearingTellBy
  if (late && lateBecause === '')
    return refuse(422, 'permits.told-too-late', { values: { day: application.hearingTellBy ?? '' } })
  const terms = withinCalendar(() => ({
    objectBy: lastDayToObject(acting.today),
    refuseFrom: refuseNotBefore(acting.today),
  }))
  if (!terms.ok) return terms
  const { objectBy, refuseFrom } = terms.value
  const told = { decision: facts.argued, ground: ground === '' ? null : ground, lateBecause: late ? lateBecause : null }
  await saveApplication(
    acting.tx,
    id,
    { state: next.value, told_on: acting.today, told, object_by: objectBy, refuse_from: refuseFrom },
    acting.at,
  )
  const rules = facts.argued.findings.filter((finding) => finding.answer === 'no').map((finding) => finding.rule)
  await publish(acting, 'permits.refusal-told', id, { objectBy, refuseFrom, rules, late })
  const saved = await findApplication(acting.tx, id)
  return saved === null ? refuse(404, 'http.not-found') : ok(saved)
}
