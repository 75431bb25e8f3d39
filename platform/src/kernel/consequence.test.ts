import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { testWorld } from '../testing/test-world.ts'
import type { World } from '../testing/world.ts'
import { transact } from './acting.ts'
import { machine } from './actor.ts'
import { consequence, type Happened } from './consequence.ts'
import { publish } from './events.ts'
import { ok, refuse } from './outcome.ts'

let world: World
beforeAll(async () => {
  world = await testWorld('2026-09-01')
})

async function happened(subject: string): Promise<number> {
  const outcome = await transact(world.platform, machine('clock'), async (acting) =>
    ok(await publish(acting, 'exchange.drafted', subject, { employer: '120340002010' })),
  )
  if (!outcome.ok) throw new Error(outcome.code)
  return outcome.value.id
}

const marks = async (consumer: string) =>
  (await sql`select 1 from kernel.consequence_done where consumer = ${consumer}`.execute(world.platform.db)).rows.length

test('a consequence runs once for an event, however often and however crowded its job is delivered', async () => {
  const seen: Happened[] = []
  const queue = consequence(world.platform, 'test.count', machine('registrar'), async (_acting, what) => {
    seen.push(what)
    return ok(null)
  })
  const event = await happened('one')
  await Promise.all(Array.from({ length: 8 }, () => queue.run({ event })))
  await queue.run({ event })
  expect(seen).toEqual([{ subject: 'one', data: { employer: '120340002010' } }])
  await queue.run({ event: await happened('two') })
  expect(seen.map((what) => what.subject)).toEqual(['one', 'two'])
})

test('two consequences of one event each run', async () => {
  const ran: string[] = []
  const event = await happened('three')
  for (const name of ['test.first', 'test.second']) {
    await consequence(world.platform, name, machine('registrar'), async () => {
      ran.push(name)
      return ok(null)
    }).run({ event })
  }
  expect(ran).toEqual(['test.first', 'test.second'])
})

test('a consequence that failed or was refused leaves no mark and runs again', async () => {
  let tries = 0
  const queue = consequence(world.platform, 'test.stumbles', machine('registrar'), async () => {
    tries += 1
    if (tries === 1) throw new Error('the pipe broke')
    return tries === 2 ? refuse(409, 'http.wrong') : ok(null)
  })
  const event = await happened('four')
  await expect(queue.run({ event })).rejects.toThrow('the pipe broke')
  await expect(queue.run({ event })).rejects.toThrow('test.stumbles was refused: http.wrong')
  expect(await marks('test.stumbles')).toBe(0)
  await queue.run({ event })
  await queue.run({ event })
  expect(tries).toBe(3)
  expect(await marks('test.stumbles')).toBe(1)
})

test('an event that is not in the record is a bug, not a consequence', async () => {
  const queue = consequence(world.platform, 'test.ghost', machine('registrar'), async () => ok(null))
  await expect(queue.run({ event: 999_999 })).rejects.toThrow('event 999999 is not in the record')
})
