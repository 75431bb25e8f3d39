import { type Day, plusDays } from '@ruqsat/law'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { cloneDatabase } from './database.ts'
import { expectOk } from './expect-ok.ts'
import { decides } from './steps.ts'
import { makeWorld, type World } from './world.ts'

/** The day on which every case of the script stands where its next change is the clock's alone. */
const start: Day = '2026-09-18'
const targets = [
  '2026-09-19',
  '2026-09-22',
  '2026-10-01',
  '2026-10-02',
  '2026-12-31',
  '2027-01-05',
  '2027-09-17',
  '2027-09-18',
  '2027-12-31',
] as const satisfies readonly Day[]

const address = inject('databaseServer')
const serverUrl = (name: string) => address.replace('DATABASE', name)
const opened: (() => Promise<void>)[] = []

/** A world on a copy of a database. */
async function worldOn(template: string): Promise<World> {
  const database = await cloneDatabase(serverUrl, template)
  const world = await makeWorld({ databaseUrl: database.url, today: start })
  opened.push(async () => {
    await world.close()
    await database.drop()
  })
  return world
}

/** Cases at every place where time alone moves them on. */
async function script(world: World): Promise<void> {
  const nurlan = await world.as('nurlan')
  await world.fault('erap', 'down')
  await world.filed('aigerim')
  await world.goTo('2026-09-01')
  await world.filed('dana')
  await world.settle()
  await world.fault('erap', 'well')
  await world.goTo('2026-09-01')
  await world.approved('aigerim')
  await world.goTo('2026-09-01')
  await world.issued('aigerim')
  await world.goTo('2026-09-01')
  const told = await world.ready('aigerim')
  await expectOk(decides(nurlan, told, 'tell-refusal', { ground: 'Сомнение' }))
  await world.goTo('2026-09-01')
  const refused = await world.ready('aigerim')
  await expectOk((await world.as('aigerim')).post(`/cases/${refused}/withdraw`))
  await world.vacancy('saule', { region: '71', place: 'Астана' })
  await world.goTo(start)
}

/** Everything that time may change, without the moments at which it was noticed. */
async function endState({ platform: { db } }: World): Promise<unknown> {
  const cases =
    await sql`select id, state, overdue_on is not null as overdue from permits.application order by id`.execute(db)
  const permits = await sql`select id, state from permits.permit order by id`.execute(db)
  const invoices = await sql`select id, state, received from fees.invoice order by id`.execute(db)
  const enquiries = await sql`select id, state from checks.enquiry order by id`.execute(db)
  const quota =
    await sql`select year, region, category, taken from quotas.ceiling where taken > 0 order by 1, 2, 3`.execute(db)
  const vacancies = await sql`select id, state from exchange.vacancy order by id`.execute(db)
  const record =
    await sql`select subject, array_agg(name order by name) as names from kernel.event group by subject order by subject`.execute(
      db,
    )
  return [cases, permits, invoices, enquiries, quota, vacancies, record].map((result) => result.rows)
}

describe('moving the clock by months in one jump', () => {
  let template: string
  let base: { url: string; drop(): Promise<void> }

  beforeAll(async () => {
    base = await cloneDatabase(serverUrl, 'ruqsat_template')
    template = new URL(base.url.replace('postgres://ruqsat@/', 'postgres://ruqsat@x/')).pathname.slice(1)
    const world = await makeWorld({ databaseUrl: base.url, today: '2026-09-01' })
    await script(world)
    await world.close()
  }, 60_000)

  afterAll(async () => {
    for (const close of opened) await close()
    await base.drop()
  })

  test('ends where the same months end day by day', { timeout: 60_000 }, async () => {
    const walker = await worldOn(template)
    const walked = new Map<Day, unknown>()
    for (let day: Day = start; day <= '2027-12-31'; day = plusDays(day, 1)) {
      await walker.goTo(day)
      if ((targets as readonly Day[]).includes(day)) walked.set(day, await endState(walker))
    }
    const distinct = new Set([...walked.values()].map((state) => JSON.stringify(state)))
    expect(distinct.size).toBeGreaterThanOrEqual(4)
    for (const target of targets) {
      const jumper = await worldOn(template)
      await jumper.goTo(target)
      expect(await endState(jumper), target).toEqual(walked.get(target))
    }
  })

  test('twice is the same as once', async () => {
    const world = await worldOn(template)
    await world.goTo('2027-12-31')
    const once = await endState(world)
    await world.goTo('2027-12-31')
    expect(await endState(world)).toEqual(once)
  })

  test('at once from several sides is the same as once', async () => {
    const world = await worldOn(template)
    const lone = await worldOn(template)
    await Promise.all(Array.from({ length: 5 }, () => world.goTo('2027-12-31')))
    await lone.goTo('2027-12-31')
    expect(await endState(world)).toEqual(await endState(lone))
  })
})
