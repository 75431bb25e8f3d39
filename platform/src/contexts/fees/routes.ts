import { z } from 'zod'
import { TreasuryNotice } from '../../agencies/wire.ts'
import type { Access } from '../../kernel/http/access.ts'
import { apiQuestion, apiStep, type Route } from '../../kernel/http/route.ts'
import { ok, refuse } from '../../kernel/outcome.ts'
import { payer, payerOrOfficer } from './access.ts'
import { InvoiceView, PayBody } from './api.ts'
import { orderPayment } from './order-payment.ts'
import { receiveNotice } from './receive-notice.ts'
import { findInvoice } from './store.ts'
import { isSigned } from './treasury-signature.ts'
import { invoiceView } from './views.ts'

const byId = z.object({ id: z.uuid() })

/** The notice's signature is checked where its bytes are at hand, in the step itself. */
const treasury: Access = { says: 'the treasury, by its signature', check: async () => null }

export const feesApi: readonly Route[] = [
  apiQuestion({
    path: '/invoices/:id',
    access: payerOrOfficer,
    summary: 'An invoice: the rate, what is due today, what came in',
    params: byId,
    answer: InvoiceView,
    run: async ({ db, today }, { params }) => {
      const invoice = await findInvoice(db, params.id)
      return invoice === null ? refuse(404, 'http.not-found') : ok(await invoiceView(db, invoice, today))
    },
  }),
  apiStep({
    path: '/invoices/:id/pay',
    access: payer,
    summary: 'Orders the payment at the treasury; it is paid when the treasury says so',
    params: byId,
    body: PayBody,
    answer: InvoiceView,
    run: async (acting, { params, body }) => {
      const ordered = await orderPayment(acting, params.id, body.sum)
      return ordered.ok ? ok(await invoiceView(acting.tx, ordered.value, acting.today)) : ordered
    },
  }),
  apiStep({
    path: '/treasury/notices',
    access: treasury,
    summary: 'A notice of the treasury about a payment: HMAC-SHA-256 of the body in x-treasury-signature',
    body: TreasuryNotice,
    answer: z.object({ verdict: z.string() }),
    once: false,
    run: (acting, { body, signed }) => {
      const secret = acting.platform.config.treasurySecret
      if (!isSigned(signed.body, signed.signature, secret)) return Promise.resolve(refuse(401, 'fees.not-signed'))
      return receiveNotice({ ...acting, actor: { kind: 'machine', name: 'treasury' } }, body)
    },
  }),
]
