import type { Acting } from '../../kernel/acting.ts'
import { publish } from '../../kernel/events.ts'
import { type Outcome, ok, refuse } from '../../kernel/outcome.ts'
import { take } from './states.ts'
import { type Application, findApplication, lockApplication, saveApplication } from './store.ts'

/** The employer withdraws a filed application before it is decided. */
export async function withdrawApplication(acting: Acting, id: string): Promise<Outcome<Application>> {
  const application = await lockApplication(acting.tx, id)
  if (application === null) return refuse(404, 'http.not-found')
  const next = take(application.state, 'withdraw', 'employer')
  if (!next.ok) return next
  await saveApplication(acting.tx, id, { state: next.value }, acting.at)
  await publish(acting, 'permits.withdrawn', id, { number: application.number ?? '' })
  const withdrawn = await findApplication(acting.tx, id)
  return withdrawn === null ? refuse(404, 'http.not-found') : ok(withdrawn)
}
