import { randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'
import type { Row } from './rows.ts'

/** The peer: the rows of a permit's path written anew through `pg`, a transaction a step, prepared statements, nothing asked and nothing decided. */
export interface BarePath {
  readonly steps: readonly (readonly Row[])[]
}

/** Copies of a path's rows under identities of their own, made before anything is measured. */
export function barePaths(original: readonly Row[], first: number, count: number): BarePath[] {
  const transactions = [...new Set(original.map(({ transaction }) => transaction))].sort((a, b) => a - b)
  const unique = uniqueIn(original)
  return Array.from({ length: count }, (_, at) => {
    const renamed = renaming(unique, first + at)
    const rows = original.map((row) => ({
      ...row,
      values: row.values.map((value) => (value === null ? null : renamed(value))),
    }))
    return { steps: transactions.map((transaction) => rows.filter((row) => row.transaction === transaction)) }
  })
}

/** Codes and numbers that may not stand in a table twice, besides what is random. */
function uniqueIn(rows: readonly Row[]): string[] {
  const column = (table: string, name: string) =>
    rows.filter((row) => row.table.name === table).map((row) => row.values[row.table.columns.indexOf(name)])
  const found = [
    ...column('exchange.vacancy', 'code'),
    ...column('permits.application', 'number'),
    ...column('permits.permit', 'number'),
    ...column('permits.permit', 'secret'),
    ...column('fees.invoice', 'number'),
    ...column('fees.notice', 'payment'),
    ...column('kernel.consequence_done', 'event_id'),
  ]
  return found.filter((value) => typeof value === 'string')
}

const random = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{64}/g

function renaming(unique: readonly string[], n: number): (text: string) => string {
  const names = new Map(
    unique.map((name, at) => [
      name,
      isNumber(name) ? String(1_000_000_000 + n * 100 + at) : name.slice(0, -6) + String(900_000 - n),
    ]),
  )
  const pattern = new RegExp(
    unique
      .filter((name) => !isNumber(name))
      .sort((a, b) => b.length - a.length)
      .map((name) => name.replace(/[^\w]/g, '\\$&'))
      .join('|'),
    'g',
  )
  const fresh = (text: string) => {
    const known = names.get(text) ?? (text.includes('-') ? randomUUID() : randomBytes(32).toString('hex'))
    names.set(text, known)
    return known
  }
  return (text) => (isNumber(text) ? (names.get(text) ?? text) : text.replace(random, fresh).replace(pattern, fresh))
}

function isNumber(text: string): boolean {
  return /^\d+$/.test(text)
}

/** Writes the paths, so many clients at once. Answers the seconds it took. */
export async function writeBare(databaseUrl: string, paths: readonly BarePath[], clients: number): Promise<number> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: clients })
  await Promise.all(Array.from({ length: clients }, () => pool.query('select 1')))
  const waiting = [...paths]
  const began = performance.now()
  await Promise.all(
    Array.from({ length: clients }, async () => {
      const client = await pool.connect()
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) await writePath(client, path)
      client.release()
    }),
  )
  const seconds = (performance.now() - began) / 1000
  await pool.end()
  return seconds
}

async function writePath(client: pg.PoolClient, { steps }: BarePath): Promise<void> {
  for (const rows of steps) {
    await client.query('begin')
    for (const { table, values } of rows) {
      const places = values.map((_, at) => `$${at + 1}`).join(', ')
      await client.query({
        name: table.name,
        text: `insert into ${table.name} (${table.columns.join(', ')}) values (${places})`,
        values: [...values],
      })
    }
    await client.query('commit')
  }
}
