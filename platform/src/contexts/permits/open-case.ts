import { sql } from 'kysely'
import type { Acting } from '../../kernel/acting.ts'
import type { Db } from '../../kernel/db.ts'
import { type Outcome, ok, refuse } from '../../kernel/outcome.ts'
import { type CaseFacts, caseFacts } from './case-facts.ts'
import type { Filed } from './filed.ts'
import { type Application, lockApplication } from './store.ts'

/** A filed application with everything it is decided on, locked for this step. */
export interface OpenCase {
  readonly application: Application & { readonly filed: Filed }
  readonly facts: CaseFacts
}

/** Opens a filed case that is not decided yet. */
export async function openCase(acting: Acting, id: string): Promise<Outcome<OpenCase>> {
  const application = await lockApplication(acting.tx, id)
  if (application === null || application.filed === null) return refuse(404, 'http.not-found')
  if (application.state !== 'registered' && application.state !== 'hearing')
    return refuse(409, `permits.not-from-${application.state}`)
  const { filed } = application
  return ok({
    application: { ...application, filed },
    facts: await caseFacts(acting.tx, { ...application, filed }, acting.today),
  })
}

/**
 * Opens a case for a step that decides. `seen` is the place in the record up to which the officer had read: where something happened
 * since, an answer that came in or a paper, he looks again before he acts. What is filed on a rest day is decided from the working day
 * on which it is registered.
 */
export async function openToDecide(acting: Acting, id: string, seen: number): Promise<Outcome<OpenCase>> {
  const opened = await openCase(acting, id)
  if (!opened.ok) return opened
  if (seen !== (await recordedUpTo(acting.tx, id))) return refuse(409, 'permits.changed-since')
  const { registeredOn } = opened.value.application
  if (registeredOn !== null && acting.today < registeredOn)
    return refuse(409, 'permits.not-registered-yet', { values: { day: registeredOn } })
  return opened
}

/** The last place in a case's record. */
export async function recordedUpTo(db: Db, subject: string): Promise<number> {
  const { rows } = await sql<{
    ver: number
  }>`select ver from kernel.event where subject = ${subject} order by ver desc limit 1`.execute(db)
  return rows[0]?.ver ?? 0
}
