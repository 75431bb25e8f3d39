import type { Day } from '@ruqsat/law'
import { sql } from 'kysely'
import type { Db, Tx } from '../../kernel/db.ts'

/** A region's ceiling for one category in one year. */
export interface Ceiling {
  readonly year: number
  readonly region: string
  readonly category: number
  readonly places: number
  readonly taken: number
}

export async function findCeiling(db: Db, year: number, region: string, category: number): Promise<Ceiling | null> {
  const row = await db
    .selectFrom('quotas.ceiling')
    .selectAll()
    .where('year', '=', year)
    .where('region', '=', region)
    .where('category', '=', category)
    .executeTakeFirst()
  return row ?? null
}

/** A region's ceilings of one year. */
export async function ceilingsOf(db: Db, year: number, region: string): Promise<readonly Ceiling[]> {
  return db.selectFrom('quotas.ceiling').selectAll().where('year', '=', year).where('region', '=', region).execute()
}

/** Sets how many places there are. Never below what is taken: the database refuses it. */
export async function saveCeiling(db: Db, ceiling: Omit<Ceiling, 'taken'>): Promise<void> {
  await sql`insert into quotas.ceiling (year, region, category, places)
    values (${ceiling.year}, ${ceiling.region}, ${ceiling.category}, ${ceiling.places})
    on conflict (year, region, category) do update set places = excluded.places`.execute(db)
}

/** Takes one place if one is left; the row's lock makes takers queue, the check constraint is the last word. */
export async function takePlace(tx: Tx, year: number, region: string, category: number): Promise<boolean> {
  const { numAffectedRows } = await sql`update quotas.ceiling set taken = taken + 1
    where year = ${year} and region = ${region} and category = ${category} and taken < places`.execute(tx)
  return numAffectedRows === 1n
}

export async function addReservation(
  tx: Tx,
  subject: string,
  year: number,
  region: string,
  category: number,
  on: Day,
): Promise<void> {
  await sql`insert into quotas.reservation (subject, year, region, category, taken_on)
    values (${subject}, ${year}, ${region}, ${category}, ${on})`.execute(tx)
}

/** Drops a reservation and gives its place back. */
export async function dropReservation(tx: Tx, subject: string): Promise<boolean> {
  const { numAffectedRows } =
    await sql`with gone as (delete from quotas.reservation where subject = ${subject} returning year, region, category)
    update quotas.ceiling c set taken = taken - 1 from gone
    where c.year = gone.year and c.region = gone.region and c.category = gone.category`.execute(tx)
  return numAffectedRows === 1n
}
