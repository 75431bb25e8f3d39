import { randomUUID } from 'node:crypto'
import type { Day } from '@ruqsat/law'
import type { Acting } from '../../kernel/acting.ts'
import { publish } from '../../kernel/events.ts'
import { addInvoice, findInvoiceOf, type Invoice, noteVoid, type Rate } from './store.ts'

export interface Billed {
  readonly subject: string
  readonly payer: string
  readonly region: string
  readonly rate: Rate
  readonly mci: number
  readonly payBy: Day
}

/** Bills an approved application. The sum is not fixed: it is the rate times the index of the day of payment. */
export async function bill(acting: Acting, billed: Billed): Promise<Invoice> {
  const id = randomUUID()
  await addInvoice(acting.tx, { ...billed, id, madeOn: acting.today })
  await publish(acting, 'fees.invoiced', billed.subject, { invoice: id, mci: billed.mci, payBy: billed.payBy })
  const invoice = await findInvoiceOf(acting.tx, billed.subject)
  if (invoice === null) throw new Error('an invoice was not written')
  return invoice
}

/** The approval lapsed: nothing is due any more. */
export async function voidInvoice(acting: Acting, subject: string): Promise<void> {
  const invoice = await findInvoiceOf(acting.tx, subject)
  if (invoice === null || invoice.state !== 'due') return
  await noteVoid(acting.tx, invoice.id)
  await publish(acting, 'fees.voided', subject, { invoice: invoice.id })
}
