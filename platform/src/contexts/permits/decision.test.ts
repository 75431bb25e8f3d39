import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Client } from '../../testing/client.ts'
import { expectOk } from '../../testing/expect-ok.ts'
import { decides, eventsOf } from '../../testing/steps.ts'
import { testWorld } from '../../testing/test-world.ts'
import type { World } from '../../testing/world.ts'
import type { CaseView, QueuePage } from './api.ts'

let world: World
let nurlan: Client
let aigerim: Client

beforeAll(async () => {
  world = await testWorld('2026-09-01')
  nurlan = await world.as('nurlan')
  aigerim = await world.as('aigerim')
})
beforeEach(() => world.goTo('2026-09-01'))

const look = async (id: string, client = nurlan) => (await client.get<CaseView>(`/cases/${id}`)).body
const judge = (id: string, meets: boolean, note = '') => nurlan.post(`/cases/${id}/qualification`, { meets, note })
const places = async () =>
  (
    await sql<{
      taken: number
    }>`select taken from quotas.ceiling where year = 2026 and region = '75' and category = 3`.execute(world.platform.db)
  ).rows[0]?.taken ?? 0

async function answered(persona = 'aigerim'): Promise<string> {
  const id = await world.filed(persona)
  await world.settle()
  return id
}

describe('the qualification', () => {
  test('is judged by the officer; until then the law does not know', async () => {
    const id = await answered()
    expect(await look(id)).toMatchObject({
      qualified: null,
      ball: { holder: 'officer', what: 'judge-qualification' },
      argued: { answer: 'unknown' },
    })
    expect(await judge(id, true)).toMatchObject({
      status: 200,
      body: { qualified: true, argued: { answer: 'yes' }, ball: { what: 'decide' } },
    })
  })

  test('that is not met needs its reason, and makes the law say no', async () => {
    const id = await answered()
    expect(await judge(id, false, '  ')).toMatchObject({
      status: 422,
      body: { problems: [{ pointer: '/note', code: 'permits.note-for-a-no' }] },
    })
    expect((await look(id)).qualified).toBeNull()
    expect(await judge(id, false, 'Диплом другой специальности')).toMatchObject({
      body: { qualified: false, qualifiedNote: 'Диплом другой специальности', argued: { answer: 'no' } },
    })
    expect(await judge(id, true)).toMatchObject({ body: { qualified: true, argued: { answer: 'yes' } } })
    const judged = (await eventsOf(nurlan, id)).filter((event) => event.name === 'permits.qualification-judged')
    expect(judged.map((event) => event.data.meets)).toEqual([false, true])
  })

  test('is not judged after the decision', async () => {
    const id = await world.approved()
    expect(await judge(id, false, 'Поздно')).toMatchObject({ status: 409, body: { code: 'permits.not-from-approved' } })
  })
})

describe('an approval', () => {
  test('takes a place of the quota, bills the fee and gives ten working days to pay', async () => {
    const id = await world.ready()
    const before = await places()
    const approved = await decides(nurlan, id, 'approve')
    expect(approved).toMatchObject({
      status: 200,
      body: {
        state: 'approved',
        decided: {
          on: '2026-09-17',
          ground: null,
          againstTheEngine: false,
          decision: { answer: 'yes', on: '2026-09-17' },
        },
        invoice: {
          state: 'due',
          mci: 224,
          mciValue: 4325,
          dueTenge: 968_800,
          payBy: '2026-10-01',
          rate: { activity: 'F', category: 3, months: 12 },
        },
        ball: { holder: 'employer', what: 'pay', until: '2026-10-01' },
        youMay: [],
      },
    })
    expect(await places()).toBe(before + 1)
    expect((await nurlan.get<QueuePage>('/queue')).body.cases.map((line) => line.id)).not.toContain(id)
  })

  test('against the law’s no needs a written ground, which stands beside the law’s answer for good', async () => {
    const id = await answered('dana')
    await expectOk(judge(id, true))
    const refused = await decides(nurlan, id, 'approve', { ground: '   ' })
    expect(refused).toMatchObject({ status: 422, body: { code: 'permits.ground-needed' } })
    expect(
      (refused.body.findings as unknown as { rule: string; answer: string }[])
        .filter((finding) => finding.answer === 'no')
        .map((finding) => finding.rule),
    ).toEqual(['contracts-registered'])
    const ground = 'Договоры внесены в ЕСУТД 16 сентября, выписка приложена.'
    expect(await decides(nurlan, id, 'approve', { ground })).toMatchObject({
      status: 200,
      body: { state: 'approved', decided: { ground, againstTheEngine: true, decision: { answer: 'no' } } },
    })
    expect((await eventsOf(nurlan, id)).filter((event) => event.name === 'permits.approved')).toMatchObject([
      { actor: 'officer:nurlan', data: { answer: 'no', againstTheEngine: true } },
    ])
  })

  test('while the law does not know needs a ground too', async () => {
    const id = await answered()
    expect(await decides(nurlan, id, 'approve')).toMatchObject({ status: 422, body: { code: 'permits.ground-needed' } })
  })

  test('keeps the decision as it was argued, whatever comes to light later', async () => {
    const id = await world.approved()
    const before = (await look(id)).decided
    await sql`update quotas.ceiling set places = taken where year = 2026 and region = '75' and category = 3`.execute(
      world.platform.db,
    )
    expect((await look(id)).decided).toEqual(before)
    await sql`update quotas.ceiling set places = 700 where year = 2026 and region = '75' and category = 3`.execute(
      world.platform.db,
    )
  })

  test('of a case that changed since it was read is refused; so is one of a case not read at all', async () => {
    const id = await world.ready()
    const { seen } = await look(id)
    await expectOk(judge(id, true))
    const stale = { status: 409, body: { code: 'permits.changed-since' } }
    expect(await nurlan.post(`/cases/${id}/approve`, { seen })).toMatchObject(stale)
    expect(await nurlan.post(`/cases/${id}/approve`, { seen: seen + 100 })).toMatchObject(stale)
    expect(await nurlan.post(`/cases/${id}/tell-refusal`, { seen, ground: 'x' })).toMatchObject(stale)
    expect(await nurlan.post(`/cases/${id}/approve`, {})).toMatchObject({
      status: 422,
      body: { problems: [{ pointer: '/seen', code: 'http.required' }] },
    })
    expect(await look(id)).toMatchObject({ state: 'registered' })
  })

  test('of one case by two officers’ screens at once is taken once, and takes one place', async () => {
    const id = await world.ready()
    const before = await places()
    const { seen } = await look(id)
    const answers = await Promise.all(Array.from({ length: 6 }, () => nurlan.post(`/cases/${id}/approve`, { seen })))
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1)
    expect(answers.filter((answer) => answer.status === 409)).toHaveLength(5)
    expect(await places()).toBe(before + 1)
  })

  test('of a term the tariff does not know is refused whole: no place is taken, nothing is billed', async () => {
    await world.goTo('2026-09-01')
    const id = await world.filed('aigerim', { post: { post: 'head', months: '7' } })
    await world.settle()
    await expectOk(judge(id, true))
    const before = await places()
    const answer = await decides(nurlan, id, 'approve', { ground: 'Лауазым қажет' })
    expect(answer).toMatchObject({ status: 422, body: { code: 'permits.no-rate', values: { months: 7 } } })
    expect(await places()).toBe(before)
    expect(await look(id)).toMatchObject({ state: 'registered', invoice: null, decided: null })
  })
})

describe('an application that is withdrawn', () => {
  test('ends: nothing more is decided, nothing billed', async () => {
    const id = await world.ready()
    expect(await aigerim.post(`/cases/${id}/withdraw`)).toMatchObject({
      status: 200,
      body: { state: 'withdrawn', youMay: [], ball: { holder: 'nobody' } },
    })
    expect(await decides(nurlan, id, 'approve')).toMatchObject({
      status: 409,
      body: { code: 'permits.not-from-withdrawn' },
    })
    expect(await aigerim.post(`/cases/${id}/withdraw`)).toMatchObject({ status: 409 })
    expect((await aigerim.get<QueuePage>('/cases')).body.cases.map((line) => line.id)).not.toContain(id)
  })

  test('cannot be, once it is approved', async () => {
    const id = await world.approved()
    expect(await aigerim.post(`/cases/${id}/withdraw`)).toMatchObject({
      status: 409,
      body: { code: 'permits.not-from-approved' },
    })
  })
})

describe('what each side may do', () => {
  test('is told with the case, and nothing else works', async () => {
    const id = await world.ready()
    expect((await look(id, aigerim)).youMay).toEqual(['withdraw'])
    expect((await look(id)).youMay).toEqual(['tell-refusal', 'approve', 'judge-qualification', 'enter-by-hand'])
    const { seen } = await look(id)
    expect((await aigerim.post(`/cases/${id}/approve`, { seen })).status).toBe(403)
    expect((await nurlan.post(`/cases/${id}/withdraw`)).status).toBe(403)
    expect((await nurlan.post(`/cases/${id}/objection`, { text: 'x' })).status).toBe(403)
  })

  test('officers of other regions see nothing of it', async () => {
    const id = await world.ready()
    for (const other of ['gulnar', 'marat'])
      expect((await (await world.as(other)).get(`/cases/${id}`)).status).toBe(404)
  })
})
