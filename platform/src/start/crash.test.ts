import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createSandbox } from '@ruqsat/sandbox/server'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { CaseView } from '../contexts/permits/api.ts'
import { agencyNames, demoKey } from '../kernel/config.ts'
import { type Recorded, verifyChain } from '../kernel/events.ts'
import { type Built, buildProcesses } from '../testing/built.ts'
import { cloneDatabase } from '../testing/database.ts'
import { type KeptProcess, keepProcess } from '../testing/kept-process.ts'
import { manyDrafts } from '../testing/many-cases.ts'
import { type PatientClient, patientClient } from '../testing/patient-client.ts'
import { mehmet, samplePapers, sampleParts } from '../testing/samples.ts'
import { makeWorld, type World } from '../testing/world.ts'

const seed = 20_261_122
const typedCases = 8
const draftedCases = 32
const cases = typedCases + draftedCases
const killsEach = 13
const fee = 968_800

let built: Built
let world: World
let sandbox: Awaited<ReturnType<typeof createSandbox>>
let server: KeptProcess
let worker: KeptProcess
let address: string
let data: string
let drop: () => Promise<void>
let employer: PatientClient
let officer: PatientClient
let drafts: string[]
let code: string

/**
 * The built server and worker on a database of their own; the world beside them only builds the past and looks. A vacancy has stood its
 * days, and most of the drafts lie ready to be filed.
 */
beforeAll(async () => {
  built = buildProcesses()
  const database = await cloneDatabase((name) => inject('databaseServer').replace('DATABASE', name), 'ruqsat_template')
  drop = database.drop
  data = await mkdtemp(join(tmpdir(), 'ruqsat-crash-'))
  world = await makeWorld({ databaseUrl: database.url, data, today: '2026-09-01' })
  code = (await world.vacancy('aigerim')).code
  await world.goTo('2026-09-17')
  drafts = await manyDrafts(world.platform, 'aigerim', code, draftedCases)
  sandbox = await createSandbox({ secret: `${demoKey}-treasury-0123456789`, treasuryFile: null, slowMs: 4000 })
  const agencies = await sandbox.listen({ host: '127.0.0.1', port: 0 })
  const port = await freePort()
  address = `http://127.0.0.1:${port}`
  const settings = {
    RUQSAT_MODE: 'sandbox',
    RUQSAT_LOG: 'fatal',
    RUQSAT_DATA: data,
    RUQSAT_PUBLIC_URL: address,
    DATABASE_URL: database.url,
    PORT: String(port),
    ...Object.fromEntries(
      agencyNames.map((name) => [`RUQSAT_${name.toUpperCase().replaceAll('-', '_')}_URL`, `${agencies}/${name}`]),
    ),
  }
  server = keepProcess(join(built.folder, 'server.js'), settings)
  worker = keepProcess(join(built.folder, 'worker.js'), settings)
  await Promise.all([server.ready(), worker.ready()])
  employer = patientClient(address, String((await world.as('aigerim')).token))
  officer = patientClient(address, String((await world.as('nurlan')).token))
}, 60_000)

afterAll(async () => {
  await Promise.all([server?.stop(), worker?.stop()])
  await sandbox?.close()
  await world?.close()
  await drop?.()
  await rm(data, { recursive: true, force: true })
  built?.remove()
})

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((ready) => probe.listen(0, '127.0.0.1', ready))
  const { port } = probe.address() as { port: number }
  await new Promise((closed) => probe.close(closed))
  return port
}

/** Random numbers that are the same in every run. */
function random(from: number): () => number {
  let state = from
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Kills a process again and again, each time somewhere in its first second of work. */
async function killNowAndThen(target: KeptProcess, next: () => number): Promise<void> {
  for (let kills = 0; kills < killsEach; kills++) {
    await target.ready()
    await wait(next() * 900)
    target.kill()
    await wait(20)
  }
  await target.ready()
}

/** A draft typed and furnished with papers over the API. */
async function typeDraft(n: number): Promise<string> {
  const { id } = await employer.step<{ id: string }>('POST', '/drafts', {})
  const traveller = { ...mehmet, number: `W${String(20_000_000 + n)}` }
  for (const [part, typed] of Object.entries(sampleParts(code, traveller)))
    await employer.step('PUT', `/drafts/${id}/parts/${part}`, { typed })
  for (const [kind, paper] of Object.entries(samplePapers)) await employer.upload(`/drafts/${id}/papers`, paper, kind)
  return id
}

const look = (id: string) => employer.read<CaseView>(`/cases/${id}`)

async function until(id: string, holds: (view: CaseView) => boolean): Promise<CaseView> {
  for (;;) {
    const view = await look(id)
    if (holds(view)) return view
    await wait(150)
  }
}

/** From the draft to the permit, by both sides, over the API. */
async function carryThrough(id: string): Promise<void> {
  await employer.step('POST', `/drafts/${id}/file`)
  await officer.step('POST', `/cases/${id}/qualification`, { meets: true, note: '' })
  const answered = await until(id, (view) => view.checks.every((check) => check.state === 'answered'))
  const approved = await officer.step<CaseView>('POST', `/cases/${id}/approve`, { seen: answered.seen, ground: '' })
  await employer.step('POST', `/invoices/${approved.invoice?.id}/pay`, {})
  await until(id, (view) => view.state === 'issued')
}

async function rows<T>(query: ReturnType<typeof sql<T>>): Promise<T[]> {
  return (await query.execute(world.platform.db)).rows
}

describe('while server and worker are killed again and again', () => {
  test('many cases go from draft to permit', { timeout: 90_000 }, async () => {
    const work: (() => Promise<string>)[] = [
      ...Array.from({ length: typedCases }, (_, n) => () => typeDraft(n)),
      ...drafts.map((id) => async () => id),
    ]
    const carry = async () => {
      for (let next = work.shift(); next !== undefined; next = work.shift()) await carryThrough(await next())
    }
    const next = random(seed)
    await Promise.all([...Array.from({ length: 8 }, carry), killNowAndThen(server, next), killNowAndThen(worker, next)])
    expect(server.begun + worker.begun).toBeGreaterThan(2 * killsEach)
    const states = await rows(
      sql<{ state: string; n: number }>`select state, count(*) as n from permits.application group by state`,
    )
    expect(states).toEqual([{ state: 'issued', n: cases }])
  })

  test('every acknowledged step was taken once, and is acknowledged in the same words when it is asked for again', {
    timeout: 60_000,
  }, async () => {
    const steps = [employer, officer].flatMap((client) => client.acknowledged.map((step) => [client, step] as const))
    expect(steps.length).toBe(cases * 4 + typedCases * 7)
    for (let from = 0; from < steps.length; from += 8) {
      await Promise.all(
        steps.slice(from, from + 8).map(async ([client, step]) => expect(await client.again(step)).toBe(step.answer)),
      )
    }
    const once = [
      'permits.begun',
      'permits.filed',
      'permits.qualification-judged',
      'permits.approved',
      'quotas.reserved',
      'fees.invoiced',
      'fees.ordered',
      'fees.paid',
      'permits.issued',
      'permits.printed',
    ]
    const counted = await rows(sql<{
      subject: string
      name: string
      n: number
    }>`select subject, name, count(*) as n from kernel.event
      where subject in (select id::text from permits.application) group by subject, name`)
    for (const name of once)
      expect(
        counted.filter((row) => row.name === name && row.n === 1),
        name,
      ).toHaveLength(cases)
    expect(counted.filter((row) => row.name === 'checks.asked').every((row) => row.n === 6)).toBe(true)
    expect(counted.filter((row) => row.name === 'checks.answered' && row.n === 6)).toHaveLength(cases)
    expect(counted.filter((row) => row.name === 'documents.kept' && row.n === 3)).toHaveLength(cases)
  })

  test('numbers have no gap and no double, and there is one permit a case', async () => {
    const inOrder = Array.from({ length: cases }, (_, n) => n + 1)
    const numbers = await rows(
      sql<{ n: string }>`select right(number, 6) as n from permits.application order by number`,
    )
    const permits = await rows(sql<{ n: string }>`select right(number, 6) as n from permits.permit order by number`)
    expect(numbers.map((row) => Number(row.n))).toEqual(inOrder)
    expect(permits.map((row) => Number(row.n))).toEqual(inOrder)
    expect(
      await rows(sql`select application_id from permits.permit group by application_id having count(*) > 1`),
    ).toEqual([])
    expect(
      await rows(sql`select taken from quotas.ceiling where year = 2026 and region = '75' and category = 3`),
    ).toEqual([{ taken: cases }])
  })

  test('every invoice was paid once', async () => {
    const invoices = await rows(sql<{
      state: string
      received: number
      payments: number
      settled: number
    }>`select i.state, i.received,
      count(distinct n.payment) as payments, count(*) filter (where n.kind = 'settled') as settled
      from fees.invoice i join fees.notice n on n.invoice = i.number group by i.id`)
    expect(invoices).toHaveLength(cases)
    for (const invoice of invoices) expect(invoice).toEqual({ state: 'paid', received: fee, payments: 1, settled: 1 })
  })

  test('every chain is whole, and every printed permit and paper reads as it was kept', async () => {
    const events = await rows(sql<Recorded>`select * from kernel.event order by subject, ver`)
    const chains = Map.groupBy(events, (event) => event.subject)
    expect(chains.size).toBeGreaterThan(cases)
    for (const [subject, chain] of chains) expect(verifyChain(chain), subject).toEqual({ whole: true })
    const files = await rows(sql<{ sha256: string }>`select encode(sha256, 'hex') as sha256 from kernel.file`)
    expect(files.length).toBeGreaterThan(cases)
    for (const { sha256 } of files) await world.platform.files.read(sha256)
  })

  test('no job is stuck or lost', async () => {
    for (let tries = 0; tries < 300 && (await unfinished()).length > 0; tries++) await wait(100)
    expect(await unfinished()).toEqual([])
    expect(await world.platform.jobs.dead()).toBe(0)
    expect(await rows(sql`select id from checks.enquiry where state <> 'answered'`)).toEqual([])
  })

  const unfinished = () =>
    rows(
      sql<{
        name: string
        state: string
      }>`select name, state from jobs.job where state in ('created', 'retry', 'active') and name not like '\\_\\_%'`,
    )
})

describe('a job whose worker was killed over it', () => {
  test('runs again by itself, within the time a heartbeat is missed', { timeout: 90_000 }, async () => {
    const [id = ''] = await manyDrafts(world.platform, 'aigerim', code, 1)
    await sandbox.inject({ method: 'PUT', url: '/control/mfa', payload: { fault: 'slow' } })
    await employer.step('POST', `/drafts/${id}/file`)
    const active = () => rows(sql`select 1 from jobs.job where name = 'checks.ask-mfa' and state = 'active'`)
    while ((await active()).length === 0) await wait(20)
    worker.kill()
    const killed = performance.now()
    await sandbox.inject({ method: 'PUT', url: '/control/mfa', payload: { fault: 'well' } })
    await until(id, (view) => view.checks.every((check) => check.state === 'answered'))
    const seconds = (performance.now() - killed) / 1000
    console.log(`a killed worker’s job was done again after ${seconds.toFixed(1)} s`)
    expect(seconds).toBeLessThan(60)
  })
})
