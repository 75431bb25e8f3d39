import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import type { Client } from '../../testing/client.ts'
import { expectOk } from '../../testing/expect-ok.ts'
import { samplePapers, sampleVacancy } from '../../testing/samples.ts'
import { testWorld } from '../../testing/test-world.ts'
import type { World } from '../../testing/world.ts'
import { historyOf } from '../events.ts'

let world: World
let aigerim: Client
let dana: Client

beforeAll(async () => {
  world = await testWorld('2026-09-01')
  aigerim = await world.as('aigerim')
  dana = await world.as('dana')
})

const own = async (client: Client) => (await client.get('/firm/vacancies')).body.map((vacancy) => vacancy.id)

test('the same key takes a step once and answers the same, word for word', async () => {
  const key = randomUUID()
  const first = await aigerim.post('/firm/vacancies', sampleVacancy, { key })
  const again = await aigerim.post('/firm/vacancies', sampleVacancy, { key })
  expect(first.status).toBe(200)
  expect(again).toMatchObject({ status: 200, body: first.body })
  expect(JSON.stringify(again.body)).toBe(JSON.stringify(first.body))
  expect((await own(aigerim)).filter((id) => id === first.body.id)).toHaveLength(1)
})

test('fifty requests at once with the same key take the step once and all get its answer', async () => {
  const { id } = await expectOk(aigerim.post<{ id: string }>('/firm/vacancies', sampleVacancy))
  const key = randomUUID()
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => aigerim.post(`/firm/vacancies/${id}/post`, undefined, { key })),
  )
  expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200]))
  expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1)
  const posted = (await historyOf(world.platform.db, id)).filter((event) => event.name === 'exchange.posted')
  expect(posted).toHaveLength(1)
})

test('the same key with another body, another thing or another route is refused and changes nothing', async () => {
  const key = randomUUID()
  const { id } = await expectOk(aigerim.post<{ id: string }>('/firm/vacancies', sampleVacancy, { key }))
  const reused = { status: 422, body: { code: 'http.key-reused' } }
  expect(await aigerim.post('/firm/vacancies', { ...sampleVacancy, title: 'Другая' }, { key })).toMatchObject(reused)
  expect(await aigerim.post(`/firm/vacancies/${id}/post`, undefined, { key })).toMatchObject(reused)
  expect(await aigerim.post('/drafts', {}, { key })).toMatchObject(reused)
  const posting = randomUUID()
  const other = await expectOk(aigerim.post<{ id: string }>('/firm/vacancies', sampleVacancy))
  await expectOk(aigerim.post(`/firm/vacancies/${id}/post`, undefined, { key: posting }))
  expect(await aigerim.post(`/firm/vacancies/${other.id}/post`, undefined, { key: posting })).toMatchObject(reused)
})

test('the order of fields in the body is no difference', async () => {
  const key = randomUUID()
  const turned = Object.fromEntries(Object.entries(sampleVacancy).reverse())
  const first = await aigerim.post('/firm/vacancies', sampleVacancy, { key })
  expect((await aigerim.post('/firm/vacancies', turned, { key })).body.id).toBe(first.body.id)
})

test('a file is part of the step: another file with the same key is refused', async () => {
  const { id } = await expectOk(aigerim.post<{ id: string }>('/drafts', {}))
  const key = randomUUID()
  const { identity, education } = samplePapers
  if (identity === undefined || education === undefined) throw new Error('the samples lack a paper')
  const first = await aigerim.upload(`/drafts/${id}/papers`, identity, { kind: 'identity' }, { key })
  expect(await aigerim.upload(`/drafts/${id}/papers`, identity, { kind: 'identity' }, { key })).toMatchObject({
    status: 200,
    body: first.body,
  })
  expect(await aigerim.upload(`/drafts/${id}/papers`, education, { kind: 'identity' }, { key })).toMatchObject({
    body: { code: 'http.key-reused' },
  })
  expect((await aigerim.get(`/drafts/${id}`)).body.papers).toHaveLength(1)
})

test('after a refusal the key is free: the corrected request takes the step', async () => {
  const key = randomUUID()
  const { id } = await expectOk(aigerim.post<{ id: string }>('/firm/vacancies', { ...sampleVacancy, title: '' }))
  expect(await aigerim.post(`/firm/vacancies/${id}/post`, undefined, { key })).toMatchObject({
    status: 422,
    body: { code: 'exchange.incomplete' },
  })
  await expectOk(aigerim.patch(`/firm/vacancies/${id}`, { title: sampleVacancy.title }))
  expect(await aigerim.post(`/firm/vacancies/${id}/post`, undefined, { key })).toMatchObject({
    status: 200,
    body: { state: 'on-air' },
  })
})

test('a key belongs to its person: another person’s step with it is his own', async () => {
  const key = randomUUID()
  const hers = await aigerim.post('/firm/vacancies', sampleVacancy, { key })
  const others = await dana.post('/firm/vacancies', sampleVacancy, { key })
  expect(others.status).toBe(200)
  expect(others.body.id).not.toBe(hers.body.id)
  expect(await own(dana)).toContain(others.body.id)
})

test('an answer told again does not tell it to whom it does not belong', async () => {
  const key = randomUUID()
  const { id } = await expectOk(aigerim.post<{ id: string }>('/firm/vacancies', sampleVacancy, { key }))
  await expectOk(aigerim.post(`/firm/vacancies/${id}/post`, undefined, { key: `${key}-post` }))
  expect(await dana.post(`/firm/vacancies/${id}/post`, undefined, { key: `${key}-post` })).toMatchObject({
    status: 404,
  })
})

test.each([
  ['no key', undefined],
  ['a key that is too short', '1234567'],
  ['a key that is too long', 'k'.repeat(201)],
])('a step with %s is refused', async (_what, key) => {
  const headers = new Headers({ authorization: `Bearer ${aigerim.token}`, 'content-type': 'application/json' })
  if (key !== undefined) headers.set('idempotency-key', key)
  const before = await own(aigerim)
  const answer = await fetch(`${world.address}/api/v1/firm/vacancies`, {
    method: 'POST',
    headers,
    body: JSON.stringify(sampleVacancy),
  })
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({ code: 'http.key-missing' })
  expect(await own(aigerim)).toEqual(before)
})
