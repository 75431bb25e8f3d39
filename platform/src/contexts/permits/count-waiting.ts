import { type Day, plusMonths } from '@ruqsat/law'
import { sql } from 'kysely'
import type { Acting } from '../../kernel/acting.ts'
import type { Db } from '../../kernel/db.ts'
import { type Outcome, ok } from '../../kernel/outcome.ts'
import { type DecidedDays, waitsOf } from './waiting.ts'

/** How far back decided cases are counted. */
const months = 12

/** Counts anew how long the applications decided in the last twelve months waited. The sweep does it daily. */
export async function countWaiting({ tx, today }: Acting): Promise<Outcome<null>> {
  const from = plusMonths(today, -months)
  const waits = waitsOf(await decidedSince(tx, from, today))
  await sql`delete from permits.waiting`.execute(tx)
  const rows = waits.map(
    ({ span, place, cases, half, nineInTen }) => sql`(${span}, ${place}, ${cases}::integer, ${half}::integer,
      ${nineInTen}::integer, ${from}::date, ${today}::date)`,
  )
  await sql`insert into permits.waiting (span, place, cases, half, nine_in_ten, decided_from, counted_on)
    values ${sql.join(rows)} on conflict do nothing`.execute(tx)
  return ok(null)
}

/** The days of every case decided after one day and up to another, those alike in one row. Reads an index alone. */
export async function decidedSince(db: Db, from: Day, to: Day): Promise<DecidedDays[]> {
  const { rows } = await sql<DecidedDays>`
    select region, registered_on as "registeredOn", decided_on as "decidedOn", paid_on as "paidOn", issued_on as "issuedOn",
      count(*)::integer as cases
    from permits.application where decided_on > ${from} and decided_on <= ${to}
    group by region, registered_on, decided_on, paid_on, issued_on`.execute(db)
  return rows
}
