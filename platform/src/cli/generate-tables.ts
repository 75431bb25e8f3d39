import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely, PostgresDialect } from 'kysely'
import { PostgresDialect as CodegenDialect, generate } from 'kysely-codegen'
import pg from 'pg'
import { migrate } from '../kernel/migrate.ts'
import { startEmbedded } from '../start/embedded-postgres.ts'

const schemas = ['kernel', 'identity', 'employers', 'exchange', 'quotas', 'documents', 'checks', 'fees', 'permits']

/** The types of the migrated database's tables, as the text of a module. */
export async function tablesModule(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'ruqsat-tables-'))
  const server = await startEmbedded(folder)
  const pool = new pg.Pool({ connectionString: server.url('postgres'), max: 2 })
  pool.on('error', () => undefined)
  try {
    await migrate(pool)
    const db = new Kysely<Record<string, never>>({ dialect: new PostgresDialect({ pool }) })
    return await generate({
      db,
      dialect: new CodegenDialect(),
      defaultSchemas: ['public'],
      includePattern: `(${schemas.join('|')}).*`,
      customImports: { Day: '@ruqsat/law' },
      typeMapping: { date: 'Day', timestamptz: 'Temporal.Instant', int8: 'number', jsonb: 'unknown' },
      outFile: null,
      print: false,
      logger: undefined,
      runtimeEnums: false,
    })
  } finally {
    await pool.end()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
