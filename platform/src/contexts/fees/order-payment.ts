import type { Agencies } from '../../agencies/agencies.ts'
import type { Acting, Platform } from '../../kernel/acting.ts'
import { type Happenings, historyOf, publish } from '../../kernel/events.ts'
import type { JobData } from '../../kernel/jobs.ts'
import { type Outcome, ok, refuse } from '../../kernel/outcome.ts'
import { dueOn } from './due.ts'
import { findInvoice, type Invoice, lockInvoice, noteOrder } from './store.ts'

export const orderQueue = 'fees.order-payment'

/** The payer orders the payment at the treasury. The order goes out after the commit; the treasury tells when it has the money. */
export async function orderPayment(acting: Acting, id: string, wanted?: number): Promise<Outcome<Invoice>> {
  const invoice = await lockInvoice(acting.tx, id)
  if (invoice === null) return refuse(404, 'http.not-found')
  if (invoice.state !== 'due') return refuse(409, `fees.is-${invoice.state}`)
  if (invoice.orderedAt !== null) return refuse(409, 'fees.on-its-way')
  const due = dueOn(invoice, acting.today)
  if (due === null) return refuse(409, 'fees.index-not-published', { values: { year: acting.today.slice(0, 4) } })
  const sum = wanted ?? due - invoice.received
  await noteOrder(acting.tx, id, acting.at)
  const { hash } = await publish(acting, 'fees.ordered', invoice.subject, { invoice: id, sum, paidOn: acting.today })
  await acting.platform.jobs.send(acting.tx, orderQueue, { invoice: id, sum, paidOn: acting.today, order: hash })
  const ordered = await findInvoice(acting.tx, id)
  return ordered === null ? refuse(404, 'http.not-found') : ok(ordered)
}

/** Sends an order again whose job was lost, as it stands in the record: to the treasury it is the same order. */
export async function orderAgain(acting: Acting, invoice: Invoice): Promise<void> {
  const ordered = (await historyOf(acting.tx, invoice.subject)).findLast((event) => event.name === 'fees.ordered')
  if (ordered === undefined) return
  const { data } = JSON.parse(ordered.body) as { data: Happenings['fees.ordered'] }
  await acting.platform.jobs.send(acting.tx, orderQueue, { ...data, order: ordered.hash.toString('hex') })
}

/** Carries an order to the treasury. The order's number makes a repeated delivery the same order. */
export async function sendOrder(platform: Platform, agencies: Agencies, data: JobData): Promise<void> {
  const invoice = await findInvoice(platform.db, String(data.invoice))
  if (invoice === null || invoice.state !== 'due') return
  const called = await agencies.orderPayment({
    messageId: String(data.order),
    invoice: invoice.number,
    sum: Number(data.sum),
    payer: invoice.payer,
    paidOn: String(data.paidOn),
    callback: `${platform.config.publicUrl}/api/v1/treasury/notices`,
  })
  if (called.kind !== 'answered')
    throw new Error(`the treasury took no order: ${called.kind === 'trouble' ? called.trouble : called.reason}`)
}
