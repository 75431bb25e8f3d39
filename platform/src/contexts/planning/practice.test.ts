import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { expectOk } from '../../testing/expect-ok.ts'
import { fileAll, manyDrafts, qualifyAll } from '../../testing/many-cases.ts'
import { decides } from '../../testing/steps.ts'
import { testWorld } from '../../testing/test-world.ts'
import type { World } from '../../testing/world.ts'
import type { Waiting } from '../permits/index.ts'
import { type Answered, answerWish } from './answer-wish.ts'
import type { PlanView } from './api.ts'
import { practiceDays, practiceOf } from './practice.ts'
import { type Typed, wishTyped } from './typed-wish.ts'
import { sayPlanning } from './words.ts'

const planned = (typed: Typed): Answered => {
  const outcome = answerWish(wishTyped({ startOn: '2027-06-01', local3: '50', ...typed }, '2026-11-26'))
  if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  return outcome.value
}
const waitingIn = (places: Waiting['places']): Waiting => ({
  permit: 'employment',
  decidedFrom: '2025-11-26',
  countedOn: '2026-11-26',
  fewest: 20,
  sandbox: false,
  places,
})
const few = { cases: 7, half: null, nineInTen: null }
const wait = (half: number, nineInTen: number) => ({ cases: 30, half, nineInTen })
const anyWait = fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 })).map(([half, further]) => wait(half, half + further))

describe('how long it takes in practice', () => {
  test('is that of the region, or of all regions where the region has too few cases', () => {
    const waiting = waitingIn({
      all: { 'to-decision': wait(5, 8) },
      '75': { 'to-decision': wait(3, 6) },
      '23': { 'to-decision': few },
    })
    expect(practiceOf(waiting, '75', 'to-decision')).toMatchObject({ place: 'here', half: 3, nineInTen: 6 })
    expect(practiceOf(waiting, '23', 'to-decision')).toMatchObject({ place: 'everywhere', half: 5, casesHere: 7 })
    expect(practiceOf(waiting, '71', 'to-permit')).toMatchObject({ cases: 0, half: null })
  })

  test('runs in working days from the first day of filing: over New Year no day of it counts twice', () => {
    const answered = planned({})
    const registered = answered.plan.steps.find(({ id }) => id === 'register')?.earliest
    expect(registered).toBe('2026-12-14')
    const days = practiceDays(answered, waitingIn({ all: { 'to-decision': wait(0, 3), 'to-permit': wait(12, 14) } }))
    expect(days.decide).toEqual({ half: '2026-12-14', nineInTen: '2026-12-18' })
    expect(days.pay).toBeUndefined()
    expect(days.issue).toEqual({ half: '2026-12-31', nineInTen: '2027-01-06' })
  })

  test('never puts nine in ten before half, nor a step before the one it waits for', () => {
    const region = fc.record({ 'to-decision': anyWait, 'to-payment': anyWait, 'to-permit': anyWait })
    fc.assert(
      fc.property(region, (all) => {
        const { decide, pay, issue } = practiceDays(planned({}), waitingIn({ all }))
        const inOrder = [decide, pay, issue].map((one) => [one?.half ?? '', one?.nineInTen ?? ''] as const)
        for (const [half, nine] of inOrder) expect(half <= nine).toBe(true)
        expect(inOrder.map(([half]) => half)).toEqual(inOrder.map(([half]) => half).toSorted())
        expect(inOrder.map(([, nine]) => nine)).toEqual(inOrder.map(([, nine]) => nine).toSorted())
      }),
    )
  })

  test('leaves the last safe days to the terms of the law', () => {
    const lasts = (answered: Answered) => answered.plan.steps.map(({ last }) => last)
    expect(lasts(planned({ region: '75' }))).toEqual(lasts(planned({ region: '23' })))
  })

  test('says nothing of a kind of permit that is not recorded, nor where none is needed', () => {
    const waiting = waitingIn({ all: { 'to-decision': wait(3, 6) } })
    expect(practiceDays(planned({ kind: 'ict-3' }), waiting)).toEqual({})
    expect(practiceDays(planned({ citizenship: 'KGZ' }), waiting)).toEqual({})
  })

  test('is not known past the last published calendar', () => {
    const answered = answerWish(wishTyped({ startOn: '2028-03-01', local3: '50' }, '2027-12-10'))
    const days = answered.ok ? practiceDays(answered.value, waitingIn({ all: { 'to-decision': wait(2, 30) } })) : {}
    expect(days.decide).toEqual({ half: '2027-12-29', nineInTen: null })
  })
})

describe('the practice that a platform has recorded', () => {
  let world: World
  const query = 'startOn=2027-03-01&local3=38&foreign3=2&region=75'
  const textOf = async (path: string) =>
    (await (await fetch(world.address + path)).text()).replace(/ data-words="[^"]*"/, '')

  /** Twenty cases of Almaty, filed on Thursday, 17 September and decided on the next working day or, the last four, on the fourth. */
  beforeAll(async () => {
    world = await testWorld('2026-09-01')
    const { code } = await world.vacancy('aigerim')
    await world.goTo('2026-09-17')
    const ids = await manyDrafts(world.platform, 'aigerim', code, 20)
    await fileAll(world.platform, 'aigerim', ids)
    await qualifyAll(world.platform, 'nurlan', ids)
    await world.settle()
    const nurlan = await world.as('nurlan')
    await world.goTo('2026-09-18')
    for (const id of ids.slice(0, 16)) await expectOk(decides(nurlan, id, 'approve'))
    await world.goTo('2026-09-23')
    for (const id of ids.slice(16)) await expectOk(decides(nurlan, id, 'approve'))
    await world.goTo('2026-09-24')
  })

  test('stands in the plan of the API, with what it rests on', async () => {
    const plan = await expectOk((await world.as(null)).get<PlanView>(`/plans?${query}`))
    expect(plan.practice).toMatchObject({ countedOn: '2026-09-24', fewest: 20, sandbox: true })
    expect(plan.practice?.spans[0]).toEqual({
      ...{ span: 'to-decision', place: 'here', cases: 20, casesHere: 20, half: 1, nineInTen: 4 },
    })
    expect(plan.steps.find(({ id }) => id === 'register')?.earliest).toBe('2026-10-12')
    expect(plan.steps.find(({ id }) => id === 'decide')?.inPractice).toEqual({
      half: '2026-10-13',
      nineInTen: '2026-10-16',
    })
    expect(plan.steps.find(({ id }) => id === 'pay')?.inPractice).toBeNull()
  })

  test('is drawn, tabled and explained on the page, without a script', async () => {
    const say = sayPlanning('en')
    const text = await textOf(`/plan?${query}&lang=en`)
    expect(text.match(/schedule__point--nine/g)).toHaveLength(1)
    expect(text).toContain(say('practice.half', { day: '13 October 2026' }))
    expect(text).toContain(say('waited.here', { cases: 20 }))
    expect(text).toContain(say('waited.too-few', { cases: 0, fewest: 20 }))
    expect(text).toContain(say('waited.sandbox'))
    expect(await textOf(`/plan?${query}&region=23&lang=en`)).not.toContain('undefined')
  })

  test('serves a region that has no cases with those of all', async () => {
    const say = sayPlanning('ru')
    const text = await textOf(`/plan?${query.replace('75', '23')}&lang=ru`)
    expect(text).toContain(say('waited.everywhere', { cases: 20, here: 0 }))
  })

  test('stands with the step in the calendar feed', async () => {
    const feed = (await textOf(`/plan.ics?${query}&lang=en`)).replaceAll('\r\n ', '')
    expect(feed).toContain('half by 13 October 2026\\, nine in ten by 16 October 2026')
  })
})
