import type { Day } from '@ruqsat/law'
import type { TreasuryNotice } from '../../agencies/wire.ts'
import type { Acting } from '../../kernel/acting.ts'
import { publish } from '../../kernel/events.ts'
import { type Outcome, ok } from '../../kernel/outcome.ts'
import { dueOn } from './due.ts'
import {
  addNotice,
  type Invoice,
  lockInvoiceByNumber,
  type Notice,
  noteOrder,
  notePaid,
  noteReceived,
  noticesOf,
  reopen,
  type Verdict,
} from './store.ts'

/**
 * Takes a notice of the treasury. Each payment may be told of twice and out of order: the money that counts is worked out anew from all
 * notices, so the order in which they came does not matter.
 */
export async function receiveNotice(
  acting: Acting,
  notice: TreasuryNotice,
): Promise<Outcome<{ verdict: Verdict | 'known' }>> {
  const invoice = await lockInvoiceByNumber(acting.tx, notice.invoice)
  const verdict = verdictOn(invoice, notice)
  if (!(await addNotice(acting.tx, notice, verdict, acting.at))) return ok({ verdict: 'known' })
  if (invoice === null) return ok({ verdict })
  await publish(acting, 'fees.noticed', invoice.subject, {
    invoice: invoice.id,
    kind: notice.kind,
    sum: notice.sum,
    verdict,
  })
  if (notice.kind !== 'accepted') await settle(acting, invoice)
  return ok({ verdict })
}

function verdictOn(invoice: Invoice | null, notice: TreasuryNotice): Verdict {
  if (invoice === null) return 'unknown-invoice'
  if (notice.kind === 'accepted') return 'noted'
  if (notice.kind === 'returned') return 'returned'
  return notice.paidOn <= invoice.payBy ? 'counted' : 'too-late'
}

/** Works out what has come in and, when it covers the fee of that day, notes the invoice as paid: once. */
export async function settle(acting: Acting, invoice: Invoice): Promise<void> {
  const settled = settledOf(await noticesOf(acting.tx, invoice.number))
  const received = settled.reduce((sum, notice) => sum + notice.sum, 0)
  await noteReceived(acting.tx, invoice.id, received)
  await noteOrder(acting.tx, invoice.id, null)
  if (invoice.state === 'paid') return
  const paidOn = settled
    .map((notice) => notice.paidOn)
    .reduce<Day | null>((last, day) => (last === null || day > last ? day : last), null)
  if (paidOn === null) return
  const due = dueOn(invoice, paidOn)
  if (due === null || received < due) return
  // News of a payment made in time may come after the approval lapsed: the money counts, so the invoice lives again.
  if (invoice.state === 'void') await reopen(acting.tx, invoice.id)
  await notePaid(acting.tx, invoice.id, paidOn, due)
  await publish(acting, 'fees.paid', invoice.subject, { invoice: invoice.id, paidOn, due, received })
}

/** Payments whose money is here: settled in time and not returned. */
function settledOf(notices: readonly Notice[]): Notice[] {
  const returned = new Set(notices.filter((notice) => notice.kind === 'returned').map((notice) => notice.payment))
  return notices.filter(
    (notice) => notice.kind === 'settled' && notice.verdict === 'counted' && !returned.has(notice.payment),
  )
}
