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
  noteUnpaid,
  noticesOf,
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
  if (notice.kind === 'accepted') return ok({ verdict })
  await noteOrder(acting.tx, invoice.id, null)
  await settle(acting, invoice)
  return ok({ verdict })
}

function verdictOn(invoice: Invoice | null, notice: TreasuryNotice): Verdict {
  if (invoice === null) return 'unknown-invoice'
  if (notice.kind === 'accepted') return 'noted'
  if (notice.kind === 'returned') return 'returned'
  return notice.paidOn <= invoice.payBy ? 'counted' : 'too-late'
}

/**
 * Works out from all notices what has come in, and since which day it covers the fee. Money that the treasury took back does not count:
 * an invoice that it had covered is due again, or void where the day to pay has passed.
 */
export async function settle(acting: Acting, invoice: Invoice): Promise<void> {
  const settled = settledOf(await noticesOf(acting.tx, invoice.number))
  const received = settled.reduce((sum, notice) => sum + notice.sum, 0)
  await noteReceived(acting.tx, invoice.id, received)
  const covered = coveredOn(invoice, settled)
  if (covered === null) {
    if (invoice.state === 'paid') await noteUnpaid(acting.tx, invoice.id, acting.today > invoice.payBy ? 'void' : 'due')
    return
  }
  // News of a payment made in time may come after the approval lapsed: the money counts, so the invoice lives again.
  await notePaid(acting.tx, invoice.id, covered.paidOn, covered.due)
  if (invoice.state === 'paid') return
  await publish(acting, 'fees.paid', invoice.subject, { invoice: invoice.id, ...covered, received })
}

/** The first day on which what was paid until then covered the fee of that day; null where it never did, or no index was published. */
function coveredOn(
  invoice: Invoice,
  settled: readonly Notice[],
): { readonly paidOn: Day; readonly due: number } | null {
  let sum = 0
  for (const notice of settled.toSorted((a, b) => (a.paidOn < b.paidOn ? -1 : 1))) {
    sum += notice.sum
    const due = dueOn(invoice, notice.paidOn)
    if (due !== null && sum >= due) return { paidOn: notice.paidOn, due }
  }
  return null
}

/** Payments whose money is here: settled in time and not returned. */
function settledOf(notices: readonly Notice[]): Notice[] {
  const returned = new Set(notices.filter((notice) => notice.kind === 'returned').map((notice) => notice.payment))
  return notices.filter(
    (notice) => notice.kind === 'settled' && notice.verdict === 'counted' && !returned.has(notice.payment),
  )
}
