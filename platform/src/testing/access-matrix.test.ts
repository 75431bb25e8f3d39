import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { allRoutes } from '../app.ts'
import type { CaseView, DraftView } from '../contexts/permits/api.ts'
import type { Role } from '../kernel/actor.ts'
import { isApi } from '../kernel/http/openapi.ts'
import type { Route } from '../kernel/http/route.ts'
import { accessTable, type Policy, type Thing, things } from './access-table.ts'
import { clientOf } from './client.ts'
import { expectOk } from './expect-ok.ts'
import { testWorld } from './test-world.ts'
import type { World } from './world.ts'

/** Who tries, and whether Aigerim's firm, her region or the worker she hires is theirs. */
const personas = [
  { name: 'aigerim', role: 'employer', theirs: true },
  { name: 'dana', role: 'employer', theirs: false },
  { name: 'nurlan', role: 'officer', theirs: true },
  { name: 'gulnar', role: 'officer', theirs: false },
  { name: 'mehmet', role: 'worker', theirs: true },
  { name: 'li-wei', role: 'worker', theirs: false },
  { name: null, role: null, theirs: false },
] as const satisfies readonly { name: string | null; role: Role | null; theirs: boolean }[]

type Persona = (typeof personas)[number]

let world: World
let ids: Readonly<Record<Thing, string>>
let papers: Readonly<Partial<Record<Thing, string>>>
let code: string
let secret: string
let probes = 0

/** One of everything that belongs to Aigerim's firm in Almaty, for Mehmet. */
beforeAll(async () => {
  world = await testWorld('2026-09-01')
  const aigerim = await world.as('aigerim')
  const issued = await world.approved('aigerim', worker)
  await world.pay('aigerim', issued)
  const filed = await world.filed('aigerim', worker)
  const vacancy = await world.vacancy('aigerim')
  const draft = await world.draft('aigerim', vacancy.code, worker)
  const view = (await aigerim.get<CaseView>(`/cases/${issued}`)).body
  const open = (await aigerim.get<CaseView>(`/cases/${filed}`)).body
  const begun = (await aigerim.get<DraftView>(`/drafts/${draft}`)).body
  code = vacancy.code
  secret = view.permit?.secret ?? ''
  papers = { draft: begun.papers[0]?.id, filed: open.papers[0]?.id, issued: view.papers[0]?.id }
  ids = {
    vacancy: vacancy.id,
    draft,
    filed,
    issued,
    invoice: view.invoice?.id ?? '',
    permit: view.permit?.id ?? '',
    nothing: randomUUID(),
    garbage: '-'.repeat(36),
  }
}, 60_000)

const keyOf = (route: Route) => `${isApi(route) ? 'api' : 'page'} ${route.method} ${route.path}`

/** What no refusal may tell: the worker of these cases, on Mehmet's passport. */
const worker = {
  worker: { surname: 'Kanareika', givenNames: 'Zebulon', surnameCyrillic: 'Канарейка', givenNamesCyrillic: 'Зебулон' },
}
const personal = /Kanareika|Канарейка|U12345678|75-2026-\d{6}/

function pathOf(route: Route, thing: Thing): string {
  const values: Readonly<Record<string, string>> = {
    id: ids[thing],
    paper: papers[thing] ?? randomUUID(),
    part: 'post',
    agency: 'erap',
    code,
    secret,
  }
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => values[name] ?? 'none')
  return isApi(route) ? `/api/v1${path}` : path
}

/** Asks; a step is sent in a form that it does not take, so that whoever may take it is stopped only there, and nothing happens. */
async function probe(route: Route, persona: Persona, thing: Thing): Promise<{ status: number; body: string }> {
  const session =
    persona.name === null
      ? null
      : route.path === '/sessions'
        ? await freshToken(persona.name)
        : (await world.as(persona.name)).token
  const headers: Record<string, string> = session === null ? {} : { authorization: `Bearer ${session}` }
  const misfit = route.takesFile ? 'x=1' : '--b\r\ncontent-disposition: form-data; name="x"\r\n\r\n1\r\n--b--\r\n'
  const type = route.takesFile ? 'application/x-www-form-urlencoded' : 'multipart/form-data; boundary=b'
  const answer = await world.app.inject({
    method: route.method,
    url: pathOf(route, thing),
    headers: route.method === 'GET' ? headers : { ...headers, 'content-type': type },
    ...(route.method === 'GET' ? {} : { payload: misfit }),
  })
  probes += 1
  return { status: answer.statusCode, body: answer.body }
}

const freshToken = async (persona: string) =>
  (await expectOk(clientOf(world.address, null).post<{ token: string }>('/sessions', { persona }))).token

/** What the table says: let in, or the refusal. */
function expected({ to }: Policy, { role, theirs }: Persona, thing: Thing): 'in' | 401 | 403 | 404 {
  if (to === 'anyone') return 'in'
  if (role === null) return 401
  if (to === 'signed-in') return 'in'
  const on = to[role]
  if (on === undefined) return 403
  if (on === 'all') return 'in'
  return theirs && on.includes(thing) ? 'in' : 404
}

describe('the access matrix', () => {
  test('has a row for every route, and no row for a route that there is not', () => {
    const rows = accessTable.flatMap((policy) => policy.routes)
    expect([...rows].sort()).toEqual(allRoutes.map(keyOf).sort())
  })

  describe.each(accessTable.flatMap((policy) => policy.routes.map((key) => [key, policy] as const)))(
    '%s',
    (key, policy) => {
      const route = allRoutes.find((candidate) => keyOf(candidate) === key) as Route
      const tried: readonly Thing[] = route?.path.includes(':id') ? things : ['nothing']

      test.each(personas.map((persona) => [persona.name ?? 'anonymous', persona] as const))(
        'to %s',
        async (_name, persona) => {
          for (const thing of tried) {
            const { status, body } = await probe(route, persona, thing)
            const wanted = expected(policy, persona, thing)
            const what = `${key} as ${persona.name} on ${thing}`
            if (wanted !== 'in') {
              expect(status, what).toBe(wanted)
              expect(personal.test(body), what).toBe(false)
            } else if (route.method !== 'GET') {
              expect(status, what).toBe(415)
            } else {
              expect([401, 403, 500], what).not.toContain(status)
            }
          }
        },
      )
    },
  )

  test('asked more than two thousand times', () => {
    expect(probes).toBeGreaterThan(2000)
  })
})

describe('a thing within a thing', () => {
  test('is looked for in its own case only: another case’s paper does not open with mine', async () => {
    const aigerim = await world.as('aigerim')
    const dana = await world.as('dana')
    const { code: hers } = await world.vacancy('dana')
    const own = await world.draft('dana', hers)
    expect((await aigerim.get(`/cases/${ids.filed}/papers/${papers.filed}`)).status).toBe(200)
    expect((await dana.get(`/cases/${own}/papers/${papers.filed}`)).status).toBe(404)
    expect((await dana.delete(`/drafts/${own}/papers/${papers.draft}`)).status).toBe(404)
    expect((await aigerim.get<DraftView>(`/drafts/${ids.draft}`)).body.papers.map((paper) => paper.id)).toContain(
      papers.draft,
    )
  })
})

describe('a list', () => {
  test('holds only what is the reader’s', async () => {
    const listed = async (persona: string, path: string) =>
      JSON.stringify((await (await world.as(persona)).get(path)).body)
    for (const path of ['/cases', '/firm/vacancies']) {
      const hers = await listed('dana', path)
      for (const thing of ['vacancy', 'draft', 'filed', 'issued'] as const)
        if (thing !== 'draft') expect(hers).not.toContain(ids[thing])
    }
    expect(await listed('gulnar', '/queue')).not.toContain(ids.filed)
    expect(await listed('nurlan', '/queue')).toContain(ids.filed)
    expect(await listed('nurlan', '/queue')).not.toContain(ids.draft)
  })
})
