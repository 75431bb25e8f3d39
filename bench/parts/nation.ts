import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Day } from '@ruqsat/law'
import { fillNation } from '../../platform/src/testing/national.ts'
import { folderOf, type Running, startPlatform } from './platform.ts'

/**
 * The platform over a nation's volumes. The filled folder is kept and taken again, as long as it was filled to the same factor, on the
 * same day of the sandbox's clock and with the same migrations.
 */
export async function startNation(factor: number): Promise<Running> {
  const folder = folderOf(`nation-${factor}`)
  const mark = join(folder, 'filled.json')
  const now = JSON.stringify({ day: new Date().toISOString().slice(0, 10), migrations: migrationNames() })
  if (existsSync(mark) && readFileSync(mark, 'utf8') === now) return startPlatform(folder)
  rmSync(folder, { recursive: true, force: true })
  const running = await startPlatform(folderOf(`nation-${factor}`))
  const { body } = await running.as('nurlan').then((client) => client.get<{ today: Day }>('/sandbox/clock'))
  process.stdout.write(`Filling a nation (factor ${factor}) …`)
  const began = performance.now()
  await fillNation(running.databaseUrl, { factor, today: body.today })
  process.stdout.write(` ${Math.round((performance.now() - began) / 1000)} s\n`)
  writeFileSync(mark, now)
  return running
}

function migrationNames(): string[] {
  return readdirSync(join(import.meta.dirname, '..', '..', 'platform', 'migrations')).sort()
}
