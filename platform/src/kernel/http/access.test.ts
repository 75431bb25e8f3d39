import { beforeAll, describe, expect, test } from 'vitest'
import { openFace } from '../../face.ts'
import { testWorld } from '../../testing/test-world.ts'
import type { World } from '../../testing/world.ts'
import { type Reading, reading } from '../acting.ts'
import { type Actor, anonymous, machine, type Person } from '../actor.ts'
import { anyone, either, only, signedIn } from './access.ts'
import { createServer } from './server.ts'

const text = { kk: '-', ru: '-', en: '-' }
const person = (role: Person['role']): Person => ({
  kind: 'person',
  account: role,
  name: text,
  place: text,
  role,
  firm: null,
  region: null,
  passport: null,
})

let world: World
beforeAll(async () => {
  world = await testWorld('2026-09-01')
})

const look = (actor: Actor): Reading => reading(world.platform, actor)
const status = async (access: typeof anyone, actor: Actor) => (await access.check(look(actor), {}))?.status ?? 200

const mine = only('employer', { says: 'mine', test: async () => true })
const anothers = only('employer', { says: 'another’s', test: async () => false })
const officers = only('officer', { says: 'his region', test: async () => false })

describe('who may', () => {
  test('anyone', async () => {
    for (const actor of [anonymous, machine('clock'), person('worker')]) expect(await status(anyone, actor)).toBe(200)
  })

  test('whoever has signed in', async () => {
    expect(await status(signedIn, anonymous)).toBe(401)
    expect(await status(signedIn, machine('clock'))).toBe(401)
    expect(await status(signedIn, person('worker'))).toBe(200)
  })

  test('a role only: others are told so, who has not signed in is asked to', async () => {
    expect(await status(only('officer'), person('officer'))).toBe(200)
    expect(await status(only('officer'), person('employer'))).toBe(403)
    expect(await status(only('officer'), anonymous)).toBe(401)
  })

  test('a role on what is theirs: what is not theirs is not there', async () => {
    expect(await status(mine, person('employer'))).toBe(200)
    expect(await status(anothers, person('employer'))).toBe(404)
    expect(await status(anothers, person('worker'))).toBe(403)
  })

  test('either of several: the first that lets pass; not found is told before wrong role', async () => {
    expect(await status(either(anothers, mine), person('employer'))).toBe(200)
    expect(await status(either(mine, officers), person('officer'))).toBe(404)
    expect(await status(either(officers, mine), person('worker'))).toBe(403)
    expect(await status(either(mine, officers), anonymous)).toBe(401)
    expect(either(mine, officers).says).toBe('employer, mine; or officer, his region')
  })
})

test('a server with a route that declares no access does not start', async () => {
  const app = await createServer(world.platform, [], openFace(world.platform))
  app.get('/forgotten', async () => 'everything')
  await expect(app.ready()).rejects.toThrow('GET /forgotten declares no access: say who may use it')
  await app.close()
})
