import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testWorld } from '../testing/test-world.ts'
import type { World } from '../testing/world.ts'
import { type JobData, type Jobs, openJobs, type Queue } from './jobs.ts'
import { openLog } from './log.ts'

let world: World
let worker: Jobs

const names = ['test.plain', 'test.stumbles', 'test.hopeless', 'test.later', 'test.worked']

beforeAll(async () => {
  world = await testWorld('2026-09-01')
  worker = await openJobs(String(world.platform.config.databaseUrl), openLog({ log: 'fatal' }, 'test'), { works: true })
  await worker.prepare(names)
})
afterAll(() => worker.stop())

const send = (queue: string, data: JobData, options?: { afterSeconds?: number }) =>
  world.platform.db.transaction().execute((tx) => worker.send(tx, queue, data, options))

/** A queue that keeps what it was given, and stumbles over the first `stumbles` jobs. */
function keeping(name: string, stumbles = 0): Queue & { readonly ran: JobData[] } {
  const ran: JobData[] = []
  let left = stumbles
  return {
    name,
    ran,
    async run(data) {
      ran.push(data)
      left -= 1
      if (left >= 0) throw new Error('stumbled')
    },
  }
}

const stateOf = async (queue: string) =>
  (
    await sql<{
      state: string
      retry_count: number
    }>`select state, retry_count from jobs.job where name = ${queue}`.execute(world.platform.db)
  ).rows

test('a job exists once its transaction commits, and not before', async () => {
  const queue = keeping('test.plain')
  await world.platform.db.transaction().execute(async (tx) => {
    await worker.send(tx, 'test.plain', { n: 1 })
    expect(await worker.drain([queue])).toBe(0)
  })
  expect(await worker.drain([queue])).toBe(1)
  expect(queue.ran).toEqual([{ n: 1 }])
})

test('a step that is undone leaves no job behind', async () => {
  const queue = keeping('test.plain')
  const undone = world.platform.db.transaction().execute(async (tx) => {
    await worker.send(tx, 'test.plain', { n: 2 })
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  expect(await worker.drain([queue], { later: true })).toBe(0)
  expect(queue.ran).toEqual([])
})

test('a job that was done is not done again', async () => {
  const queue = keeping('test.plain')
  await send('test.plain', { n: 3 })
  await worker.drain([queue])
  await worker.drain([queue], { later: true })
  expect(queue.ran).toEqual([{ n: 3 }])
})

test('a job that fails waits and is tried again, with what it carries', async () => {
  const queue = keeping('test.stumbles', 2)
  await send('test.stumbles', { n: 4 })
  await worker.drain([queue])
  expect(await stateOf('test.stumbles')).toMatchObject([{ state: 'retry' }])
  expect(await worker.drain([queue])).toBe(0)
  await worker.drain([queue], { later: true })
  await worker.drain([queue], { later: true })
  expect(queue.ran).toEqual([{ n: 4 }, { n: 4 }, { n: 4 }])
  expect(await stateOf('test.stumbles')).toMatchObject([{ state: 'completed' }])
})

test('a job that fails to the last of its tries is set aside, not lost', async () => {
  const before = await worker.dead()
  const queue = keeping('test.hopeless', Number.POSITIVE_INFINITY)
  await send('test.hopeless', { n: 5 })
  for (let tries = 0; tries < 20; tries++) await worker.drain([queue], { later: true })
  expect(queue.ran).toHaveLength(13)
  expect(await worker.dead()).toBe(before + 1)
  const { rows } = await sql<{ data: JobData }>`select data from jobs.job where name = 'dead'`.execute(
    world.platform.db,
  )
  expect(rows.map((row) => row.data)).toContainEqual({ n: 5 })
})

test('one job that fails holds up no other', async () => {
  const queue = keeping('test.stumbles', 1)
  await send('test.stumbles', { n: 6 })
  await send('test.stumbles', { n: 7 })
  await worker.drain([queue])
  expect(new Set(queue.ran)).toEqual(new Set([{ n: 6 }, { n: 7 }]))
  const [stumbled] = queue.ran
  await worker.drain([queue], { later: true })
  expect(queue.ran.at(-1)).toEqual(stumbled)
})

test('a job for later is not run before its time', async () => {
  const queue = keeping('test.later')
  await send('test.later', { n: 8 }, { afterSeconds: 3600 })
  expect(await worker.drain([queue])).toBe(0)
  expect(await worker.drain([queue], { later: true })).toBe(1)
})

test('a worker runs what is committed and tries again what failed, by itself', async () => {
  const queue = keeping('test.worked', 1)
  await worker.work([queue])
  await send('test.worked', { n: 9 })
  await send('test.worked', { n: 10 })
  const done = async () => (await stateOf('test.worked')).filter((job) => job.state === 'completed').length
  while ((await done()) < 2) await wait(50)
  expect(queue.ran).toHaveLength(3)
  expect(queue.ran.map((data) => data.n)).toEqual(expect.arrayContaining([9, 10]))
})

test('the queues can be prepared twice', async () => {
  await worker.prepare(names)
  await worker.prepare([...names, 'test.new'])
  await send('test.new', { n: 11 })
  expect(await worker.drain([keeping('test.new')])).toBe(1)
})
