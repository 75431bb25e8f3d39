import { sql } from 'kysely'
import { type Acting, type Platform, transact } from '../../kernel/acting.ts'
import { machine } from '../../kernel/actor.ts'
import { publish } from '../../kernel/events.ts'
import { ok } from '../../kernel/outcome.ts'
import { voidInvoice } from '../fees/index.ts'
import { freePlace } from '../quotas/index.ts'
import { countWaiting } from './count-waiting.ts'
import { takePermitStep } from './permit-states.ts'
import { expiredPermits, lockPermit, savePermitState } from './permit-store.ts'
import { take } from './states.ts'
import { lockApplication, saveApplication } from './store.ts'

const batch = 500

/** Everything that falls due by itself. Each case in a transaction of its own, looked at again under its lock. */
export async function sweepPermits(platform: Platform): Promise<void> {
  const today = platform.clock.today()
  await each(
    platform,
    sql<{
      id: string
    }>`select id from permits.application where state = 'approved' and pay_by < ${today} limit ${batch}`,
    lapse,
  )
  await each(
    platform,
    sql<{ id: string }>`select id from permits.application
      where state in ('registered', 'hearing') and overdue_on is null and decide_by < ${today} limit ${batch}`,
    noteOverdue,
  )
  for (;;) {
    const expired = await expiredPermits(platform.db, today, batch)
    for (const id of expired) await transact(platform, machine('clock'), (acting) => expire(acting, id))
    if (expired.length < batch) break
  }
  await transact(platform, machine('clock'), countWaiting)
}

type Ids = ReturnType<typeof sql<{ id: string }>>

async function each(
  platform: Platform,
  due: Ids,
  step: (acting: Acting, id: string) => Promise<ReturnType<typeof ok<null>>>,
): Promise<void> {
  for (;;) {
    const { rows } = await due.execute(platform.db)
    for (const { id } of rows) await transact(platform, machine('clock'), (acting) => step(acting, id))
    if (rows.length < batch) return
  }
}

/** The fee was not paid in its ten working days: the approval lapses and the place of the quota is free again (our reading). */
async function lapse(acting: Acting, id: string) {
  const application = await lockApplication(acting.tx, id)
  if (application?.payBy == null || application.payBy >= acting.today) return ok(null)
  const next = take(application.state, 'lapse', 'clock')
  if (!next.ok) return ok(null)
  await saveApplication(acting.tx, id, { state: next.value }, acting.at)
  await voidInvoice(acting, id)
  await freePlace(acting, id)
  await publish(acting, 'permits.lapsed', id, { payBy: application.payBy })
  return ok(null)
}

/** The term has passed without a decision: for an appeal it counts as refused (Administrative Procedure Code, article 91(2)). */
async function noteOverdue(acting: Acting, id: string) {
  const application = await lockApplication(acting.tx, id)
  if (application?.decideBy == null || application.decideBy >= acting.today || application.overdueOn !== null)
    return ok(null)
  if (application.state !== 'registered' && application.state !== 'hearing') return ok(null)
  await saveApplication(acting.tx, id, { overdue_on: acting.today }, acting.at)
  await publish(acting, 'permits.overdue', id, { decideBy: application.decideBy })
  return ok(null)
}

async function expire(acting: Acting, id: string) {
  const permit = await lockPermit(acting.tx, id)
  if (permit === null || permit.expiresOn >= acting.today) return ok(null)
  const next = takePermitStep(permit.state, 'expire')
  if (!next.ok) return ok(null)
  await savePermitState(acting.tx, id, next.value, null)
  await publish(acting, 'permits.expired', permit.applicationId, { permit: id })
  return ok(null)
}
