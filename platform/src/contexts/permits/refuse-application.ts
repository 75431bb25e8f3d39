import type { Acting } from '../../kernel/acting.ts'
import { signature } from '../../kernel/actor.ts'
import { publish } from '../../kernel/events.ts'
import { type Outcome, ok, refuse } from '../../kernel/outcome.ts'
import type { Deciding } from './approve.ts'
import { openToDecide } from './open-case.ts'
import { take } from './states.ts'
import { type Application, findApplication, saveApplication } from './store.ts'

/**
 * The officer refuses, with the rule, the fact and the clause. Only after the employer was told and could be heard; an objection needs
 * an answer in writing, and so does a refusal that the law does not argue.
 */
export async function refuseApplication(acting: Acting, id: string, deciding: Deciding): Promise<Outcome<Application>> {
  const opened = await openToDecide(acting, id, deciding.seen)
  if (!opened.ok) return opened
  const { application, facts } = opened.value
  const next = take(application.state, 'refuse', 'officer')
  if (!next.ok) return next
  if (application.refuseFrom !== null && acting.today < application.refuseFrom) {
    return refuse(409, 'permits.hearing-runs', { values: { day: application.refuseFrom } })
  }
  const ground = deciding.ground.trim()
  if (facts.argued.answer !== 'no' && ground === '')
    return refuse(422, 'permits.ground-needed', { findings: facts.argued.findings })
  if (application.objection !== null && ground === '') return refuse(422, 'permits.objection-unanswered')
  const decision = facts.argued
  await saveApplication(
    acting.tx,
    id,
    {
      state: next.value,
      decided_on: acting.today,
      decided_by: signature(acting.actor),
      decision,
      ground: ground === '' ? null : ground,
    },
    acting.at,
  )
  const rules = decision.findings.filter((finding) => finding.answer === 'no').map((finding) => finding.rule)
  await publish(acting, 'permits.refused', id, {
    answer: decision.answer,
    againstTheEngine: decision.answer !== 'no',
    rules,
  })
  const refused = await findApplication(acting.tx, id)
  return refused === null ? refuse(404, 'http.not-found') : ok(refused)
}
