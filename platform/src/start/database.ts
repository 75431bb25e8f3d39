import pg from 'pg'
import type { Config } from '../kernel/config.ts'
import { openJobs } from '../kernel/jobs.ts'
import { openLog } from '../kernel/log.ts'
import { CannotMigrate, migrate } from '../kernel/migrate.ts'
import { NoEmbeddedPostgres } from './embedded-binaries.ts'
import { type EmbeddedServer, PostgresFailed, startEmbedded } from './embedded-postgres.ts'
import { CannotStart } from './stop-sentence.ts'

const database = 'ruqsat'
const oldest = 150_000

export interface Database {
  readonly url: string
  stop(): Promise<void>
}

/** The database, reachable and at this version: the embedded one, or the one the settings name. Throws {@link CannotStart}. */
export async function openDatabase(config: Config, queues: readonly string[]): Promise<Database> {
  const embedded = config.databaseUrl === null ? await embed(config.data) : null
  const url = embedded?.url(database) ?? (config.databaseUrl as string)
  try {
    await bringUp(url)
    const jobs = await openJobs(url, openLog(config, 'start'), { works: false })
    await jobs.prepare(queues)
    await jobs.stop()
  } catch (error) {
    await embedded?.stop()
    throw sentenceFor(error, config)
  }
  return { url, stop: async () => embedded?.stop() }
}

async function embed(folder: string): Promise<EmbeddedServer> {
  try {
    const server = await startEmbedded(folder)
    await makeDatabase(server.url('postgres'))
    return server
  } catch (error) {
    if (error instanceof NoEmbeddedPostgres || error instanceof PostgresFailed)
      throw new CannotStart(error.message, error)
    throw error
  }
}

async function makeDatabase(admin: string): Promise<void> {
  const client = new pg.Client({ connectionString: admin })
  await client.connect()
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database])
  if (rowCount === 0) await client.query(`create database ${database}`)
  await client.end()
}

async function bringUp(url: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, max: 2, connectionTimeoutMillis: 10_000 })
  pool.on('error', () => undefined)
  try {
    const { rows } = await pool.query<{ version: string }>("select current_setting('server_version_num') as version")
    if (Number(rows[0]?.version) < oldest)
      throw new CannotStart('The database is older than PostgreSQL 15: set DATABASE_URL to PostgreSQL 15 or newer.')
    await migrate(pool)
  } finally {
    await pool.end()
  }
}

function sentenceFor(error: unknown, config: Config): unknown {
  if (error instanceof CannotStart) return error
  if (error instanceof CannotMigrate) return new CannotStart(error.message, error)
  const { code } = (error instanceof AggregateError ? (error.errors[0] ?? error) : error) as { code?: string }
  if (code === '53100' || code === 'ENOSPC')
    return new CannotStart(`The disk under ${config.data} is full: free some space and start again.`, error)
  if (code === '28P01' || code === '28000')
    return new CannotStart('The database refused the user or password of DATABASE_URL: correct them.', error)
  if (code === '3D000') return new CannotStart('The database that DATABASE_URL names does not exist: create it.', error)
  if (code === '42501')
    return new CannotStart('The user of DATABASE_URL may not create schemas in its database: grant it CREATE.', error)
  if (
    code === 'ECONNREFUSED' ||
    code === 'ENOTFOUND' ||
    code === 'ETIMEDOUT' ||
    code === 'EAI_AGAIN' ||
    code === 'ENOENT'
  ) {
    return new CannotStart('No database answers at DATABASE_URL: start it, or correct the address.', error)
  }
  return error
}
