import { sql } from 'kysely'
import { type Platform, transact } from '../../kernel/acting.ts'
import { machine } from '../../kernel/actor.ts'
import { ok } from '../../kernel/outcome.ts'
import { settle } from './receive-notice.ts'
import { lockInvoice } from './store.ts'

/** Money that came in while the index of its day was not published is judged again. */
export async function sweepFees(platform: Platform): Promise<void> {
  const { rows } = await sql<{
    id: string
  }>`select id from fees.invoice where state = 'due' and received > 0 limit 500`.execute(platform.db)
  for (const { id } of rows) {
    await transact(platform, machine('treasury'), async (acting) => {
      const invoice = await lockInvoice(acting.tx, id)
      if (invoice !== null) await settle(acting, invoice)
      return ok(null)
    })
  }
}
