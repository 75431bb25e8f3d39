import type { Day } from '@ruqsat/law'
import type { Db } from '../../kernel/db.ts'
import type { InvoiceView } from './api.ts'
import { dueOn, indexOn } from './due.ts'
import { type Invoice, noticesOf } from './store.ts'

/** An invoice with what is due today, or was on the day of payment, and every notice of the treasury. */
export async function invoiceView(db: Db, invoice: Invoice, today: Day): Promise<InvoiceView> {
  const day = invoice.paidOn ?? today
  const { payer: _payer, region: _region, orderedAt, dueTenge, ...shown } = invoice
  return {
    ...shown,
    mciValue: indexOn(day),
    dueTenge: dueTenge ?? dueOn(invoice, day),
    ordered: orderedAt !== null,
    notices: (await noticesOf(db, invoice.number)).map(({ payment: _payment, ...notice }) => notice),
  }
}
