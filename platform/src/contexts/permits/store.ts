import type { Category, Day, Decision } from '@ruqsat/law'
import { sql } from 'kysely'
import type { Db, Tx } from '../../kernel/db.ts'
import type { Filed } from './filed.ts'
import type { Draft } from './parts.ts'
import type { State } from './states.ts'

/** An application, from its first draft to its end. */
export interface Application {
  readonly id: string
  readonly employer: string
  readonly state: State
  readonly version: number
  readonly draft: Draft
  readonly madeAt: Temporal.Instant
  readonly changedAt: Temporal.Instant
  readonly number: string | null
  readonly filed: Filed | null
  readonly region: string | null
  readonly category: Category | null
  readonly worker: string | null
  readonly filedAt: Temporal.Instant | null
  readonly registeredOn: Day | null
  readonly hearingTellBy: Day | null
  readonly decideBy: Day | null
  readonly overdueOn: Day | null
  readonly qualified: boolean | null
  readonly qualifiedNote: string | null
  readonly toldOn: Day | null
  readonly told: Told | null
  readonly objectBy: Day | null
  readonly refuseFrom: Day | null
  readonly objection: string | null
  readonly objectedAt: Temporal.Instant | null
  readonly decidedOn: Day | null
  readonly decidedBy: string | null
  readonly decision: Decision | null
  readonly ground: string | null
  readonly payBy: Day | null
}

/** What the employer was told of a likely refusal. */
export interface Told {
  readonly decision: Decision
  /** The officer's own ground, where the law's answer was not a no. */
  readonly ground: string | null
  /** Why the employer was told later than the third working day. */
  readonly lateBecause: string | null
}

const columns = sql`id, employer, state, version, draft, made_at as "madeAt", changed_at as "changedAt", number, filed, region, category,
  worker, filed_at as "filedAt", registered_on as "registeredOn", hearing_tell_by as "hearingTellBy", decide_by as "decideBy",
  overdue_on as "overdueOn", qualified, qualified_note as "qualifiedNote", told_on as "toldOn", told, object_by as "objectBy",
  refuse_from as "refuseFrom", objection, objected_at as "objectedAt", decided_on as "decidedOn", decided_by as "decidedBy",
  decision, ground, pay_by as "payBy"`

export async function findApplication(db: Db, id: string): Promise<Application | null> {
  const { rows } = await sql<Application>`select ${columns} from permits.application where id = ${id}`.execute(db)
  return rows[0] ?? null
}

/** Locks an application for this step: whoever comes second waits, and finds it as the first left it. */
export async function lockApplication(tx: Tx, id: string): Promise<Application | null> {
  const { rows } =
    await sql<Application>`select ${columns} from permits.application where id = ${id} for update`.execute(tx)
  return rows[0] ?? null
}

/** Whose application it is, and in which region: all that access needs. */
export async function ownerOf(
  db: Db,
  id: string,
): Promise<{ employer: string; region: string | null; filed: boolean } | null> {
  const { rows } = await sql<{ employer: string; region: string | null; filed: boolean }>`
    select employer, region, number is not null as filed from permits.application where id = ${id}`.execute(db)
  return rows[0] ?? null
}

export async function addApplication(
  tx: Tx,
  id: string,
  employer: string,
  draft: Draft,
  at: Temporal.Instant,
): Promise<void> {
  await sql`insert into permits.application (id, employer, state, draft, made_at, changed_at)
    values (${id}, ${employer}, 'draft', ${JSON.stringify(draft)}::jsonb, ${at.toString()}, ${at.toString()})`.execute(
    tx,
  )
}

/** What a step may change in an application. */
export type Change = Partial<{
  state: State
  draft: Draft
  number: string
  filed: Filed
  region: string
  category: Category
  worker: string
  filed_at: string
  registered_on: Day
  hearing_tell_by: Day
  decide_by: Day
  overdue_on: Day
  qualified: boolean
  qualified_note: string
  told_on: Day
  told: Told
  object_by: Day
  refuse_from: Day
  objection: string
  objected_at: string
  decided_on: Day
  decided_by: string
  decision: Decision
  ground: string | null
  pay_by: Day
  paid_on: Day
  issued_on: Day
}>

/** Saves what a step changed. */
export async function saveApplication(tx: Tx, id: string, change: Change, at: Temporal.Instant): Promise<void> {
  const assigned = Object.entries(change).map(([column, value]) => {
    const stored = typeof value === 'object' && value !== null ? sql`${JSON.stringify(value)}::jsonb` : sql`${value}`
    return sql`${sql.ref(column)} = ${stored}`
  })
  assigned.push(sql`version = version + 1`, sql`changed_at = ${at.toString()}`)
  await sql`update permits.application set ${sql.join(assigned)} where id = ${id}`.execute(tx)
}

/** The next number of a series, without gaps: the row stays locked until the step commits, so it is taken last. */
export async function nextNumber(
  tx: Tx,
  kind: 'application' | 'permit',
  region: string,
  year: number,
): Promise<number> {
  const { rows } = await sql<{
    last: number
  }>`insert into permits.series (kind, region, year, last) values (${kind}, ${region}, ${year}, 1)
    on conflict (kind, region, year) do update set last = permits.series.last + 1 returning last`.execute(tx)
  return rows[0]?.last as number
}
