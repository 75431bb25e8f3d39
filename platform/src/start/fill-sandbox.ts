import { sql } from 'kysely'
import type { Config } from '../kernel/config.ts'
import { connect } from '../kernel/db.ts'
import { buildDemo } from '../testing/demo.ts'

/** Fills the sandbox on its first run: its persons, and some cases in mid-flight, built by acting. Answers whether it did. */
export async function fillSandbox(config: Config & { readonly databaseUrl: string }): Promise<boolean> {
  const connection = connect(config.databaseUrl, { max: 1 })
  const { rows } = await sql`select 1 from identity.account limit 1`.execute(connection.db)
  await connection.close()
  if (rows.length > 0) return false
  await buildDemo(config.databaseUrl, config.data)
  return true
}
