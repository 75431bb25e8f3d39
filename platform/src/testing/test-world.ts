import type { Day } from '@ruqsat/law'
import { afterAll, inject } from 'vitest'
import { cloneDatabase } from './database.ts'
import { makeWorld, type World } from './world.ts'

/** A world on a database of its own, gone when the test file ends. */
export async function testWorld(today: Day, options: { agencyTimeoutMs?: number } = {}): Promise<World> {
  const address = inject('databaseServer')
  const database = await cloneDatabase((name) => address.replace('DATABASE', name), 'ruqsat_template')
  const world = await makeWorld({ databaseUrl: database.url, today, ...options })
  afterAll(async () => {
    await world.close()
    await database.drop()
  })
  return world
}
