import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { transact } from '../../kernel/acting.ts'
import { machine } from '../../kernel/actor.ts'
import { ok } from '../../kernel/outcome.ts'
import { manyReady } from '../../testing/steps.ts'
import { testWorld } from '../../testing/test-world.ts'
import type { World } from '../../testing/world.ts'
import { freePlace, placesLeft, reservePlace, saveCeiling } from './index.ts'

let world: World
beforeAll(async () => {
  world = await testWorld('2026-09-01')
})

const ceiling = (places: number, category = 3) =>
  saveCeiling(world.platform.db, { year: 2026, region: '75', category, places })
const left = (category = 3) => placesLeft(world.platform.db, '75', category, '2026-09-01')
const reserve = (subject: string, region = '75', category = 3) =>
  transact(world.platform, machine('clock'), (acting) => reservePlace(acting, subject, region, category))
const held = async () =>
  (await sql<{ n: number }>`select count(*) as n from quotas.reservation`.execute(world.platform.db)).rows[0]?.n

test('of two hundred approvals at once for seven places exactly seven come through', { timeout: 60_000 }, async () => {
  const ids = await manyReady(world, 200)
  await ceiling(7)
  const officer = await world.as('nurlan')
  const seen = await Promise.all(ids.map(async (id) => [id, (await officer.get(`/cases/${id}`)).body.seen] as const))
  const answers = await Promise.all(
    seen.map(([id, at]) => officer.post(`/cases/${id}/approve`, { seen: at, ground: 'Орын жеткілікті деп саналды' })),
  )
  const states = Map.groupBy(answers, (answer) => answer.status)
  expect([...states.keys()].sort()).toEqual([200, 409])
  expect(states.get(200)).toHaveLength(7)
  expect(states.get(409)?.every((answer) => answer.body.code === 'quotas.none-left')).toBe(true)
  expect(await left()).toBe(0)
  expect(await held()).toBe(7)
  const { rows } = await sql<{
    state: string
    n: number
  }>`select state, count(*) as n from permits.application group by state order by state`.execute(world.platform.db)
  expect(rows).toEqual([
    { state: 'approved', n: 7 },
    { state: 'registered', n: 193 },
  ])
  const billed = await sql<{ n: number }>`select count(*) as n from fees.invoice`.execute(world.platform.db)
  expect(billed.rows[0]?.n).toBe(7)
})

test('the database itself refuses the one too many, and a ceiling below what is taken', async () => {
  const over = sql`update quotas.ceiling set taken = places + 1 where year = 2026 and region = '75' and category = 3`
  await expect(over.execute(world.platform.db)).rejects.toMatchObject({ code: '23514' })
  await expect(ceiling(6)).rejects.toMatchObject({ code: '23514' })
  const under = sql`update quotas.ceiling set taken = -1 where year = 2026 and region = '75' and category = 3`
  await expect(under.execute(world.platform.db)).rejects.toMatchObject({ code: '23514' })
})

test('a place that is given back can be taken again, once', async () => {
  await ceiling(8)
  expect(await reserve('first')).toMatchObject({ ok: true })
  expect(await reserve('second')).toMatchObject({ ok: false, code: 'quotas.none-left', values: { places: 8 } })
  for (let times = 0; times < 3; times++) {
    await transact(world.platform, machine('clock'), async (acting) => {
      await freePlace(acting, 'first')
      return ok(null)
    })
  }
  expect(await left()).toBe(1)
  expect(await reserve('second')).toMatchObject({ ok: true })
})

test('a place given back in the next year goes to the year it was taken from', async () => {
  await ceiling(1, 4)
  await reserve('welder', '75', 4)
  await world.goTo('2027-01-04')
  await transact(world.platform, machine('clock'), async (acting) => {
    await freePlace(acting, 'welder')
    return ok(null)
  })
  expect(await left(4)).toBe(1)
  expect(await placesLeft(world.platform.db, '75', 4, '2027-01-04')).toBe(250)
})

test('where no quota was set nothing can be taken, and it is not said to be used up', async () => {
  expect(await placesLeft(world.platform.db, '10', 3, '2026-09-01')).toBeNull()
  expect(await reserve('elsewhere', '10')).toMatchObject({ ok: false, status: 409, code: 'quotas.not-set' })
})
