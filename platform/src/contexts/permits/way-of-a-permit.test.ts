import { beforeAll, describe, expect, test } from 'vitest'
import { testWorld } from '../../testing/test-world.ts'
import { untilState } from '../../testing/verbs.ts'
import type { World } from '../../testing/world.ts'

describe('the way of a permit', () => {
  let world: World
  beforeAll(async () => {
    world = await testWorld('2026-09-01')
  })

  test('from a vacancy to an issued permit', async () => {
    const id = await world.ready('aigerim')
    const officer = await world.as('nurlan')
    const seen = (await officer.get(`/cases/${id}`)).body
    expect(seen.argued).toMatchObject({ answer: 'yes' })
    const approved = await officer.post(`/cases/${id}/approve`, { seen: seen.seen })
    expect(approved).toMatchObject({
      status: 200,
      body: { state: 'approved', invoice: { mci: 224, dueTenge: 968_800 } },
    })
    const employer = await world.as('aigerim')
    await employer.post(`/invoices/${approved.body.invoice?.id}/pay`, {})
    await untilState(world, employer, id, 'issued')
    const issued = (await employer.get(`/cases/${id}`)).body
    expect(issued.permit).toMatchObject({ number: 'KZ-75-2026-000001', state: 'valid', expiresOn: '2027-09-17' })
  })
})
