import { calendarYears, type Day, plusDays, registeredOn } from '@ruqsat/law'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Client } from '../../testing/client.ts'
import { testWorld } from '../../testing/test-world.ts'
import type { World } from '../../testing/world.ts'
import type { CaseView } from './api.ts'
import { withinCalendar } from './within-calendar.ts'

const lastDay = `${calendarYears.at(-1)?.year}-12-31` as Day

let world: World
let nurlan: Client

beforeAll(async () => {
  world = await testWorld('2026-09-01')
  nurlan = await world.as('nurlan')
})
beforeEach(() => world.goTo(plusDays(lastDay, -34)))

const look = async (id: string) => (await nurlan.get<CaseView>(`/cases/${id}`)).body
const missing = { status: 409, body: { code: 'permits.calendar-missing' } }

describe('near the end of the last known calendar', () => {
  test('an approval whose term to pay runs past it is refused, and changes nothing', async () => {
    const id = await world.ready()
    const { seen, state, decideBy } = await look(id)
    await world.goTo(decideBy as Day)
    expect(await nurlan.post(`/cases/${id}/approve`, { seen })).toMatchObject(missing)
    expect(await look(id)).toMatchObject({ seen, state, invoice: null, decided: null })
  })

  test('so is the telling of a refusal whose hearing runs past it', async () => {
    const id = await world.filed('dana')
    await world.settle()
    await world.goTo(registeredOn(plusDays(lastDay, -1)))
    const { seen } = await look(id)
    const told = await nurlan.post(`/cases/${id}/tell-refusal`, { seen, ground: 'x', lateBecause: 'x' })
    expect(told).toMatchObject(missing)
    expect(await look(id)).toMatchObject({ seen, state: 'registered', hearing: null })
  })
})

test('what is wrong otherwise is a bug and is thrown on', () => {
  const bug = () => {
    throw new RangeError('a term of no days')
  }
  expect(() => withinCalendar(bug)).toThrow(RangeError)
})
