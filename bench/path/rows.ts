import type pg from 'pg'

/** A table with those of its columns that a writer fills. */
export interface TableOf {
  readonly name: string
  readonly columns: readonly string[]
}

/** A row as text, and the transaction that wrote it last. */
export interface Row {
  readonly table: TableOf
  readonly transaction: number
  readonly values: readonly (string | null)[]
}

/** Every table of the platform; what a foreign key points to comes first. */
export async function tablesIn(database: pg.Client): Promise<TableOf[]> {
  const { rows } = await database.query<TableOf>(
    `select c.oid::regclass::text as name, array_agg(quote_ident(a.attname) order by a.attnum) as columns
      from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
      where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema') and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attidentity = ''
      group by c.oid order by exists (select from pg_constraint where conrelid = c.oid and contype = 'f'), 1`,
  )
  return rows
}

export async function countsOf(database: pg.Client, tables: readonly TableOf[]): Promise<ReadonlyMap<string, number>> {
  const counted = new Map<string, number>()
  for (const { name } of tables) {
    const { rows } = await database.query<{ count: string }>(`select count(*) as count from ${name}`)
    counted.set(name, Number(rows[0]?.count))
  }
  return counted
}

/** How many rows each table has gained, for each of so many paths. */
export function gained(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
  paths: number,
): ReadonlyMap<string, number> {
  const rows = [...after].map(([name, count]): [string, number] => [
    name,
    Math.round((count - (before.get(name) ?? 0)) / paths),
  ])
  return new Map(rows.filter(([, count]) => count > 0))
}

export async function transactionNow(database: pg.Client): Promise<number> {
  const { rows } = await database.query<{ now: string }>('select pg_current_xact_id()::text as now')
  return Number(rows[0]?.now)
}

/** The rows that one path has added since a transaction, in the order in which they were last written; what was only changed is left out. */
export async function rowsSince(
  database: pg.Client,
  tables: readonly TableOf[],
  since: number,
  added: ReadonlyMap<string, number>,
): Promise<Row[]> {
  const found: Row[] = []
  for (const table of tables.filter(({ name }) => added.has(name))) {
    const { rows } = await database.query<{ transaction: string; values: (string | null)[] }>(
      `select xmin::text as transaction, array[${table.columns.map((column) => `${column}::text`).join(', ')}] as values
        from ${table.name} where xmin::text::bigint > $1 order by ctid desc limit $2`,
      [since, added.get(table.name)],
    )
    found.push(...rows.map(({ transaction, values }) => ({ table, transaction: Number(transaction), values })))
  }
  return found
}
