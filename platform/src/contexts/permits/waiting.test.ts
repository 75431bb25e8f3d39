import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { reading } from '../../kernel/acting.ts'
import { anonymous } from '../../kernel/actor.ts'
import { expectOk } from '../../testing/expect-ok.ts'
import { fileAll, manyDrafts, qualifyAll } from '../../testing/many-cases.ts'
import { decides } from '../../testing/steps.ts'
import { testWorld } from '../../testing/test-world.ts'
import type { World } from '../../testing/world.ts'
import { seeWaiting } from './see-waiting.ts'
import { type DecidedDays, everywhere, fewestCases, nearestRank, spans, type Waited, waitsOf } from './waiting.ts'

const someWaits: fc.Arbitrary<Waited[]> = fc.array(
  fc.record({ days: fc.integer({ min: 0, max: 60 }), cases: fc.integer({ min: 1, max: 9 }) }),
  { minLength: 1, maxLength: 40 },
)
const oneByOne = (waited: readonly Waited[]) => waited.flatMap(({ days, cases }) => Array<number>(cases).fill(days))

const decided = (differing: Partial<DecidedDays>): DecidedDays => ({
  region: '75',
  registeredOn: '2026-09-17',
  decidedOn: '2026-09-24',
  paidOn: null,
  issuedOn: null,
  cases: fewestCases,
  ...differing,
})
const waitIn = (all: readonly DecidedDays[], place: string, span: (typeof spans)[number]) =>
  waitsOf(all).find((wait) => wait.place === place && wait.span === span)

describe('a quantile by nearest rank', () => {
  test('is the wait of the case at that rank, never one between two', () => {
    const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((days) => ({ days, cases: 1 }))
    expect([nearestRank(ten, 0.5), nearestRank(ten, 0.9)]).toEqual([5, 9])
    expect(nearestRank([...ten, { days: 11, cases: 1 }], 0.5)).toBe(6)
    expect(nearestRank([{ days: 4, cases: 1 }], 0.9)).toBe(4)
  })

  test('has at least its share of the cases within it, and fewer within any day less', () => {
    fc.assert(
      fc.property(someWaits, fc.constantFrom(0.5, 0.9), (waited, share) => {
        const all = oneByOne(waited)
        const days = nearestRank(waited, share)
        const within = (limit: number) => all.filter((one) => one <= limit).length / all.length
        expect(all).toContain(days)
        expect(within(days)).toBeGreaterThanOrEqual(share - 1e-9)
        expect(within(days - 1)).toBeLessThan(share)
      }),
    )
  })

  test('of half is never later than that of nine in ten, and neither lies outside what was waited', () => {
    fc.assert(
      fc.property(someWaits, (waited) => {
        const all = oneByOne(waited)
        const [half, nine] = [nearestRank(waited, 0.5), nearestRank(waited, 0.9)]
        expect(Math.min(...all)).toBeLessThanOrEqual(half)
        expect(half).toBeLessThanOrEqual(nine)
        expect(nine).toBeLessThanOrEqual(Math.max(...all))
      }),
    )
  })
})

describe('how long cases waited', () => {
  test('is counted in working days of the law’s calendar: no weekend and no holiday', () => {
    expect(waitIn([decided({})], '75', 'to-decision')).toMatchObject({ half: 5, nineInTen: 5, cases: 20 })
    const overHoliday = decided({ registeredOn: '2026-12-15', decidedOn: '2026-12-17' })
    expect(waitIn([overHoliday], '75', 'to-decision')).toMatchObject({ half: 1 })
    const sameDay = decided({ decidedOn: '2026-09-17' })
    expect(waitIn([sameDay], '75', 'to-decision')).toMatchObject({ half: 0 })
  })

  test('is told of a place from twenty cases on', () => {
    const few = decided({ cases: fewestCases - 1 })
    expect(waitIn([few], '75', 'to-decision')).toMatchObject({ cases: 19, half: null, nineInTen: null })
    const one = decided({ region: '71', cases: 1 })
    expect(waitIn([few, one], '71', 'to-decision')).toMatchObject({ cases: 1, half: null })
    expect(waitIn([few, one], everywhere, 'to-decision')).toMatchObject({ cases: 20, half: 5 })
  })

  test('counts for each span only the cases that got there', () => {
    const paid = decided({ paidOn: '2026-09-28', issuedOn: '2026-09-29' })
    const all = [decided({ cases: 30 }), paid]
    expect(waitIn(all, '75', 'to-decision')).toMatchObject({ cases: 50 })
    expect(waitIn(all, '75', 'decision-to-payment')).toMatchObject({ cases: 20, half: 2 })
    expect(waitIn(all, '75', 'payment-to-permit')).toMatchObject({ cases: 20, half: 1 })
    expect(waitIn(all, '75', 'to-permit')).toMatchObject({ cases: 20, half: 8 })
  })

  test('leaves out days in disorder and years without a calendar, and never fails on them', () => {
    const backwards = decided({ decidedOn: '2026-09-10' })
    const beyond = decided({ registeredOn: '2027-12-30', decidedOn: '2028-01-05' })
    expect(waitIn([backwards, beyond], '75', 'to-decision')).toMatchObject({ cases: 0, half: null })
  })

  test('knows every span of all regions together though nothing was decided', () => {
    expect(waitsOf([])).toEqual(
      spans.map((span) => ({ span, place: everywhere, cases: 0, half: null, nineInTen: null })),
    )
  })
})

describe('the record of the platform', () => {
  let world: World
  const seen = () => seeWaiting(reading(world.platform, anonymous))

  /** Twenty-five cases of Almaty filed on Thursday, 17 September: decided after one, two and five working days; three of them paid. */
  beforeAll(async () => {
    world = await testWorld('2026-09-01')
    const { code } = await world.vacancy('aigerim')
    await world.goTo('2026-09-17')
    const ids = await manyDrafts(world.platform, 'aigerim', code, 25)
    await fileAll(world.platform, 'aigerim', ids)
    await qualifyAll(world.platform, 'nurlan', ids)
    await world.settle()
    const nurlan = await world.as('nurlan')
    const approve = async (on: '2026-09-18' | '2026-09-21' | '2026-09-24', from: number, to: number) => {
      await world.goTo(on)
      for (const id of ids.slice(from, to)) await expectOk(decides(nurlan, id, 'approve'))
    }
    await approve('2026-09-18', 0, 10)
    await approve('2026-09-21', 10, 20)
    await approve('2026-09-24', 20, 25)
    for (const id of ids.slice(0, 3)) await world.pay('aigerim', id)
    await world.goTo('2026-09-25')
  })

  test('is counted by the daily sweep: half within two working days, nine in ten within five', async () => {
    const { places, ...rest } = await seen()
    expect(rest).toEqual({
      permit: 'employment',
      decidedFrom: '2025-09-25',
      countedOn: '2026-09-25',
      fewest: 20,
      sandbox: true,
    })
    expect(places['75']?.['to-decision']).toEqual({ cases: 25, half: 2, nineInTen: 5 })
    expect(places.all).toEqual(places['75'])
    expect(places['71']).toBeUndefined()
  })

  test('tells how many were paid and issued, but nothing of so few', async () => {
    const { places } = await seen()
    for (const span of ['to-payment', 'to-permit', 'decision-to-payment', 'payment-to-permit'] as const)
      expect(places['75']?.[span]).toEqual({ cases: 3, half: null, nineInTen: null })
  })

  test('forgets what was decided more than twelve months ago', async () => {
    await world.goTo('2027-09-21')
    expect((await seen()).places['75']?.['to-decision']).toMatchObject({ cases: 5, half: null })
    await world.goTo('2027-09-24')
    expect((await seen()).places).toEqual({ all: expect.objectContaining({ 'to-decision': expect.anything() }) })
    await world.goTo('2026-09-25')
  })
})
