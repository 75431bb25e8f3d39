import { sql } from 'kysely'
import type { Db, Tx } from '../../kernel/db.ts'

/** A paper that belongs to a case. */
export interface Paper {
  readonly id: string
  readonly subject: string
  readonly kind: string
  readonly sha256: string
  readonly name: string
  readonly mime: string
  readonly size: number
  readonly addedAt: Temporal.Instant
}

const columns = sql`id, subject, kind, encode(sha256, 'hex') as sha256, name, mime, size, added_at as "addedAt"`

export async function papersOf(db: Db, subject: string): Promise<Paper[]> {
  const { rows } = await sql<Paper>`select ${columns} from documents.paper
    where subject = ${subject} and gone_at is null order by added_at, id`.execute(db)
  return rows
}

export async function findPaper(db: Db, subject: string, id: string): Promise<Paper | null> {
  const { rows } = await sql<Paper>`select ${columns} from documents.paper
    where subject = ${subject} and id = ${id} and gone_at is null`.execute(db)
  return rows[0] ?? null
}

export async function addPaper(tx: Tx, paper: Omit<Paper, 'addedAt'>, by: string, at: Temporal.Instant): Promise<void> {
  await sql`insert into documents.paper (id, subject, kind, sha256, name, mime, size, added_by, added_at)
    values (${paper.id}, ${paper.subject}, ${paper.kind}, ${Buffer.from(paper.sha256, 'hex')}, ${paper.name}, ${paper.mime},
      ${paper.size}, ${by}, ${at.toString()})`.execute(tx)
}

/** A removed paper stays in the store for the record; it is no longer part of the case. */
export async function dropPaper(tx: Tx, subject: string, id: string, at: Temporal.Instant): Promise<boolean> {
  const { numAffectedRows } = await sql`update documents.paper set gone_at = ${at.toString()}
    where subject = ${subject} and id = ${id} and gone_at is null`.execute(tx)
  return numAffectedRows === 1n
}
