import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '../start/embedded-postgres.ts'
import { queueNames } from '../wiring.ts'
import { makeTemplate } from './database.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the test server with `DATABASE` in place of the database's name. */
    databaseServer: string
  }
}

/** Every test file that runs has a whole platform of its own. */
const connections = 300

/** Where the tests' databases are cloned from. */
export const template = 'ruqsat_template'

/**
 * One PostgreSQL server for all tests: the embedded one in a folder of its own, or that of RUQSAT_TEST_DATABASE (PostgreSQL 15 or newer,
 * a user who may create databases). Its template database is made once; each test file clones it.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.RUQSAT_TEST_DATABASE
  const folder = mkdtempSync(join(tmpdir(), 'ruqsat-tests-'))
  const embedded = given === undefined ? await startEmbedded(folder, connections) : null
  const address = embedded === null ? withDatabase(given ?? '', 'DATABASE') : embedded.url('DATABASE')
  project.provide('databaseServer', address)
  await makeTemplate((database) => address.replace('DATABASE', database), template, queueNames)
  return async () => {
    await embedded?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

function withDatabase(url: string, database: string): string {
  const address = new URL(url)
  address.pathname = `/${database}`
  return address.toString()
}
