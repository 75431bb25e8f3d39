import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Day } from '@ruqsat/law'
import { createSandbox } from '@ruqsat/sandbox/server'
import type { FastifyInstance } from 'fastify'
import { createApp } from '../app.ts'
import type { Platform } from '../kernel/acting.ts'
import { agencyNames, type Config, demoKey, readConfig } from '../kernel/config.ts'
import { type Opened, openPlatform } from '../open-platform.ts'
import { queuesOf } from '../wiring.ts'
import { type Client, clientOf } from './client.ts'
import { enterPersonas } from './enter-personas.ts'
import { expectOk } from './expect-ok.ts'
import { type Verbs, verbsOf } from './verbs.ts'

/** A whole platform with its agencies and a clock, in which the past is built by acting. For tests, demos and journeys. */
export interface World extends Verbs {
  readonly platform: Platform
  readonly app: FastifyInstance
  readonly address: string
  /** A client signed in as a persona of the sandbox; without one, anonymous. */
  as(persona: string | null, language?: string): Promise<Client>
  /** Moves the clock and does what falls due. */
  goTo(day: Day): Promise<void>
  /** Runs every job that is due; `later` also those that wait for another try. */
  settle(options?: { later?: boolean }): Promise<void>
  /** Tells an agency to misbehave. */
  fault(agency: string, fault: string): Promise<void>
  close(): Promise<void>
}

export interface WorldOptions {
  readonly databaseUrl: string
  readonly today: Day
  /** Folder for files; without it, one that goes with the world. */
  readonly data?: string
  readonly agencyTimeoutMs?: number
}

/** Makes a world on a migrated database. */
export async function makeWorld(options: WorldOptions): Promise<World> {
  const data = options.data ?? (await mkdtemp(join(tmpdir(), 'ruqsat-world-')))
  const secret = `${demoKey}-treasury-0123456789`
  const sandbox = await createSandbox({ secret, treasuryFile: null, slowMs: 300 })
  const agencies = await sandbox.listen({ host: '127.0.0.1', port: 0 })
  const opened = await openPlatform(configOf(options.databaseUrl, data, agencies), 'world', {
    works: true,
    agencyTimeoutMs: options.agencyTimeoutMs ?? 400,
  })
  const app = await createApp(opened)
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  Object.assign(opened.platform.config, { publicUrl: address })
  await enterPersonas(opened.platform)
  const world = actingWorld(opened, app, address)
  await world.goTo(options.today)
  return {
    ...world,
    async close() {
      await app.close()
      await opened.close()
      await sandbox.close()
      if (options.data === undefined) await rm(data, { recursive: true, force: true })
    },
  }
}

function actingWorld(opened: Opened, app: FastifyInstance, address: string): Omit<World, 'close'> {
  const { platform, agencies } = opened
  const queues = queuesOf(platform, agencies)
  const anyone = clientOf(address, null)
  const tokens = new Map<string, string>()
  const as = async (persona: string | null, language = 'en') => {
    if (persona === null) return clientOf(address, null, language)
    const token =
      tokens.get(persona) ?? (await expectOk(anyone.post<{ token: string }>('/sessions', { persona }))).token
    tokens.set(persona, token)
    return clientOf(address, token, language)
  }
  const settle = async ({ later = false } = {}) => {
    await platform.jobs.drain(queues, { later })
  }
  const goTo = async (day: Day) => {
    await expectOk(anyone.put('/sandbox/clock', { today: day }))
  }
  const fault = async (agency: string, to: string) => {
    await expectOk(anyone.put(`/sandbox/agencies/${agency}`, { fault: to }))
  }
  const base = { platform, app, address, as, goTo, settle, fault }
  return { ...base, ...verbsOf(base) }
}

function configOf(databaseUrl: string, data: string, agencies: string): Config & { databaseUrl: string } {
  const env: Record<string, string> = {
    RUQSAT_MODE: 'sandbox',
    DATABASE_URL: databaseUrl,
    RUQSAT_DATA: data,
    RUQSAT_LOG: 'error',
    PORT: '0',
  }
  for (const name of agencyNames) env[`RUQSAT_${name.toUpperCase().replaceAll('-', '_')}_URL`] = `${agencies}/${name}`
  const read = readConfig(env)
  if ('bad' in read) throw new Error(JSON.stringify(read.bad))
  return { ...read.config, databaseUrl }
}
