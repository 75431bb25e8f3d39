import type { Day } from '@ruqsat/law'
import { sql } from 'kysely'
import type { TreasuryNotice } from '../../agencies/wire.ts'
import type { Db, Tx } from '../../kernel/db.ts'

export interface Rate {
  readonly activity: string
  readonly category: number
  readonly months: number
  readonly act: string
  readonly clause: string
}

export interface Invoice {
  readonly id: string
  readonly number: string
  readonly subject: string
  readonly payer: string
  readonly region: string
  readonly rate: Rate
  readonly mci: number
  readonly madeOn: Day
  readonly payBy: Day
  readonly state: 'due' | 'paid' | 'void'
  readonly received: number
  readonly paidOn: Day | null
  readonly dueTenge: number | null
  readonly orderedAt: Temporal.Instant | null
}

const columns = sql`id, number, subject, payer, region, rate, mci, made_on as "madeOn", pay_by as "payBy", state, received,
  paid_on as "paidOn", due_tenge as "dueTenge", ordered_at as "orderedAt"`

export async function addInvoice(
  tx: Tx,
  invoice: Omit<Invoice, 'number' | 'state' | 'received' | 'paidOn' | 'dueTenge' | 'orderedAt'>,
): Promise<void> {
  await sql`insert into fees.invoice (id, number, subject, payer, region, rate, mci, made_on, pay_by, state)
    values (${invoice.id}, ${invoice.region} || '-' || lpad(nextval('fees.invoice_number')::text, 8, '0'), ${invoice.subject}, ${invoice.payer},
      ${invoice.region}, ${JSON.stringify(invoice.rate)}::jsonb, ${invoice.mci}, ${invoice.madeOn}, ${invoice.payBy}, 'due')`.execute(
    tx,
  )
}

export async function findInvoice(db: Db, id: string): Promise<Invoice | null> {
  const { rows } = await sql<Invoice>`select ${columns} from fees.invoice where id = ${id}`.execute(db)
  return rows[0] ?? null
}

export async function findInvoiceOf(db: Db, subject: string): Promise<Invoice | null> {
  const { rows } = await sql<Invoice>`select ${columns} from fees.invoice where subject = ${subject}`.execute(db)
  return rows[0] ?? null
}

export async function lockInvoice(tx: Tx, id: string): Promise<Invoice | null> {
  const { rows } = await sql<Invoice>`select ${columns} from fees.invoice where id = ${id} for update`.execute(tx)
  return rows[0] ?? null
}

export async function lockInvoiceByNumber(tx: Tx, number: string): Promise<Invoice | null> {
  const { rows } = await sql<Invoice>`select ${columns} from fees.invoice where number = ${number} for update`.execute(
    tx,
  )
  return rows[0] ?? null
}

export async function noteOrder(tx: Tx, id: string, at: Temporal.Instant | null): Promise<void> {
  await sql`update fees.invoice set ordered_at = ${at === null ? null : at.toString()} where id = ${id}`.execute(tx)
}

/** What settled payments brought, less what was returned. */
export async function noteReceived(tx: Tx, id: string, received: number): Promise<void> {
  await sql`update fees.invoice set received = ${received} where id = ${id}`.execute(tx)
}

export async function notePaid(tx: Tx, id: string, paidOn: Day, dueTenge: number): Promise<void> {
  await sql`update fees.invoice set state = 'paid', paid_on = ${paidOn}, due_tenge = ${dueTenge} where id = ${id}`.execute(
    tx,
  )
}

export async function noteVoid(tx: Tx, id: string): Promise<void> {
  await sql`update fees.invoice set state = 'void' where id = ${id} and state = 'due'`.execute(tx)
}

/** What had been paid was taken back. */
export async function noteUnpaid(tx: Tx, id: string, state: 'due' | 'void'): Promise<void> {
  await sql`update fees.invoice set state = ${state}, paid_on = null, due_tenge = null where id = ${id}`.execute(tx)
}

export interface Notice {
  readonly payment: string
  readonly kind: TreasuryNotice['kind']
  readonly sum: number
  readonly paidOn: Day
  readonly verdict: Verdict
}

/** What became of a notice: counted towards the fee, only noted, for no invoice of ours, too late to count, money sent back. */
export type Verdict = 'counted' | 'noted' | 'unknown-invoice' | 'too-late' | 'returned'

/** Keeps a notice once; false where this payment already told the same. */
export async function addNotice(
  tx: Tx,
  notice: TreasuryNotice,
  verdict: Verdict,
  at: Temporal.Instant,
): Promise<boolean> {
  const { numAffectedRows } =
    await sql`insert into fees.notice (id, payment, invoice, kind, sum, paid_on, received_at, verdict)
    values (${notice.notice}, ${notice.payment}, ${notice.invoice}, ${notice.kind}, ${notice.sum}, ${notice.paidOn}, ${at.toString()}, ${verdict})
    on conflict do nothing`.execute(tx)
  return numAffectedRows === 1n
}

export async function noticesOf(db: Db, invoice: string): Promise<Notice[]> {
  const { rows } = await sql<Notice>`select payment, kind, sum, paid_on as "paidOn", verdict from fees.notice
    where invoice = ${invoice} order by received_at, id`.execute(db)
  return rows
}

/** For each of several cases, whether its payment is on its way or here. */
export async function payingOf(db: Db, subjects: readonly string[]): Promise<ReadonlyMap<string, 'ordered' | 'paid'>> {
  if (subjects.length === 0) return new Map()
  const { rows } = await sql<{ subject: string; paying: 'ordered' | 'paid' }>`
    select subject, case when state = 'paid' then 'paid' else 'ordered' end as paying from fees.invoice
    where subject = any(${[...subjects]}) and (state = 'paid' or (state = 'due' and ordered_at is not null))`.execute(
    db,
  )
  return new Map(rows.map((row) => [row.subject, row.paying]))
}
