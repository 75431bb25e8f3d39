import { type Config, readConfig } from '../kernel/config.ts'
import { connect, type Db } from '../kernel/db.ts'
import { startEmbedded } from '../start/embedded-postgres.ts'

/** Runs with the platform's database, whether the platform runs beside or not. */
export async function withDatabase<T>(run: (db: Db) => Promise<T>): Promise<T> {
  const config = databaseOnly()
  const embedded = config.databaseUrl === null ? await startEmbedded(config.data) : null
  const connection = connect(embedded?.url('ruqsat') ?? config.databaseUrl ?? '', { max: 1 })
  try {
    return await run(connection.db)
  } finally {
    await connection.close()
    if (embedded !== null && !embedded.found) await embedded.stop()
  }
}

/** A command needs the database and nothing else of the settings. */
function databaseOnly(): Pick<Config, 'databaseUrl' | 'data'> {
  const { DATABASE_URL, RUQSAT_DATA } = process.env
  const read = readConfig({
    RUQSAT_MODE: 'sandbox',
    ...(DATABASE_URL === undefined ? {} : { DATABASE_URL }),
    ...(RUQSAT_DATA === undefined ? {} : { RUQSAT_DATA }),
  })
  if ('config' in read) return read.config
  throw new Error(read.bad.map(({ name, says }) => `${name} ${says}`).join('; '))
}
