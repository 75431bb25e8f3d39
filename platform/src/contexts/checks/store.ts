import { createHash } from 'node:crypto'
import type { Day } from '@ruqsat/law'
import { sql } from 'kysely'
import type { Evidence } from '../../agencies/call.ts'
import type { Answer, CheckingAgency, Question } from '../../agencies/wire.ts'
import type { Db, Tx } from '../../kernel/db.ts'

/** A question to an agency about a case. */
export interface Enquiry<A extends CheckingAgency = CheckingAgency> {
  readonly id: string
  readonly subject: string
  readonly agency: A
  readonly question: Question<A>
  readonly state: 'asked' | 'answered' | 'refused' | 'late'
  readonly askedAt: Temporal.Instant
  readonly lateFrom: Day
  readonly attempts: number
  readonly nextTryAt: Temporal.Instant | null
  /** Why the last try brought no answer; for a refused enquiry, the agency's reason. */
  readonly trouble: string | null
  readonly answer: Answer<A> | null
  readonly answeredAt: Temporal.Instant | null
  readonly byHand: string | null
}

const columns = sql`id, subject, agency, question, state, asked_at as "askedAt", late_from as "lateFrom", attempts,
  next_try_at as "nextTryAt", trouble, answer, answered_at as "answeredAt", by_hand as "byHand"`

export async function addEnquiry(
  tx: Tx,
  enquiry: Pick<Enquiry, 'id' | 'subject' | 'agency' | 'question' | 'lateFrom'>,
  at: Temporal.Instant,
): Promise<void> {
  await sql`insert into checks.enquiry (id, subject, agency, question, state, asked_at, late_from, next_try_at)
    values (${enquiry.id}, ${enquiry.subject}, ${enquiry.agency}, ${JSON.stringify(enquiry.question)}::jsonb, 'asked', ${at.toString()},
      ${enquiry.lateFrom}, now())`.execute(tx)
}

export async function findEnquiry(db: Db, id: string): Promise<Enquiry | null> {
  const { rows } = await sql<Enquiry>`select ${columns} from checks.enquiry where id = ${id}`.execute(db)
  return rows[0] ?? null
}

export async function lockEnquiry(tx: Tx, id: string): Promise<Enquiry | null> {
  const { rows } = await sql<Enquiry>`select ${columns} from checks.enquiry where id = ${id} for update`.execute(tx)
  return rows[0] ?? null
}

export async function lockEnquiryOf(tx: Tx, subject: string, agency: string): Promise<Enquiry | null> {
  const { rows } =
    await sql<Enquiry>`select ${columns} from checks.enquiry where subject = ${subject} and agency = ${agency} for update`.execute(
      tx,
    )
  return rows[0] ?? null
}

export async function enquiriesOf(db: Db, subject: string): Promise<Enquiry[]> {
  const { rows } =
    await sql<Enquiry>`select ${columns} from checks.enquiry where subject = ${subject} order by agency`.execute(db)
  return rows
}

/** The enquiries of several cases at once. */
export async function enquiriesOfCases(
  db: Db,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, readonly Enquiry[]>> {
  if (subjects.length === 0) return new Map()
  const { rows } =
    await sql<Enquiry>`select ${columns} from checks.enquiry where subject = any(${[...subjects]})`.execute(db)
  return Map.groupBy(rows, ({ subject }) => subject)
}

/** For each of several cases, the agencies that have not answered yet. */
export async function unansweredOf(
  db: Db,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (subjects.length === 0) return new Map()
  const { rows } = await sql<{ subject: string; agencies: string[] }>`
    select subject, array_agg(agency order by agency) as agencies from checks.enquiry
    where subject = any(${[...subjects]}) and state in ('asked', 'late') group by subject`.execute(db)
  return new Map(rows.map((row) => [row.subject, row.agencies]))
}

export async function closeEnquiry(
  tx: Tx,
  id: string,
  closed: { state: 'answered' | 'refused'; answer: unknown; trouble: string | null; byHand: string | null },
  at: Temporal.Instant,
): Promise<void> {
  const answer = closed.answer === null ? null : JSON.stringify(closed.answer)
  await sql`update checks.enquiry set state = ${closed.state}, answer = ${answer}::jsonb, trouble = ${closed.trouble}, by_hand = ${closed.byHand},
    answered_at = ${at.toString()}, next_try_at = null where id = ${id}`.execute(tx)
}

export async function postponeEnquiry(tx: Tx, id: string, trouble: string, seconds: number): Promise<void> {
  await sql`update checks.enquiry set trouble = ${trouble}, next_try_at = now() + make_interval(secs => ${seconds}::int) where id = ${id}`.execute(
    tx,
  )
}

/** Notes a try with everything that went over the wire. */
export async function addExchange(
  tx: Tx,
  id: string,
  evidence: Evidence,
  trouble: string | null,
  at: Temporal.Instant,
): Promise<number> {
  const hash = evidence.reply === null ? null : createHash('sha256').update(evidence.reply).digest()
  const { rows } = await sql<{ n: number }>`
    with tried as (update checks.enquiry set attempts = attempts + 1 where id = ${id} returning attempts)
    insert into checks.exchange (enquiry_id, n, sent_at, took_ms, status, request, reply, reply_hash, trouble)
    select ${id}, attempts, ${at.toString()}, ${evidence.tookMs}, ${evidence.status}, ${evidence.request}, ${evidence.reply}, ${hash}, ${trouble}
    from tried returning n`.execute(tx)
  return rows[0]?.n ?? 0
}

/** Open enquiries whose next try is past due: their job was lost or never sent. */
export async function forgottenEnquiries(db: Db, limit: number): Promise<{ id: string; agency: CheckingAgency }[]> {
  const { rows } = await sql<{ id: string; agency: CheckingAgency }>`select id, agency from checks.enquiry
    where state in ('asked', 'late') and next_try_at < now() - interval '1 minute' order by next_try_at limit ${limit}`.execute(
    db,
  )
  return rows
}

export async function overdueEnquiries(
  db: Db,
  today: Day,
): Promise<{ id: string; subject: string; agency: CheckingAgency }[]> {
  const { rows } = await sql<{
    id: string
    subject: string
    agency: CheckingAgency
  }>`select id, subject, agency from checks.enquiry
    where state = 'asked' and late_from <= ${today} limit 500`.execute(db)
  return rows
}

export async function markLate(tx: Tx, id: string): Promise<boolean> {
  const { numAffectedRows } =
    await sql`update checks.enquiry set state = 'late' where id = ${id} and state = 'asked'`.execute(tx)
  return numAffectedRows === 1n
}
