import type { Day } from '@ruqsat/law'
import { sql } from 'kysely'
import { dayAt } from '../../kernel/clock.ts'
import type { Db } from '../../kernel/db.ts'
import type { Asked } from './question.ts'

/** A filed case without the words that name a person or an employer: they are left in the database. */
export interface FiledCase {
  readonly id: string
  readonly filedOn: Day
  readonly asked: Asked
  readonly qualified: boolean | null
}

export interface FiledKey {
  readonly filedAt: Temporal.Instant
  readonly id: string
}

export interface FiledPage {
  readonly cases: readonly FiledCase[]
  /** Where the next page begins; null after the last. */
  readonly next: FiledKey | null
}

const pageSize = 400

const nameless = sql`jsonb_build_object(
  'employer', (filed -> 'employer') - array['bin', 'name', 'address', 'region'],
  'vacancy', jsonb_build_object('code', 'V', 'region', filed #> '{vacancy,region}', 'postedOn', filed #> '{vacancy,postedOn}', 'live', filed #> '{vacancy,live}'),
  'post', jsonb_build_object('post', filed #> '{post,post}', 'category', filed #> '{post,category}', 'months', filed #> '{post,months}'),
  'passport', jsonb_build_object('citizenship', filed #> '{passport,citizenship}'),
  'worker', jsonb_build_object('status', filed #> '{worker,status}'),
  'staff', filed -> 'staff')`

/** One page of a region's filed cases, the last filed first. */
export async function filedPage(db: Db, region: string, after: FiledKey | null): Promise<FiledPage> {
  const key = after === null ? sql`` : sql`and (filed_at, id) < (${after.filedAt.toString()}, ${after.id})`
  const { rows } = await sql<{ id: string; filedAt: Temporal.Instant; asked: Asked; qualified: boolean | null }>`
    select id, filed_at as "filedAt", ${nameless} as asked, qualified from permits.application
    where region = ${region} and filed_at is not null ${key} order by filed_at desc, id desc limit ${pageSize}`.execute(
    db,
  )
  const last = rows.at(-1)
  return {
    cases: rows.map(({ filedAt, ...row }) => ({ ...row, filedOn: dayAt(filedAt) })),
    next: rows.length < pageSize || last === undefined ? null : { filedAt: last.filedAt, id: last.id },
  }
}
