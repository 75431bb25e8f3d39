import type { Acting } from '../../kernel/acting.ts'
import { publish } from '../../kernel/events.ts'
import { type Outcome, ok, refuse } from '../../kernel/outcome.ts'
import { take } from './states.ts'
import { type Application, findApplication, lockApplication, saveApplication } from './store.ts'

/** The employer objects to a likely refusal, once, within two working days of being told. */
export async function objectToRefusal(acting: Acting, id: string, text: string): Promise<Outcome<Application>> {
  const application = await lockApplication(acting.tx, id)
  if (application === null) return refuse(404, 'http.not-found')
  const next = take(application.state, 'object', 'employer')
  if (!next.ok) return next
  if (application.objection !== null) return refuse(409, 'permits.already-objected')
  if (application.objectBy !== null && acting.today > application.objectBy) {
    return refuse(409, 'permits.objection-too-late', { values: { day: application.objectBy } })
  }
  await saveApplication(
    acting.tx,
    id,
    { state: next.value, objection: text.trim(), objected_at: acting.at.toString() },
    acting.at,
  )
  await publish(acting, 'permits.objected', id, {})
  const objected = await findApplication(acting.tx, id)
  return objected === null ? refuse(404, 'http.not-found') : ok(objected)
}
