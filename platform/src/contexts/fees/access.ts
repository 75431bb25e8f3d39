import { either, only } from '../../kernel/http/access.ts'
import { isUuid } from '../../kernel/http/fields.ts'
import { findInvoice } from './store.ts'

async function invoiceIn(db: Parameters<typeof findInvoice>[0], params: Readonly<Record<string, string>>) {
  const id = params.id ?? ''
  return isUuid(id) ? findInvoice(db, id) : null
}

/** The employer, on an invoice he is to pay. */
export const payer = only('employer', {
  says: 'an invoice of his own',
  test: async ({ db }, person, params) => (await invoiceIn(db, params))?.payer === person.firm,
})

/** The payer, or an officer of the region whose budget it goes to. */
export const payerOrOfficer = either(
  payer,
  only('officer', {
    says: 'an invoice of his region',
    test: async ({ db }, person, params) => (await invoiceIn(db, params))?.region === person.region,
  }),
)
