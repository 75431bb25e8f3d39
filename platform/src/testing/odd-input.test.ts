import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { apiRoutes } from '../app.ts'
import type { CaseView } from '../contexts/permits/api.ts'
import type { ApiRoute } from '../kernel/http/api-face.ts'
import { jsonSchemaOf } from '../kernel/http/fields.ts'
import { isApi } from '../kernel/http/openapi.ts'
import type { Part } from '../kernel/http/read.ts'
import { testWorld } from './test-world.ts'
import type { World } from './world.ts'

let world: World
let ids: Readonly<Record<string, string>>

beforeAll(async () => {
  world = await testWorld('2026-09-01')
  const issued = await world.issued('aigerim')
  const { code, id: vacancy } = await world.vacancy('aigerim')
  const { permit, invoice, papers } = (await (await world.as('aigerim')).get<CaseView>(`/cases/${issued}`)).body
  const draft = await world.draft('aigerim', code)
  ids = {
    cases: issued,
    drafts: draft,
    vacancies: vacancy,
    permits: permit?.id ?? '',
    invoices: invoice?.id ?? '',
    paper: papers[0]?.id ?? '',
    code,
    secret: permit?.secret ?? '',
  }
}, 60_000)

/** Ends the session, moves everyone's clock: they have tests of their own. */
const apart = new Set(['DELETE /sessions', 'PUT /sandbox/clock', 'POST /sandbox/clock'])
const routes = apiRoutes.filter(isApi).filter((route) => !apart.has(`${route.method} ${route.path}`))

const oddText = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\0',
    'a\0b',
    '\ud800',
    '😀',
    '\u202e',
    "'; drop table kernel.event; --",
    '../../etc/passwd',
    '%00',
    '{x}',
    "{x, plural, one {'",
    '<script>',
    'constructor',
    '__proto__',
    'toString',
    'NaN',
    '-1',
    '1e999',
    '2026-99-99',
    '0'.repeat(40),
    'x'.repeat(5000),
    '-'.repeat(36),
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
)
const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  oddText,
  fc.constantFrom(
    null,
    true,
    -0,
    1.5,
    1e21,
    -1,
    2 ** 31,
    2 ** 53,
    [],
    {},
    [[[[]]]],
    { toString: 'x' },
    { constructor: { prototype: 1 } },
  ),
  fc.jsonValue({ maxDepth: 2 }),
)

function namesIn(part: Part): string[] {
  if (part === undefined) return []
  const schema = jsonSchemaOf(part, { target: 'draft-2020-12', io: 'input' }) as {
    properties?: object
    anyOf?: readonly { properties?: object }[]
  }
  return [schema, ...(schema.anyOf ?? [])].flatMap((one) => Object.keys(one.properties ?? {}))
}

/** Some of the fields a part knows, with odd values; or something else altogether. */
function oddPart(part: Part): fc.Arbitrary<unknown> {
  const known = namesIn(part).map((name) => [name, fc.option(oddValue, { nil: undefined })] as const)
  return fc.oneof(
    { weight: 4, arbitrary: fc.record(Object.fromEntries(known), { requiredKeys: [] }) },
    { weight: 1, arbitrary: oddValue },
  )
}

/** A path of the route: with the things there are, or with odd text in their places. */
function pathOf(route: ApiRoute): fc.Arbitrary<string> {
  const [, first = ''] = route.path.split('/')
  const right: Readonly<Record<string, string | undefined>> = {
    ...ids,
    id: ids[route.path.startsWith('/firm/') ? 'vacancies' : first],
    part: 'post',
    agency: 'erap',
  }
  return fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: oddText }).map((odd) =>
    route.path.replace(/:(\w+)/g, (_, name: string) => {
      const text = odd ?? right[name] ?? randomUUID()
      return encodeURIComponent(text.isWellFormed() ? text : 'x').replace(/^\.+$/, 'dots')
    }),
  )
}

function queryOf(route: ApiRoute): fc.Arbitrary<string> {
  const names = [...namesIn(route.schemas.query), 'lang', 'other']
  return fc
    .array(fc.tuple(fc.constantFrom(...names), oddText), { maxLength: 4 })
    .map((pairs) => new URLSearchParams(pairs.map(([name, text]) => [name, text.toWellFormed()])).toString())
}

const reader = (route: ApiRoute) =>
  route.access.says.includes('officer') && !route.access.says.includes('employer') ? 'nurlan' : 'aigerim'

describe('whatever is sent to the API', () => {
  test.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))(
    '%s answers it, and a refusal is a whole sentence',
    async (_name, route) => {
      const token = (await world.as(reader(route))).token
      const sent = fc.tuple(pathOf(route), queryOf(route), oddPart(route.schemas.body))
      await fc.assert(
        fc.asyncProperty(sent, async ([path, query, body]) => {
          const answer = await world.app.inject({
            method: route.method,
            url: `/api/v1${path}?${query}`,
            headers: { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID(), 'accept-language': 'en' },
            ...(route.method === 'GET' || route.takesFile
              ? {}
              : {
                  payload: JSON.stringify(body) ?? '',
                  headers: {
                    authorization: `Bearer ${token}`,
                    'idempotency-key': randomUUID(),
                    'content-type': 'application/json',
                  },
                }),
          })
          expect(answer.statusCode, answer.body).toBeLessThan(500)
          if (answer.statusCode < 400) return
          expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
          const refusal = answer.json() as {
            title: string
            code: string
            problems?: { pointer: string; detail: string; code: string }[]
          }
          for (const said of [refusal.title, ...(refusal.problems ?? []).map((problem) => problem.detail)])
            expect(said.length).toBeGreaterThan(3)
          for (const problem of refusal.problems ?? []) expect(problem.pointer).toMatch(/^(\/|$)/)
        }),
        { numRuns: route.path === '/sessions' ? 5 : 25 },
      )
    },
  )

  test('a body as deep as it is long is refused, not stumbled over', async () => {
    const token = (await world.as('aigerim')).token
    for (const deep of ['['.repeat(100_000) + ']'.repeat(100_000), `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`]) {
      const headers = {
        authorization: `Bearer ${token}`,
        'idempotency-key': randomUUID(),
        'content-type': 'application/json',
      }
      const answer = await world.app.inject({ method: 'POST', url: '/api/v1/firm/vacancies', headers, payload: deep })
      expect(answer.statusCode).toBe(422)
    }
  })

  test('the clock moves by days only, within its years', async () => {
    const anyone = await world.as(null)
    for (const move of [
      { days: 1.5 },
      { days: 1e9 },
      { days: '1' },
      { today: '' },
      { today: '2026-9-1' },
      {},
      [],
      null,
      { today: '2026-09-20', days: 1 },
    ]) {
      expect((await anyone.post('/sandbox/clock', move)).status, JSON.stringify(move)).toBeGreaterThanOrEqual(400)
    }
    expect(world.platform.clock.today()).toBe('2026-09-17')
  })

  test('nothing of it was taken for a step: the record is whole, and the issued permit stands', async () => {
    const { body } = await (await world.as('aigerim')).get(`/cases/${ids['cases']}/record`)
    expect(body).toMatchObject({ whole: true })
    expect((await (await world.as(null)).get(`/permit-checks/${ids['secret']}`)).status).toBe(200)
  })
})
