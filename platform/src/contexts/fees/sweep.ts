import { sql } from 'kysely'
import { type Acting, type Platform, transact } from '../../kernel/acting.ts'
import { machine } from '../../kernel/actor.ts'
import { ok } from '../../kernel/outcome.ts'
import { orderAgain } from './order-payment.ts'
import { settle } from './receive-notice.ts'
import { type Invoice, lockInvoice } from './store.ts'

/** An order of which the treasury has told nothing for so long is sent again. */
const quietHours = 12

/**
 * The daily look at unpaid invoices: money that came in while the index of its day was not published is judged again, also where the
 * approval has lapsed meanwhile; an order that the treasury has not told of is sent again.
 */
export async function sweepFees(platform: Platform): Promise<void> {
  const quietSince = platform.clock.now().subtract({ hours: quietHours }).toString()
  const undecided = sql<{ id: string }>`select id from fees.invoice where state <> 'paid' and received > 0`
  const unheard = sql<{ id: string }>`select id from fees.invoice where state = 'due' and ordered_at < ${quietSince}`
  for (const { id } of (await undecided.execute(platform.db)).rows) await each(platform, id, settle)
  for (const { id } of (await unheard.execute(platform.db)).rows) await each(platform, id, orderAgain)
}

async function each(
  platform: Platform,
  id: string,
  step: (acting: Acting, invoice: Invoice) => Promise<void>,
): Promise<void> {
  await transact(platform, machine('treasury'), async (acting) => {
    const invoice = await lockInvoice(acting.tx, id)
    if (invoice !== null) await step(acting, invoice)
    return ok(null)
  })
}
