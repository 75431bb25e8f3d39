import type { Category, Day } from '@ruqsat/law'
import { sql } from 'kysely'
import type { Db } from '../../kernel/db.ts'
import type { State } from './states.ts'

/** An application as a line of a list. */
export interface Line {
  readonly id: string
  readonly employer: string
  readonly state: State
  readonly number: string | null
  readonly worker: string | null
  readonly title: string | null
  readonly region: string | null
  readonly category: Category | null
  readonly registeredOn: Day | null
  readonly decideBy: Day | null
  readonly hearingTellBy: Day | null
  readonly objectBy: Day | null
  readonly objected: boolean
  readonly refuseFrom: Day | null
  readonly payBy: Day | null
  readonly qualified: boolean | null
  readonly changedAt: Temporal.Instant
}

const line = sql`id, employer, state, number, worker, coalesce(filed #>> '{post,title}', draft #>> '{post,title}') as title, region, category,
  registered_on as "registeredOn", decide_by as "decideBy", hearing_tell_by as "hearingTellBy", object_by as "objectBy",
  objected_at is not null as objected, refuse_from as "refuseFrom", pay_by as "payBy", qualified, changed_at as "changedAt"`

export const queuePage = 50

export interface QueueKey {
  readonly registeredOn: Day
  readonly number: string
}

/** The open cases of a region in lawful order: as they were registered. One more than a page, to know whether there are more. */
export async function queueOf(
  db: Db,
  region: string,
  after: QueueKey | null,
  category: number | null,
): Promise<Line[]> {
  const key = after === null ? sql`` : sql`and (registered_on, number) > (${after.registeredOn}, ${after.number})`
  const only = category === null ? sql`` : sql`and category = ${category}`
  const { rows } = await sql<Line>`select ${line} from permits.application
    where region = ${region} and state in ('registered', 'hearing') ${key} ${only}
    order by registered_on, number limit ${queuePage + 1}`.execute(db)
  return rows
}

export interface QueueCounts {
  readonly open: number
  readonly due: number
  readonly overdue: number
}

/** How many cases are open in a region, due by a day, and past their day. */
export async function queueCounts(db: Db, region: string, today: Day, soon: Day): Promise<QueueCounts> {
  const { rows } = await sql<QueueCounts>`select count(*) as open,
      count(*) filter (where decide_by between ${today} and ${soon}) as due, count(*) filter (where decide_by < ${today}) as overdue
    from permits.application where region = ${region} and state in ('registered', 'hearing')`.execute(db)
  return rows[0] ?? { open: 0, due: 0, overdue: 0 }
}

export interface CaseKey {
  readonly changedAt: string
  readonly id: string
}

export const casesPage = 30

/** An employer's applications, last changed first. */
export async function casesOf(db: Db, employer: string, after: CaseKey | null): Promise<Line[]> {
  const key = after === null ? sql`` : sql`and (changed_at, id) < (${after.changedAt}, ${after.id}::uuid)`
  const { rows } = await sql<Line>`select ${line} from permits.application
    where employer = ${employer} and state <> 'withdrawn' ${key} order by changed_at desc, id desc limit ${casesPage + 1}`.execute(
    db,
  )
  return rows
}

/** An employer's applications in which something is still to happen. */
export async function openCasesOf(db: Db, employer: string): Promise<Line[]> {
  const { rows } = await sql<Line>`select ${line} from permits.application
    where employer = ${employer} and state in ('draft', 'registered', 'hearing', 'approved') order by changed_at desc, id desc limit 200`.execute(
    db,
  )
  return rows
}
