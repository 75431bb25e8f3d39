import type { Day } from '@ruqsat/law'
import { sql } from 'kysely'
import type { Db, Tx } from '../../kernel/db.ts'
import type { Airing } from './airing.ts'
import type { VacancyDraft, VacancyText } from './api.ts'

export interface Vacancy {
  readonly id: string
  readonly employer: string
  readonly code: string | null
  readonly state: 'draft' | 'on-air' | 'off-air'
  readonly draft: VacancyDraft
  readonly version: number
  readonly airings: readonly Airing[]
}

/** A vacancy that was posted at least once, as published. */
export interface Published extends VacancyText {
  readonly id: string
  readonly code: string
  readonly employer: string
  readonly state: 'on-air' | 'off-air'
  readonly postedOn: Day
  readonly airings: readonly Airing[]
}

const airings = sql<
  Airing[]
>`coalesce((select json_agg(json_build_object('from', a.from_day, 'to', a.to_day) order by a.n)
  from exchange.airing a where a.vacancy_id = v.id), '[]')`

const own = sql`v.id, v.employer, v.code, v.state, v.draft, v.version, ${airings} as airings`

const published = sql`v.id, v.code, v.employer, v.state, v.region, v.place, v.title, v.occupation, v.people, v.pay_from as "payFrom",
  v.pay_to as "payTo", v.duties, v.requirements, v.conditions, v.posted_on as "postedOn", ${airings} as airings`

export async function findVacancy(db: Db, id: string): Promise<Vacancy | null> {
  const { rows } = await sql<Vacancy>`select ${own} from exchange.vacancy v where v.id = ${id}`.execute(db)
  return rows[0] ?? null
}

/** Locks a vacancy for this step. */
export async function lockVacancy(tx: Tx, id: string): Promise<Vacancy | null> {
  const { rows } = await sql<Vacancy>`select ${own} from exchange.vacancy v where v.id = ${id} for update of v`.execute(
    tx,
  )
  return rows[0] ?? null
}

export async function vacanciesOf(db: Db, employer: string): Promise<Vacancy[]> {
  const { rows } = await sql<Vacancy>`select ${own} from exchange.vacancy v where v.employer = ${employer}
    order by v.changed_at desc, v.id desc limit 200`.execute(db)
  return rows
}

export async function findPublished(db: Db, code: string): Promise<Published | null> {
  const { rows } = await sql<Published>`select ${published} from exchange.vacancy v where v.code = ${code}`.execute(db)
  return rows[0] ?? null
}

export interface Wanted {
  readonly query: string | null
  readonly prefixes: string | null
  readonly region: string | null
  readonly payFrom: number | null
  readonly after: { readonly postedOn: Day; readonly id: string } | null
}

const counted = 1000
export const pageSize = 20

/** One page of what is on the air, newest first, and how many there are up to a thousand. */
export async function searchOnAir(db: Db, wanted: Wanted): Promise<{ page: Published[]; count: number }> {
  const fits = fitting(wanted)
  const total = await sql<{ count: number }>`select count(*) as count from (select 1 from exchange.vacancy v
    where ${fits} limit ${counted + 1}) as found`.execute(db)
  const count = total.rows[0]?.count ?? 0
  if (count === 0) return { page: [], count }
  const after =
    wanted.after === null ? sql`` : sql`and (v.posted_on, v.id) < (${wanted.after.postedOn}, ${wanted.after.id}::uuid)`
  const order = sql`order by v.posted_on desc, v.id desc limit ${pageSize + 1}`
  // A few are found first and then put in order: looked for in order, the last of them would cost a look at all that is on the air.
  const page =
    count > counted
      ? sql<Published>`select ${published} from exchange.vacancy v where ${fits} ${after} ${order}`
      : sql<Published>`with v as materialized (select * from exchange.vacancy v where ${fits} ${after}) select ${published} from v ${order}`
  return { page: (await page.execute(db)).rows, count }
}

function fitting({ query, prefixes, region, payFrom }: Wanted) {
  const words =
    query === null
      ? sql``
      : sql`and v.words @@ (websearch_to_tsquery('russian', ${query}) || to_tsquery('simple', ${prefixes}))`
  const inRegion = region === null ? sql`` : sql`and v.region = ${region}`
  const paying = payFrom === null ? sql`` : sql`and coalesce(v.pay_to, v.pay_from) >= ${payFrom}`
  return sql`v.state = 'on-air' ${words} ${inRegion} ${paying}`
}

export async function addDraft(
  tx: Tx,
  id: string,
  employer: string,
  draft: VacancyDraft,
  at: Temporal.Instant,
): Promise<void> {
  await sql`insert into exchange.vacancy (id, employer, state, draft, made_at, changed_at)
    values (${id}, ${employer}, 'draft', ${JSON.stringify(draft)}::jsonb, ${at.toString()}, ${at.toString()})`.execute(
    tx,
  )
}

export async function saveDraft(tx: Tx, id: string, draft: VacancyDraft, at: Temporal.Instant): Promise<void> {
  await sql`update exchange.vacancy set draft = ${JSON.stringify(draft)}::jsonb, version = version + 1, changed_at = ${at.toString()}
    where id = ${id}`.execute(tx)
}

/** Puts the text on the air: it keeps its code, or gets its first. */
export async function putOnAir(
  tx: Tx,
  id: string,
  text: VacancyText,
  today: Day,
  at: Temporal.Instant,
): Promise<string> {
  const { rows } = await sql<{
    code: string
  }>`update exchange.vacancy set state = 'on-air', version = version + 1, changed_at = ${at.toString()},
      code = coalesce(code, 'V' || lpad(nextval('exchange.publication_code')::text, 8, '0')), region = ${text.region}, place = ${text.place},
      title = ${text.title}, occupation = ${text.occupation}, people = ${text.people}, pay_from = ${text.payFrom}, pay_to = ${text.payTo},
      duties = ${text.duties}, requirements = ${text.requirements}, conditions = ${text.conditions}, posted_on = ${today}
    where id = ${id} returning code`.execute(tx)
  await sql`insert into exchange.airing (vacancy_id, n, from_day)
    select ${id}, coalesce(max(n), 0) + 1, ${today} from exchange.airing where vacancy_id = ${id}`.execute(tx)
  return rows[0]?.code as string
}

export async function endAiring(tx: Tx, id: string, lastDay: Day, at: Temporal.Instant): Promise<void> {
  await sql`update exchange.airing set to_day = ${lastDay} where vacancy_id = ${id} and to_day is null`.execute(tx)
  await sql`update exchange.vacancy set state = 'off-air', version = version + 1, changed_at = ${at.toString()} where id = ${id}`.execute(
    tx,
  )
}
