import type { Acting } from '../../kernel/acting.ts'
import { type Outcome, ok } from '../../kernel/outcome.ts'
import { endSession } from './store.ts'

/** Ends the session in which this person acts, at once and for every holder of its token. Without one, nothing ends. */
export async function signOut({ tx, actor }: Acting): Promise<Outcome<null>> {
  if (actor.kind === 'person' && actor.session !== undefined) await endSession(tx, Buffer.from(actor.session, 'hex'))
  return ok(null)
}
