import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { type Acting, type Platform, transact } from '../acting.ts'
import { type Actor, signature } from '../actor.ts'
import { canonical, type Json } from '../canonical.ts'
import { type Outcome, ok, refuse } from '../outcome.ts'

/** What makes two requests the same step: where it went and what it carried. */
export interface StepRequest {
  /** The client's `Idempotency-Key`, or the hidden key of a form. */
  readonly key: string
  readonly route: string
  readonly sent: Json
}

/**
 * Takes a step once for a key. The key, the step and its answer commit together: a second request with the same key waits
 * for the first and gets the first answer; the same key with another request is refused; after a refusal the key is free again.
 */
export async function takeOnce<Answer>(
  platform: Platform,
  actor: Actor,
  request: StepRequest,
  step: (acting: Acting) => Promise<Outcome<Answer>>,
): Promise<Outcome<{ readonly answer: Answer; readonly repeated: boolean }>> {
  const fingerprint = createHash('sha256').update(request.route).update('\n').update(canonical(request.sent)).digest()
  return transact(platform, actor, async (acting) => {
    const who = signature(actor)
    const { rows } = await sql`
      insert into kernel.idempotency (actor, key, fingerprint) values (${who}, ${request.key}, ${fingerprint})
      on conflict do nothing returning key`.execute(acting.tx)
    if (rows.length === 0) return repeat<Answer>(acting, who, request.key, fingerprint)
    const outcome = await step(acting)
    if (!outcome.ok) return outcome
    // As text within the JSON: the database would put the fields of an object in an order of its own.
    await sql`update kernel.idempotency set answer = to_jsonb(${JSON.stringify(outcome.value)}::text)
      where actor = ${who} and key = ${request.key}`.execute(acting.tx)
    return ok({ answer: outcome.value, repeated: false })
  })
}

async function repeat<Answer>(acting: Acting, who: string, key: string, fingerprint: Buffer) {
  const { rows } = await sql<{ fingerprint: Buffer; answer: string }>`
    select fingerprint, answer from kernel.idempotency where actor = ${who} and key = ${key}`.execute(acting.tx)
  const first = rows[0]
  if (first === undefined) throw new Error('an idempotency key vanished')
  if (!first.fingerprint.equals(fingerprint)) return refuse(422, 'http.key-reused')
  return ok({ answer: JSON.parse(first.answer) as Answer, repeated: true })
}
