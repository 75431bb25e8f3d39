import { revocationGrounds } from '@ruqsat/law'
import type { Acting } from '../../kernel/acting.ts'
import { signature } from '../../kernel/actor.ts'
import { publish } from '../../kernel/events.ts'
import { type Outcome, ok, refuse } from '../../kernel/outcome.ts'
import { takePermitStep } from './permit-states.ts'
import { findPermit, lockPermit, type Permit, savePermitState } from './permit-store.ts'

/** The officer revokes a permit: a ground of the law, and what it rests on, in writing. */
export async function revokePermit(
  acting: Acting,
  id: string,
  reason: string,
  ground: string,
): Promise<Outcome<Permit>> {
  if (!Object.hasOwn(revocationGrounds, reason)) {
    return refuse(422, 'http.problems', {
      problems: [{ at: '/reason', code: 'permits.revocation-reason', values: { reason } }],
    })
  }
  const permit = await lockPermit(acting.tx, id)
  if (permit === null) return refuse(404, 'http.not-found')
  const next = takePermitStep(permit.state, 'revoke')
  if (!next.ok) return next
  await savePermitState(acting.tx, id, next.value, {
    on: acting.today,
    revocation: { reason, ground: ground.trim(), by: signature(acting.actor) },
  })
  await publish(acting, 'permits.revoked', permit.applicationId, { permit: id, reason })
  const revoked = await findPermit(acting.tx, id)
  return revoked === null ? refuse(404, 'http.not-found') : ok(revoked)
}
