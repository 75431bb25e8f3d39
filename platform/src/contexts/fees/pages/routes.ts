import { z } from 'zod'
import { form, page, type Route } from '../../../kernel/http/route.ts'
import { ok, refuse } from '../../../kernel/outcome.ts'
import { payer, payerOrOfficer } from '../access.ts'
import { orderPayment } from '../order-payment.ts'
import { findInvoice } from '../store.ts'
import { invoiceView } from '../views.ts'
import { invoicePage } from './invoice-page.tsx'

const byId = z.object({ id: z.uuid() })

export const feesPages: readonly Route[] = [
  page({
    path: '/invoices/:id',
    access: payerOrOfficer,
    params: byId,
    async run({ db, today }, { params }, visit) {
      const invoice = await findInvoice(db, params.id)
      return invoice === null
        ? refuse(404, 'http.not-found')
        : ok(invoicePage(visit, await invoiceView(db, invoice, today)))
    },
  }),
  form({
    path: '/invoices/:id/pay',
    access: payer,
    params: byId,
    async run(acting, { params }) {
      const ordered = await orderPayment(acting, params.id)
      return ordered.ok ? ok({ to: `/invoices/${params.id}` }) : ordered
    },
  }),
]
