import { languages } from '@ruqsat/law'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { openFace } from '../../face.ts'
import { expectOk } from '../../testing/expect-ok.ts'
import { testWorld } from '../../testing/test-world.ts'
import type { World } from '../../testing/world.ts'
import { sayRefusal } from '../../wording.ts'
import { anyone } from './access.ts'
import { apiQuestion } from './route.ts'
import { createServer } from './server.ts'

let world: World
let token: string
beforeAll(async () => {
  world = await testWorld('2026-09-01')
  token = String((await world.as('aigerim')).token)
})

const ask = (path: string, init: RequestInit = {}) => fetch(world.address + path, { redirect: 'manual', ...init })
const asAigerim = (headers: Record<string, string> = {}) => ({ authorization: `Bearer ${token}`, ...headers })

describe('a refusal over the API', () => {
  test.each(languages)('is problem+json in %s where it is asked for', async (language) => {
    const answer = await ask('/api/v1/vacancies/V99999999', { headers: { 'accept-language': language } })
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect(answer.headers.get('content-language')).toBe(language)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await answer.json()).toEqual({
      type: '/api/refusals#exchange.no-such-code',
      title: sayRefusal(language, 'exchange.no-such-code', { code: 'V99999999' }),
      status: 404,
      code: 'exchange.no-such-code',
      values: { code: 'V99999999' },
    })
  })

  test.each([
    ['de, ru;q=0.4, kk;q=0.9', 'kk'],
    ['ru-RU,ru;q=0.9,en;q=0.8', 'ru'],
    ['de', 'en'],
    ['*', 'en'],
    ['', 'en'],
    ['kk;q=abc, ru', 'ru'],
  ])('speaks to a reader of %j in %s', async (wanted, language) => {
    const answer = await ask('/api/v1/me', { headers: { 'accept-language': wanted } })
    expect(answer.headers.get('content-language')).toBe(language)
  })

  test.each(['{', '', '{"__proto__": {}}'])(
    'is at the place of the whole body where that is no JSON: %s',
    async (body) => {
      const answer = await ask('/api/v1/assessments', {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', 'accept-language': 'ru' },
      })
      expect(answer.status).toBe(422)
      expect(await answer.json()).toMatchObject({
        code: 'http.problems',
        problems: [{ pointer: '', code: 'http.not-json', detail: sayRefusal('ru', 'http.not-json') }],
      })
    },
  )

  test('names what is not there, what has another type and what is too large', async () => {
    const post = (body: string, type: string) =>
      ask('/api/v1/firm/vacancies', {
        method: 'POST',
        body,
        headers: asAigerim({ 'content-type': type, 'idempotency-key': crypto.randomUUID() }),
      })
    const refusal = async (answer: Response) => ({
      status: answer.status,
      code: ((await answer.json()) as { code: string }).code,
    })
    expect(await refusal(await ask('/api/v1/no-such-thing'))).toEqual({ status: 404, code: 'http.not-found' })
    expect(await refusal(await post('<a/>', 'application/xml'))).toEqual({ status: 415, code: 'http.content-type' })
    expect(await refusal(await post(JSON.stringify({ title: 'x'.repeat(1_100_000) }), 'application/json'))).toEqual({
      status: 413,
      code: 'http.too-large',
    })
  })

  test.each(['/api/v1/vacancies/%zz', '/api/v1/vacancies/%', `/api/v1/vacancies/${'x'.repeat(2000)}`, '/api/v1/%ff'])(
    'is told in the same words where the path itself cannot be read (%#)',
    async (url) => {
      const answer = await world.app.inject({ url, headers: { 'accept-language': 'kk' } })
      expect(answer.statusCode).toBe(404)
      expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
      expect(answer.json()).toMatchObject({ code: 'http.not-found', title: sayRefusal('kk', 'http.not-found') })
    },
  )

  test('is a page to a reader of pages, though the path cannot be read', async () => {
    for (const url of ['/vacancies/%zz', `/cases/${'x'.repeat(2000)}`]) {
      const answer = await world.app.inject({ url })
      expect(answer.statusCode).toBe(404)
      expect(answer.headers['content-type']).toContain('text/html')
    }
  })

  test('names every problem of what was sent, each at its place', async () => {
    const employer = await world.as('aigerim')
    const answer = await employer.put('/firm', {
      kind: 'kiosk',
      activity: 'Z',
      region: '7',
      address: '',
      foreignShare: 101,
      smallBusiness: 'no',
      headcount: -1,
      staff: { '1': {} },
      extra: 1,
    })
    expect(answer.status).toBe(422)
    expect(answer.body.code).toBe('http.problems')
    const places = (answer.body.problems as unknown as { pointer: string; code: string; detail: string }[]).map(
      ({ pointer }) => pointer,
    )
    expect(places).toEqual(
      expect.arrayContaining([
        '/kind',
        '/activity',
        '/region',
        '/address',
        '/foreignShare',
        '/smallBusiness',
        '/headcount',
        '/staff/1/local',
        '/',
      ]),
    )
  })

  test('of a bug says nothing of it but a number to quote', async () => {
    const broken = apiQuestion({
      path: '/broken',
      access: anyone,
      summary: 'breaks',
      answer: z.object({}),
      run: async () => {
        throw new Error('secret of the house')
      },
    })
    const app = await createServer(world.platform, [broken], openFace(world.platform))
    const answer = await app.inject('/api/v1/broken')
    expect(answer.statusCode).toBe(500)
    expect(answer.json()).toMatchObject({
      code: 'http.our-fault',
      values: { request: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    })
    expect(answer.body).not.toContain('secret')
    await app.close()
  })

  test('of a query that takes too long says so, and that nothing was changed', async () => {
    const slow = apiQuestion({
      path: '/slow',
      access: anyone,
      summary: 'waits',
      answer: z.object({}),
      run: async ({ db }) => {
        await db.transaction().execute(async (tx) => {
          await sql`set local statement_timeout = 20`.execute(tx)
          await sql`select pg_sleep(5)`.execute(tx)
        })
        return { ok: true, value: {} }
      },
    })
    const app = await createServer(world.platform, [slow], openFace(world.platform))
    expect((await app.inject('/api/v1/slow')).json()).toMatchObject({ status: 503, code: 'http.too-slow' })
    await app.close()
  })
})

describe('a request from another site', () => {
  const step = (headers: Record<string, string>) =>
    ask('/api/v1/drafts', {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID(), ...headers },
    })
  const cookie = { cookie: `sid=` }
  const withCookie = (headers: Record<string, string>) => step({ ...headers, cookie: `sid=${token}` })

  test.each([
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{ origin: 'https://elsewhere.example' }],
    [{ origin: 'null' }],
    [{ origin: 'http://127.0.0.1:1' }],
  ])('riding on the cookie is not carried out: %j', async (headers) => {
    const answer = await withCookie(headers as Record<string, string>)
    expect(answer.status).toBe(403)
    expect(await answer.json()).toMatchObject({ code: 'http.foreign-site' })
  })

  test('of our own site, or of a program, is', async () => {
    expect((await withCookie({ 'sec-fetch-site': 'same-origin' })).status).toBe(200)
    expect((await withCookie({ 'sec-fetch-site': 'none' })).status).toBe(200)
    expect((await withCookie({ origin: world.address })).status).toBe(200)
    expect((await withCookie({})).status).toBe(200)
    expect((await step({ authorization: `Bearer ${token}`, origin: 'https://elsewhere.example' })).status).toBe(200)
    expect((await step({ ...cookie })).status).toBe(401)
  })

  test('may read what anyone may read', async () => {
    expect((await ask('/api/v1/vacancies', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(200)
  })
})

describe('every answer', () => {
  test('of the API is not to be kept, sniffed or framed', async () => {
    for (const path of ['/api/v1/vacancies', '/api/v1/me', '/api/v1/nothing']) {
      const { headers } = await ask(path)
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none';.*frame-ancestors 'none'/)
      expect(headers.get('x-powered-by')).toBeNull()
    }
  })

  test('holds only what its schema declares', async () => {
    const me = await expectOk((await world.as('nurlan')).get('/me'))
    expect(Object.keys(me).sort()).toEqual(['account', 'firm', 'name', 'region', 'role'])
  })

  test('of a file is a download that no page can run', async () => {
    const id = await world.filed('aigerim')
    const employer = await world.as('aigerim')
    const [paper] = (await expectOk(employer.get(`/cases/${id}`))).papers as unknown as { id: string }[]
    const { headers, status } = await employer.get(`/cases/${id}/papers/${paper?.id}`)
    expect(status).toBe(200)
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''/)
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
    expect(headers.get('cache-control')).toBe('private, no-store')
  })
})
