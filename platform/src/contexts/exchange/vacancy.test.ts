import { plusDays } from '@ruqsat/law'
import { beforeAll, describe, expect, test } from 'vitest'
import { historyOf, verifyChain } from '../../kernel/events.ts'
import type { Client } from '../../testing/client.ts'
import { expectOk } from '../../testing/expect-ok.ts'
import { sampleVacancy } from '../../testing/samples.ts'
import { testWorld } from '../../testing/test-world.ts'
import type { World } from '../../testing/world.ts'
import type { VacancyPage } from './api.ts'

let world: World
let aigerim: Client
let anyone: Client

beforeAll(async () => {
  world = await testWorld('2026-09-01')
  aigerim = await world.as('aigerim')
  anyone = await world.as(null)
})

const begin = async (text: Readonly<Record<string, string>> = sampleVacancy) =>
  (await expectOk(aigerim.post<{ id: string }>('/firm/vacancies', text))).id
const own = (id: string) => aigerim.get(`/firm/vacancies/${id}`)
const post = (id: string) => aigerim.post(`/firm/vacancies/${id}/post`)
const takeOff = (id: string) => aigerim.post(`/firm/vacancies/${id}/take-off`)

const codesOnAir = async () =>
  (await anyone.get<VacancyPage>('/vacancies')).body.vacancies.map((vacancy) => vacancy.code)

describe('a vacancy that is being written', () => {
  test('keeps whatever is known of it, right or wrong, and says what is missing', async () => {
    const id = await begin({ title: 'Ин', payFrom: 'много' })
    const { body } = await own(id)
    expect(body).toMatchObject({
      state: 'draft',
      code: null,
      daysOnAir: null,
      fileFrom: null,
      airings: [],
      draft: { title: 'Ин', payFrom: 'много' },
    })
    const missing = (body.missing as unknown as { pointer: string; code: string }[]).map(
      ({ pointer, code }) => `${pointer} ${code}`,
    )
    expect(missing).toEqual(
      expect.arrayContaining([
        '/title http.too-short',
        '/payFrom http.wrong-form',
        '/region http.required',
        '/duties http.required',
      ]),
    )
  })

  test('is no one else’s to see', async () => {
    const id = await begin()
    expect((await (await world.as('dana')).get(`/firm/vacancies/${id}`)).status).toBe(404)
    expect((await anyone.get('/vacancies')).body.vacancies).toEqual([])
  })

  test('is changed field by field, and keeps the others', async () => {
    const id = await begin()
    const { body } = await aigerim.patch(`/firm/vacancies/${id}`, { title: 'Прораб' })
    expect(body).toMatchObject({ version: 2, draft: { ...sampleVacancy, title: 'Прораб' } })
  })

  test('is refused on the air with everything that is missing or wrong, each at its place', async () => {
    const id = await begin({
      ...sampleVacancy,
      region: '99',
      payFrom: '900 000',
      payTo: '100 000',
      people: '0',
      duties: 'коротко',
    })
    const answer = await post(id)
    expect(answer).toMatchObject({ status: 422, body: { code: 'exchange.incomplete' } })
    const places = (answer.body.problems as unknown as { pointer: string; code: string }[]).map(
      ({ pointer, code }) => `${pointer} ${code}`,
    )
    expect(places).toEqual(
      expect.arrayContaining(['/region exchange.region', '/people http.too-small', '/duties http.too-short']),
    )
    expect((await own(id)).body).toMatchObject({ state: 'draft', code: null })
  })

  test('is refused where the upper bound of the pay is below the lower', async () => {
    const id = await begin({ ...sampleVacancy, payFrom: '900 000', payTo: '100 000' })
    expect(await post(id)).toMatchObject({
      status: 422,
      body: { problems: [{ pointer: '/payTo', code: 'exchange.pay-order' }] },
    })
  })

  test('takes no field that a vacancy has not', async () => {
    expect(await aigerim.post('/firm/vacancies', { ...sampleVacancy, employer: '150940003175' })).toMatchObject({
      status: 422,
      body: { problems: [{ code: 'http.unknown-keys' }] },
    })
  })
})

describe('a vacancy on the air', () => {
  test('has its publication code and is public at once', async () => {
    const id = await begin({ ...sampleVacancy, payFrom: '850 000', payTo: '' })
    const posted = await post(id)
    expect(posted).toMatchObject({
      status: 200,
      body: { state: 'on-air', code: expect.stringMatching(/^V\d{8}$/), daysOnAir: 0, fileFrom: '2026-09-17' },
    })
    const seen = await anyone.get(`/vacancies/${posted.body.code}`)
    expect(seen.body).toMatchObject({
      title: sampleVacancy.title,
      region: '75',
      people: 1,
      payFrom: 850_000,
      payTo: null,
      onAir: true,
      postedOn: '2026-09-01',
      employer: { bin: '120340002010', name: { en: 'Ulgi Qurylys LLP' } },
      airings: [{ from: '2026-09-01', to: null }],
    })
    expect(Object.keys(seen.body)).not.toContain('id')
    expect(await codesOnAir()).toContain(posted.body.code)
  })

  test('no two have the same code, though twenty are posted at once', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, () => begin()))
    const posted = await Promise.all(ids.map(post))
    expect(new Set(posted.map((answer) => answer.body.code)).size).toBe(20)
  })

  test('is posted once, though it is asked for five times at once', async () => {
    const id = await begin()
    const answers = await Promise.all(Array.from({ length: 5 }, () => post(id)))
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409, 409, 409, 409])
    expect(answers.find((answer) => answer.status === 409)?.body).toMatchObject({ code: 'exchange.already-on-air' })
    expect((await own(id)).body.airings).toHaveLength(1)
  })

  test('stands as it was posted: its text cannot change under its readers', async () => {
    const id = await begin()
    const { body } = await post(id)
    expect(await aigerim.patch(`/firm/vacancies/${id}`, { payFrom: '1' })).toMatchObject({
      status: 409,
      body: { code: 'exchange.on-air-stands' },
    })
    expect((await anyone.get(`/vacancies/${body.code}`)).body).toMatchObject({ payFrom: 850_000 })
  })

  test('counts its days, and opens the filing on the sixteenth day after posting', async () => {
    await world.goTo('2026-09-01')
    const id = await begin()
    await post(id)
    for (const [day, full] of [
      ['2026-09-02', 0],
      ['2026-09-03', 1],
      ['2026-09-16', 14],
      ['2026-09-17', 15],
    ] as const) {
      await world.goTo(day)
      expect((await own(id)).body).toMatchObject({ daysOnAir: full, fileFrom: '2026-09-17' })
    }
  })

  test('taken off keeps its code for whoever has it, and leaves the list', async () => {
    await world.goTo('2026-10-01')
    const id = await begin()
    const { body } = await post(id)
    await world.goTo('2026-10-05')
    expect(await takeOff(id)).toMatchObject({
      status: 200,
      body: { state: 'off-air', daysOnAir: null, fileFrom: null, airings: [{ from: '2026-10-01', to: '2026-10-04' }] },
    })
    expect(await takeOff(id)).toMatchObject({ status: 409, body: { code: 'exchange.not-on-air' } })
    expect((await anyone.get(`/vacancies/${body.code}`)).body).toMatchObject({
      onAir: false,
      airings: [{ from: '2026-10-01', to: '2026-10-04' }],
    })
    expect(await codesOnAir()).not.toContain(body.code)
  })

  test('posted again keeps its code and counts its days anew; its text may have changed in between', async () => {
    await world.goTo('2026-10-01')
    const id = await begin()
    const { code } = (await post(id)).body as unknown as { code: string }
    await world.goTo('2026-10-20')
    await takeOff(id)
    await expectOk(aigerim.patch(`/firm/vacancies/${id}`, { title: 'Главный инженер' }))
    expect((await anyone.get(`/vacancies/${code}`)).body.title).toBe(sampleVacancy.title)
    await world.goTo('2026-10-22')
    expect(await post(id)).toMatchObject({
      body: {
        code,
        daysOnAir: 0,
        fileFrom: '2026-11-07',
        airings: [
          { from: '2026-10-01', to: '2026-10-19' },
          { from: '2026-10-22', to: null },
        ],
      },
    })
    expect((await anyone.get(`/vacancies/${code}`)).body).toMatchObject({
      title: 'Главный инженер',
      postedOn: '2026-10-22',
    })
  })

  test('taken off and posted again on one day begins its count that day', async () => {
    await world.goTo('2026-10-01')
    const id = await begin()
    await post(id)
    expect((await takeOff(id)).body).toMatchObject({ airings: [{ from: '2026-10-01', to: '2026-10-01' }] })
    expect((await post(id)).body).toMatchObject({ state: 'on-air', fileFrom: '2026-10-17' })
    await world.goTo('2026-10-17')
    expect((await own(id)).body).toMatchObject({ daysOnAir: 15 })
    await takeOff(id)
    await post(id)
    expect((await own(id)).body).toMatchObject({ daysOnAir: 0, fileFrom: plusDays('2026-10-17', 16) })
  })

  test('every posting and taking off stands in its record', async () => {
    await world.goTo('2026-11-02')
    const id = await begin()
    await post(id)
    await takeOff(id)
    const events = await historyOf(world.platform.db, id)
    expect(events.map((event) => event.name)).toEqual(['exchange.drafted', 'exchange.posted', 'exchange.taken-off'])
    expect(events.every((event) => event.actor === 'employer:aigerim')).toBe(true)
    expect(verifyChain(events)).toEqual({ whole: true })
  })
})
