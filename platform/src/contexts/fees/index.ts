import './events.ts'

/** What other contexts may ask of the fees. */
export { bill, voidInvoice } from './invoice.ts'
export { findInvoiceOf, payingOf } from './store.ts'
export { invoiceView } from './views.ts'
