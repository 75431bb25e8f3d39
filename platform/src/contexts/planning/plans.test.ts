import { patched, type Question } from '@ruqsat/law'
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

  test('says of a no what would turn it, as a patch of the question that was asked', async () => {
    const staff = { ...question.employer.staff, '3': { local: 26, foreign: 4 } }
    const short = { ...question, employer: { ...question.employer, headcount: 30, staff } }
    const ask = (asked: object) => anyone.post<PlanView>('/plans', { startOn: '2027-03-01', question: asked })
    const plan = await expectOk(ask(short))
    expect(plan).toMatchObject({ answer: 'no', stuck: null })
    expect(plan.changes.length).toBeGreaterThan(1)
    expect(plan.changes[0]?.says.en).toBe('Give posts of categories 3 and 4 that foreigners hold to citizens: 2.')
    for (const { patch, fields } of plan.changes) {
      expect(fields).toBeUndefined()
      expect(await expectOk(ask(patched(short as unknown as Question, patch)))).toMatchObject({
        answer: 'yes',
        changes: [],
      })
    }
  })

  test('names the fields of the query that turn a no, where it was asked by one', async () => {
    const query = 'startOn=2027-03-01&kind=4&local4=26&foreign4=2'
    const [way] = (await expectOk(anyone.get<PlanView>(`/plans?${query}`))).changes
    expect(way?.fields).toEqual({ hire: '1' })
    const hired = await expectOk(anyone.get<PlanView>(`/plans?${query}&hire=${way?.fields?.hire}`))
    expect(hired).toMatchObject({ answer: 'unknown', changes: [], stuck: null })
  })

  test('names the rule where nothing the employer can do helps', async () => {
    const query = 'startOn=2027-03-01&local3=40&quotaLeft=0'
    expect(await expectOk(anyone.get<PlanView>(`/plans?${query}`))).toMatchObject({ changes: [], stuck: 'quota' })
  })

  test('waits for the end of a ban, and is a yes where all is known', async () => {
    const known = 'startOn=2027-03-01&local3=40&quotaLeft=2&qualified=yes&unregistered=0'
    expect(await expectOk(anyone.get<PlanView>(`/plans?${known}`))).toMatchObject({ answer: 'yes', changes: [] })
    const barred = await expectOk(anyone.get<PlanView>(`/plans?${known}&banFoundOn=2026-02-10`))
    expect(barred).toMatchObject({ answer: 'yes', verdict: 'late' })
    expect(barred.steps.find(({ id }) => id === 'file')?.earliest).toBe('2027-02-10')
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
