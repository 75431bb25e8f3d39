import { type Day, datedAt, mci } from '@ruqsat/law'
import type { Invoice } from './store.ts'

/** The index on a day; null where it is not published yet, as for a year whose budget is not law. */
export function indexOn(day: Day): number | null {
  return datedAt(mci, day)?.value ?? null
}

/** What is due when paid on that day: the rate times that day's index (Decree 819, point 1). */
export function dueOn(invoice: Pick<Invoice, 'mci'>, day: Day): number | null {
  const index = indexOn(day)
  return index === null ? null : invoice.mci * index
}
