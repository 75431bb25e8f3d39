import { createHash } from 'node:crypto'
import type pg from 'pg'

/** The ordered history of the schema, plain SQL, bundled with the code that needs it. */
const files = import.meta.glob<string>('../../migrations/*.sql', { query: '?raw', import: 'default', eager: true })

export interface Migration {
  readonly id: string
  readonly sql: string
  readonly checksum: string
}

export const migrations: readonly Migration[] = Object.entries(files)
  .map(([path, sql]) => ({
    id: path.slice(path.lastIndexOf('/') + 1, -'.sql'.length),
    sql,
    checksum: createHash('sha256').update(sql).digest('hex'),
  }))
  .sort((a, b) => (a.id < b.id ? -1 : 1))

/** The database cannot be brought to this version; the message says what to do. */
export class CannotMigrate extends Error {
  readonly reason: 'newer' | 'changed'
  constructor(reason: CannotMigrate['reason'], message: string) {
    super(message)
    this.name = 'CannotMigrate'
    this.reason = reason
  }
}

const lock = 7_218_411

/**
 * Brings the database to this version, one transaction a file, under a lock so that two starting processes do not meet.
 * Answers how many files ran. Throws {@link CannotMigrate} where the database was made by a newer version or a file was changed.
 */
export async function migrate(pool: pg.Pool): Promise<number> {
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lock])
    await client.query('create schema if not exists kernel')
    await client.query(`create table if not exists kernel.migration (
      id text primary key, checksum text not null, at timestamptz not null default now())`)
    const { rows } = await client.query<{ id: string; checksum: string }>('select id, checksum from kernel.migration')
    check(rows)
    const done = new Set(rows.map((row) => row.id))
    const due = migrations.filter((migration) => !done.has(migration.id))
    for (const migration of due) await run(client, migration)
    return due.length
  } finally {
    await client.query('select pg_advisory_unlock($1)', [lock]).catch(() => undefined)
    client.release()
  }
}

function check(rows: readonly { id: string; checksum: string }[]): void {
  const known = new Map(migrations.map((migration) => [migration.id, migration.checksum]))
  for (const row of rows) {
    const checksum = known.get(row.id)
    if (checksum === undefined) {
      throw new CannotMigrate(
        'newer',
        `The database holds migration ${row.id}, which this version does not know: start the newer version.`,
      )
    }
    if (checksum !== row.checksum) {
      throw new CannotMigrate(
        'changed',
        `Migration ${row.id} was changed after it ran: restore the file as it was released.`,
      )
    }
  }
}

async function run(client: pg.PoolClient, migration: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query(migration.sql)
    await client.query('insert into kernel.migration (id, checksum) values ($1, $2)', [
      migration.id,
      migration.checksum,
    ])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`Migration ${migration.id} failed`, { cause: error })
  }
}
