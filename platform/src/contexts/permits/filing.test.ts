import { type Day, plusDays } from '@ruqsat/law'
import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Client } from '../../testing/client.ts'
import { expectOk } from '../../testing/expect-ok.ts'
import { fileAll, manyDrafts } from '../../testing/many-cases.ts'
import { mehmet, passportLines } from '../../testing/samples.ts'
import { eventsOf } from '../../testing/steps.ts'
import { testWorld } from '../../testing/test-world.ts'
import type { World } from '../../testing/world.ts'
import type { LineView } from './api.ts'

let world: World
let aigerim: Client

beforeAll(async () => {
  world = await testWorld('2026-09-01')
  aigerim = await world.as('aigerim')
})
beforeEach(() => world.goTo('2026-09-01'))

const file = (id: string) => aigerim.post(`/drafts/${id}/file`)

/** A draft on a vacancy posted that day, looked at on another. */
async function draftOn(
  posted: Day,
  day: Day,
  differing: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
): Promise<string> {
  await world.goTo(posted)
  const { code } = await world.vacancy()
  const id = await world.draft('aigerim', code, differing)
  await world.goTo(day)
  return id
}

describe('filing an application', () => {
  test('on the fifteenth day after posting is too early: it says since when, until when and why', async () => {
    const id = await draftOn('2026-09-01', '2026-09-16')
    const refused = await file(id)
    expect(refused).toMatchObject({ status: 422, body: { code: 'permits.not-in-time', values: { day: '2026-09-17' } } })
    expect(refused.body.findings).toMatchObject([
      {
        rule: 'market-test',
        answer: 'no',
        facts: { from: '2026-09-01', opens: '2026-09-17' },
        because: { en: expect.stringContaining('filing opens on 17 September 2026') },
      },
    ])
    expect((await aigerim.get(`/drafts/${id}`)).body.outlook).toMatchObject({ fileFrom: '2026-09-17' })
    expect(
      (await aigerim.get<{ cases: LineView[] }>('/cases')).body.cases.find((line) => line.id === id),
    ).toMatchObject({
      state: 'draft',
      number: null,
    })
  })

  test('on the sixteenth day is in time', async () => {
    expect(await file(await draftOn('2026-09-01', '2026-09-17'))).toMatchObject({
      status: 200,
      body: {
        state: 'registered',
        number: expect.stringMatching(/^75-2026-\d{6}$/),
        registeredOn: '2026-09-17',
        hearingTellBy: '2026-09-22',
        decideBy: '2026-09-25',
        ball: { holder: 'officer' },
      },
    })
  })

  test.each([
    ['2026-09-03', '2026-09-19', '2026-09-21', '2026-09-29'],
    ['2026-09-04', '2026-09-20', '2026-09-21', '2026-09-29'],
    ['2026-10-09', '2026-10-25', '2026-10-27', '2026-11-04'],
    ['2026-11-30', '2026-12-16', '2026-12-17', '2026-12-25'],
    ['2026-12-16', '2027-01-01', '2027-01-05', '2027-01-14'],
  ] as const)(
    'posted on %s and filed on %s, a day of rest, is registered on %s and decided by %s',
    async (posted, filed, registeredOn, decideBy) => {
      const { body } = await file(await draftOn(posted, filed))
      expect(body).toMatchObject({ registeredOn, decideBy })
      expect(body.number).toMatch(new RegExp(`^75-${registeredOn.slice(0, 4)}-`))
    },
  )

  test('into a year whose working days are not known is refused: no term is guessed', async () => {
    expect(await file(await draftOn('2027-12-10', '2027-12-28'))).toMatchObject({
      status: 409,
      body: { code: 'permits.calendar-missing' },
    })
  })

  test('lists everything that is missing or wrong, at once', async () => {
    const { id } = await expectOk(aigerim.post<{ id: string }>('/drafts', {}))
    await expectOk(aigerim.put(`/drafts/${id}/parts/staff`, { typed: { local1: 'many', foreign4: '-1' } }))
    const refused = await file(id)
    expect(refused).toMatchObject({ status: 422, body: { code: 'permits.incomplete' } })
    const told = refused.body.problems as unknown as { pointer: string; detail: string }[]
    expect(told.every((problem) => problem.detail.length > 5)).toBe(true)
    const pointers = told.map((problem) => problem.pointer)
    for (const pointer of [
      '/vacancy/code',
      '/post/title',
      '/passport/lines',
      '/passport/issuedOn',
      '/worker/surname',
      '/education/diploma',
      '/staff/local1',
      '/staff/foreign4',
    ])
      expect(pointers).toContain(pointer)
    const draft = (await aigerim.get(`/drafts/${id}`)).body.missing as unknown as { pointer: string }[]
    expect(pointers.sort()).toEqual(
      expect.arrayContaining(
        draft.map((problem) => problem.pointer).filter((pointer) => !pointer.startsWith('/papers')),
      ),
    )
  })

  test('without a paper says which', async () => {
    const id = await draftOn('2026-09-01', '2026-09-17')
    const papers = (await aigerim.get(`/drafts/${id}`)).body.papers as unknown as { id: string; kind: string }[]
    await expectOk(aigerim.delete(`/drafts/${id}/papers/${papers.find((paper) => paper.kind === 'identity')?.id}`))
    expect((await file(id)).body.problems).toMatchObject([
      { pointer: '/papers/identity', code: 'permits.paper-missing' },
    ])
  })

  test('for a citizen of the Eurasian Economic Union is refused with its ground: no permit is needed', async () => {
    const id = await draftOn('2026-09-01', '2026-09-17', {
      passport: { lines: passportLines({ ...mehmet, citizenship: 'RUS' }) },
    })
    expect(await file(id)).toMatchObject({
      status: 422,
      body: { code: 'permits.not-needed-eaeu-citizen', title: expect.stringContaining('Eurasian Economic Union') },
    })
  })

  test('on a vacancy that went off the air too soon is refused; on one that had stood its days it is not', async () => {
    const tooSoon = await world.vacancy()
    const stood = await world.vacancy()
    const drafts = [await world.draft('aigerim', tooSoon.code), await world.draft('aigerim', stood.code)] as const
    await world.goTo('2026-09-16')
    await expectOk(aigerim.post(`/firm/vacancies/${tooSoon.id}/take-off`))
    await world.goTo('2026-09-18')
    await expectOk(aigerim.post(`/firm/vacancies/${stood.id}/take-off`))
    await world.goTo('2026-09-21')
    expect(await file(drafts[0])).toMatchObject({
      status: 422,
      body: { code: 'permits.not-in-time', findings: [{ reason: 'interrupted' }] },
    })
    expect(await file(drafts[1])).toMatchObject({ status: 200 })
  })

  test('on a vacancy that was posted again waits for its days anew', async () => {
    const { id: vacancy, code } = await world.vacancy()
    const id = await world.draft('aigerim', code)
    await world.goTo('2026-09-17')
    await expectOk(aigerim.post(`/firm/vacancies/${vacancy}/take-off`))
    await expectOk(aigerim.post(`/firm/vacancies/${vacancy}/post`))
    expect(await file(id)).toMatchObject({
      status: 422,
      body: { code: 'permits.not-in-time', values: { day: '2026-10-03' } },
    })
    await world.goTo('2026-10-03')
    expect((await file(id)).status).toBe(200)
  })

  test('freezes what was filed: what changes in the firm later does not change the case', async () => {
    const id = await draftOn('2026-09-01', '2026-09-17')
    await expectOk(file(id))
    expect(await aigerim.put(`/drafts/${id}/parts/post`, { typed: { title: 'Другая' } })).toMatchObject({
      status: 409,
      body: { code: 'permits.not-from-registered' },
    })
    const before = (await aigerim.get(`/cases/${id}`)).body
    const firm = (await aigerim.get('/firm')).body as unknown as Record<string, unknown>
    const { bin: _bin, name: _name, ...profile } = firm
    await expectOk(aigerim.put('/firm', { ...profile, activity: 'A', headcount: 5 }))
    expect((await aigerim.get(`/cases/${id}`)).body.argued).toEqual(before.argued)
    await expectOk(aigerim.put('/firm', profile))
  })

  test('is told in the record with its number and its days, and no agency is asked before', async () => {
    const id = await draftOn('2026-09-01', '2026-09-17')
    expect((await eventsOf(aigerim, id)).map((event) => event.name)).not.toContain('checks.asked')
    await expectOk(file(id))
    const { events, whole } = (await aigerim.get(`/cases/${id}/record`)).body as unknown as {
      whole: boolean
      events: { name: string; actor: string; data: Record<string, unknown> }[]
    }
    expect(whole).toBe(true)
    expect(
      events
        .filter((event) => event.name === 'checks.asked')
        .map((event) => event.data.agency)
        .sort(),
    ).toEqual(['erap', 'esutd', 'irs', 'mfa', 'migration-police', 'otib'])
    expect(events.at(-1)).toMatchObject({
      name: 'permits.filed',
      actor: 'employer:aigerim',
      data: { registeredOn: '2026-09-17', decideBy: '2026-09-25' },
    })
  })
})

describe('the numbers of applications', () => {
  test('have no gap and no double, though forty are filed at once and every third is refused', {
    timeout: 60_000,
  }, async () => {
    const started = await numbers()
    const { code } = await world.vacancy()
    await world.goTo('2026-09-17')
    const ids = await manyDrafts(world.platform, 'aigerim', code, 40)
    for (const id of ids.filter((_, n) => n % 3 === 0))
      await expectOk(aigerim.put(`/drafts/${id}/parts/post`, { typed: { title: '' } }))
    const answers = await Promise.all(ids.map(file))
    expect(answers.filter((answer) => answer.status === 422)).toHaveLength(14)
    const made = (await numbers()).filter((number) => !started.includes(number))
    expect(made).toHaveLength(26)
    const last = started.length === 0 ? 0 : Math.max(...started)
    expect(made).toEqual(Array.from({ length: 26 }, (_, n) => last + 1 + n))
  })

  test('are counted by region and by the year of registration', async () => {
    await world.goTo('2026-12-14')
    const vacancy = await world.vacancy('saule', { region: '71', place: 'Астана' })
    await world.goTo('2026-12-30')
    const ids = await manyDrafts(world.platform, 'saule', vacancy.code, 2)
    await fileAll(world.platform, 'saule', ids.slice(0, 1))
    await world.goTo(plusDays('2026-12-30', 5))
    await fileAll(world.platform, 'saule', ids.slice(1))
    const saule = await world.as('saule')
    const filed = await Promise.all(ids.map(async (id) => (await saule.get(`/cases/${id}`)).body.number))
    expect(filed).toEqual(['71-2026-000001', '71-2027-000001'])
  })
})

/** The numbers given in Almaty in 2026, in order. */
async function numbers(): Promise<number[]> {
  const { rows } = await sql<{ n: string }>`select substring(number from 9) as n from permits.application
    where number like '75-2026-%' order by number`.execute(world.platform.db)
  return rows.map((row) => Number(row.n))
}
