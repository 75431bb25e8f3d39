import { beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../testing/client.ts'
import { expectOk } from '../../testing/expect-ok.ts'
import { testWorld } from '../../testing/test-world.ts'
import type { World } from '../../testing/world.ts'
import type { PlanView } from './api.ts'

let world: World
let anyone: Client

beforeAll(async () => {
  world = await testWorld('2026-09-01')
  anyone = await world.as(null)
})

const lastOf = ({ steps }: PlanView, id: string) => steps.find((step) => step.id === id)?.last

const question = {
  on: '2026-09-01',
  request: 'new',
  employer: {
    kind: 'company',
    foreignShare: 0,
    smallBusiness: false,
    headcount: 40,
    activity: 'F',
    staff: {
      '1': { local: 0, foreign: 0 },
      '2': { local: 0, foreign: 0 },
      '3': { local: 38, foreign: 2 },
      '4': { local: 0, foreign: 0 },
    },
    ictStaff: { '1': 0, '2': 0, '3': 0 },
    exemptPosts: { head: 0, deputy: 0 },
    banFoundOn: null,
    category4: [],
    unregisteredContracts: 0,
  },
  worker: { citizenship: 'TUR', status: 'none', qualified: true, foreignTenureMonths: null },
  hire: { permit: 'employment', category: 3, post: 'specialist', term: { months: 12 }, regions: ['23'] },
  vacancy: null,
  quotaLeft: 4,
  permit: null,
}

describe('a plan', () => {
  test('is made for anyone from a wish, back to the last safe day of each step', async () => {
    const plan = await expectOk(anyone.post<PlanView>('/plans', { startOn: '2027-03-01', question }))
    expect(plan).toMatchObject({ on: '2026-09-01', verdict: 'safe', answer: 'yes', permit: 'needed' })
    expect(lastOf(plan, 'post')).toBe('2026-12-20')
    expect(lastOf(plan, 'decide')).toBe('2027-01-14')
    expect(plan.steps.map(({ id }) => id)).toContain('contract-entry')
  })

  test('is the same from the query of the page as from the question', async () => {
    const posted = await expectOk(anyone.post<PlanView>('/plans', { startOn: '2027-03-01', question }))
    const query = 'startOn=2027-03-01&region=23&local3=38&foreign3=2&citizenship=TUR&qualified=yes&quotaLeft=4'
    const asked = await expectOk(anyone.get<PlanView>(`/plans?${query}`))
    expect(asked.steps).toEqual(posted.steps)
  })

  test('moves with what is assumed', async () => {
    const sooner = { startOn: '2027-03-01', question, assumptions: { visa: 7 } }
    const plan = await expectOk(anyone.post<PlanView>('/plans', sooner))
    expect(plan.assumptions).toEqual({ payment: 10, visa: 7, journey: 3, iin: 5 })
    expect(lastOf(plan, 'issue')).toBe('2027-02-12')
  })

  test('is as of the day the platform has', async () => {
    const query = '/plans?startOn=2026-11-16'
    expect(await expectOk(anyone.get<PlanView>(query))).toMatchObject({ on: '2026-09-01', verdict: 'safe' })
    expect(await expectOk(anyone.get<PlanView>('/plans?startOn=2026-09-20'))).toMatchObject({ verdict: 'late' })
  })

  test('says of a year without a calendar that it is not known', async () => {
    const plan = await expectOk(anyone.get<PlanView>('/plans?startOn=2028-06-01'))
    expect(plan.verdict).toBe('unknown')
    expect(lastOf(plan, 'post')).toBeNull()
  })

  test('is refused with every problem at its place, in the language asked for', async () => {
    const wrong = { startOn: 'soon', question: { ...question, request: 'renewal', quotaLeft: -1 } }
    const refused = await (await world.as(null, 'ru')).post('/plans', wrong)
    expect(refused.status).toBe(422)
    const problems = refused.body.problems as unknown as { pointer: string; detail: string }[]
    expect(problems.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(['/startOn', '/question/quotaLeft', '/question/request']),
    )
    expect(problems.find(({ pointer }) => pointer === '/question/request')?.detail).toBe(
      'План составляется только для нового найма.',
    )
  })

  test('points at the fields of the form where the query is wrong', async () => {
    const refused = await anyone.get('/plans?startOn=2027-02-30&local3=x&term=y')
    const problems = refused.body.problems as unknown as { pointer: string }[]
    expect(problems.map(({ pointer }) => pointer).sort()).toEqual(['/local3', '/startOn', '/term'])
  })
})
