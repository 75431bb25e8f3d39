import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { testWorld } from '../testing/test-world.ts'
import type { World } from '../testing/world.ts'
import { transact } from './acting.ts'
import { machine } from './actor.ts'
import { historyOf, type Link, publish, verifyChain } from './events.ts'
import { ok, refuse } from './outcome.ts'

let world: World
let events: Link[]

const drafted = (subject: string, employer = '120340002010') =>
  transact(world.platform, machine('clock'), async (acting) =>
    ok(await publish(acting, 'exchange.drafted', subject, { employer })),
  )

beforeAll(async () => {
  world = await testWorld('2026-09-01')
  for (let i = 0; i < 12; i++) await drafted('case', String(i).padStart(12, '0'))
  events = await historyOf(world.platform.db, 'case')
})

/** Every event but those the tampering changed, drawn by fast-check. */
const place = fc.nat({ max: 11 })
const another = (buffer: Buffer, bit: number) => {
  const copy = Buffer.from(buffer)
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return copy
}

function expectBrokenAt(changed: readonly Link[], at: number): void {
  expect(verifyChain(changed)).toEqual({ whole: false, brokenAt: at })
}

describe('the chain of a subject', () => {
  test('is whole as it was written, and so is the chain of a subject to which nothing happened', () => {
    expect(events).toHaveLength(12)
    expect(verifyChain(events)).toEqual({ whole: true })
    expect(verifyChain([])).toEqual({ whole: true })
  })

  test('begins with a link of zeros, and each next link is the hash before it', () => {
    expect(events[0]?.prev).toEqual(Buffer.alloc(32))
    for (const [index, event] of events.slice(1).entries()) expect(event.prev).toEqual(events[index]?.hash)
  })

  test('shows any change of a body', () => {
    fc.assert(
      fc.property(place, fc.nat(), fc.constantFrom(...'0123456789abcdef{}",:'), (index, at, sign) => {
        const { body } = events[index] as Link
        const position = at % body.length
        fc.pre(body[position] !== sign)
        const changed = body.slice(0, position) + sign + body.slice(position + 1)
        expectBrokenAt(events.with(index, { ...(events[index] as Link), body: changed }), index + 1)
      }),
    )
  })

  test('shows any change of a hash or of a link back', () => {
    fc.assert(
      fc.property(
        place,
        fc.nat({ max: 255 }),
        fc.constantFrom('hash' as const, 'prev' as const),
        (index, bit, part) => {
          const event = events[index] as Link
          expectBrokenAt(events.with(index, { ...event, [part]: another(event[part], bit) }), index + 1)
        },
      ),
    )
  })

  test.each([
    ['who', { actor: 'officer:nurlan' }],
    ['what', { name: 'exchange.posted' }],
    ['when', { at: Temporal.Instant.from('2026-09-01T00:00:00Z') }],
    ['of what', { subject: 'another' }],
    ['its place', { ver: 7 }],
  ] as const)('shows a change of %s in the columns beside the body', (_what, change) => {
    expectBrokenAt(events.with(4, { ...(events[4] as Link), ...change }), 5)
  })

  test('shows events dropped from its beginning or its middle', () => {
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 12 }), (from, count) => {
        fc.pre(from + count < 12)
        expectBrokenAt(events.toSpliced(from, count), from + 1)
      }),
    )
  })

  test('shows any other order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...Array(12).keys()], { minLength: 12 }), (order) => {
        const first = order.findIndex((at, index) => at !== index)
        fc.pre(first >= 0)
        expectBrokenAt(
          order.map((at) => events[at] as Link),
          first + 1,
        )
      }),
    )
  })

  test('shows an event written twice or taken from another chain', async () => {
    await drafted('another case')
    const [foreign] = await historyOf(world.platform.db, 'another case')
    expectBrokenAt(events.toSpliced(3, 0, events[2] as Link), 4)
    expectBrokenAt(events.toSpliced(5, 1, foreign as Link), 6)
  })

  test('has no gap and no fork when fifty write to it at once', async () => {
    await Promise.all(Array.from({ length: 50 }, () => drafted('crowded')))
    const crowded = await historyOf(world.platform.db, 'crowded')
    expect(crowded.map((event) => event.ver)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1))
    expect(verifyChain(crowded)).toEqual({ whole: true })
  })

  test('has no gap where a step was undone', async () => {
    await drafted('undone')
    await transact(world.platform, machine('clock'), async (acting) => {
      await publish(acting, 'exchange.drafted', 'undone', { employer: '000000000000' })
      return refuse(409, 'http.wrong')
    })
    await drafted('undone')
    const left = await historyOf(world.platform.db, 'undone')
    expect(left.map((event) => event.ver)).toEqual([1, 2])
    expect(verifyChain(left)).toEqual({ whole: true })
  })
})

describe('the database', () => {
  test.each([
    ['change', sql`update kernel.event set name = 'exchange.posted' where subject = 'case'`],
    ['delete', sql`delete from kernel.event where subject = 'case'`],
    ['empty', sql`truncate kernel.event`],
  ])('refuses to %s what is in the record', async (_verb, statement) => {
    await expect(statement.execute(world.platform.db)).rejects.toThrow('append-only')
    expect(await historyOf(world.platform.db, 'case')).toHaveLength(12)
  })

  test('refuses a second event in the same place', async () => {
    const copy = sql`insert into kernel.event (subject, ver, prev, hash, name, actor, at, body)
      select subject, ver, prev, hash, name, actor, at, body from kernel.event where subject = 'case' and ver = 3`
    await expect(copy.execute(world.platform.db)).rejects.toMatchObject({ code: '23505' })
  })
})
