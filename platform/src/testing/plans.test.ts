import { randomUUID } from 'node:crypto'
import { Writable } from 'node:stream'
import { type Day, readQuestion } from '@ruqsat/law'
import pg from 'pg'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { exportCases } from '../cli/export-cases.ts'
import { replayStored } from '../contexts/oversight/replay-stored.ts'
import { reading } from '../kernel/acting.ts'
import type { Person } from '../kernel/actor.ts'
import { sweep } from '../wiring.ts'
import { expectOk } from './expect-ok.ts'
import { fillNation } from './national.ts'
import { decides } from './steps.ts'
import { testWorld } from './test-world.ts'
import type { World } from './world.ts'

/** How much of the nation is filled in: enough for the planner to choose as it does for the whole. */
const factor = Number(process.env.PLANS_FACTOR ?? 0.05)
const today: Day = '2026-10-05'

/** A table that would hold more rows than this in the whole nation is never read from end to end. */
const largeTable = 10_000 * factor
const sortedAtMost = 3000
const readAtMost = 5000

interface Said {
  readonly text: string
  readonly values: readonly unknown[]
  readonly named: boolean
}

interface Node {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Index Name'?: string
  readonly 'Actual Rows'?: number
  readonly 'Actual Loops'?: number
  readonly 'Rows Removed by Filter'?: number
  readonly 'Rows Removed by Index Recheck'?: number
  readonly Plans?: readonly Node[]
}

let world: World
let database: pg.Client
let listening = false
const said: Said[] = []

/** The job store has connections of its own, which look after it in the background. */
function isOfPlatform(client: pg.Client): boolean {
  const { connectionParameters } = client as unknown as { connectionParameters: { application_name?: string } }
  return connectionParameters.application_name === 'ruqsat'
}

function saidBy([query, values]: readonly unknown[]): Said {
  const config =
    typeof query === 'string' ? { text: query } : (query as { text: string; values?: unknown[]; name?: string })
  return {
    text: config.text,
    values: (values as unknown[] | undefined) ?? config.values ?? [],
    named: config.name !== undefined,
  }
}

/** What belongs to no one page: the bounds of a transaction, and the note, once a minute, that a session is in use. */
const aside = /^(begin|commit|rollback|start)|^update identity\.session set seen_at/i

/** What is said to the database while something is done. */
async function hear<T>(act: () => Promise<T>): Promise<{ answer: T; statements: readonly Said[] }> {
  const from = said.length
  listening = true
  try {
    const answer = await act()
    return { answer, statements: said.slice(from).filter(({ text }) => !aside.test(text)) }
  } finally {
    listening = false
  }
}

/** Things of the filled nation to ask for. */
const known = {
  queueKey: '',
  lateQueueKey: '',
  openCase: '',
  decidedKey: '',
  decidedCase: '',
  draft: '',
  ownCase: '',
  casesKey: '',
  vacancy: '',
  code: '',
  vacanciesKey: '',
  invoice: '',
  permit: '',
  secret: '',
}
type Thing = keyof typeof known

const found: Readonly<Record<Exclude<Thing, 'casesKey'>, string>> = {
  queueKey: `select registered_on || '_' || number from permits.application where region = '75' and state in ('registered', 'hearing') order by registered_on, number offset 40 limit 1`,
  lateQueueKey: `select registered_on || '_' || number from permits.application where region = '75' and state in ('registered', 'hearing') order by registered_on desc, number desc offset 10 limit 1`,
  openCase: `select id from permits.application where region = '75' and state = 'registered' and filed_at::date = date '${today}' - 2 limit 1`,
  decidedKey: `select decided_on || '_' || number from permits.application where region = '75' and decided_on is not null order by decided_on desc, number desc offset 1500 limit 1`,
  decidedCase: `select id from permits.application where region = '75' and state = 'issued' order by id limit 1`,
  draft: `select id from permits.application where employer = '120340002010' and state = 'draft' limit 1`,
  ownCase: `select id from permits.application where employer = '120340002010' and state = 'issued' limit 1`,
  vacancy: `select id from exchange.vacancy where employer = '120340002010' and state = 'on-air' limit 1`,
  code: `select code from exchange.vacancy where state = 'on-air' limit 1`,
  vacanciesKey: `select posted_on || '_' || id from exchange.vacancy where state = 'on-air' order by posted_on desc, id desc offset 3000 limit 1`,
  invoice: `select id from fees.invoice where payer = '120340002010' and state = 'paid' limit 1`,
  permit: `select id from permits.permit where employer = '120340002010' and region = '75' limit 1`,
  secret: `select secret from permits.permit where state = 'expired' limit 1`,
}

beforeAll(async () => {
  const query = pg.Client.prototype.query as (this: pg.Client, ...args: unknown[]) => unknown
  const spy = vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (this: pg.Client, ...args: unknown[]) {
    if (listening && isOfPlatform(this)) said.push(saidBy(args))
    return query.apply(this, args)
  })
  world = await testWorld('2026-09-14')
  await oneCaseOfEachState()
  const url = String(world.platform.config.databaseUrl)
  await fillNation(url, { factor, today })
  database = new pg.Client({ connectionString: url })
  await database.connect()
  for (const [thing, query] of Object.entries(found)) {
    const { rows } = await database.query({ text: query, rowMode: 'array' })
    known[thing as Thing] = String(rows[0]?.[0] ?? thing)
  }
  const { next } = await expectOk((await world.as('aigerim')).get<{ next: string }>('/cases'))
  known.casesKey = next
  return async () => {
    spy.mockRestore()
    await database.end()
  }
}, 120_000)

async function oneCaseOfEachState(): Promise<void> {
  const building = await world.vacancy()
  const drilling = await world.vacancy('yerlan', { region: '23', place: 'Атырау' })
  await world.goTo('2026-09-30')
  const file = async (persona: string, code: string) => {
    const id = await world.draft(persona, code)
    await expectOk((await world.as(persona)).post(`/drafts/${id}/file`))
    await world.settle()
    return id
  }
  const officer = await world.as('nurlan')
  const meets = (id: string) => expectOk(officer.post(`/cases/${id}/qualification`, { meets: true }))
  const issued = await file('aigerim', building.code)
  await meets(issued)
  await decides(officer, issued, 'approve')
  await world.pay('aigerim', issued)
  const approved = await file('aigerim', building.code)
  await meets(approved)
  await decides(officer, approved, 'approve')
  await decides(await world.as('marat'), await file('yerlan', drilling.code), 'tell-refusal')
  await meets(await file('aigerim', building.code))
  await world.draft('aigerim', building.code)
  await world.goTo(today)
}

type Page = readonly [who: string | null, path: string, statements: number]

const lists: readonly Page[] = [
  ['nurlan', '/queue', 5],
  ['nurlan', '/queue?category=3', 5],
  ['nurlan', '/queue?after={queueKey}', 5],
  ['nurlan', '/queue?after={lateQueueKey}&category=2', 5],
  ['nurlan', '/api/v1/queue', 5],
  ['nurlan', '/decided', 3],
  ['nurlan', '/decided?after={decidedKey}', 3],
  ['aigerim', '/today', 8],
  ['aigerim', '/cases', 5],
  ['aigerim', '/cases?after={casesKey}', 5],
  ['aigerim', '/api/v1/cases', 5],
  ['aigerim', '/firm/vacancies', 2],
  ['aigerim', '/api/v1/firm/vacancies', 2],
  ['mehmet', '/my-permit', 2],
]

const searches: readonly Page[] = [
  '',
  '?after={vacanciesKey}',
  '?region=75',
  '?region=62',
  '?payFrom=150000',
  '?payFrom=2 600 000',
  '?region=62&payFrom=2500000',
  '?q=инженер',
  '?q=инженер&after={vacanciesKey}',
  '?q=дефектоскопист',
  '?q=сварщики на высоте',
  '?q=мұғалімдерге',
  '?q=құрылысшы&region=71',
  '?q=жүргізуші&payFrom=900000',
  '?q=инженер строительства&region=75&payFrom=300000',
  '?q=вести жүргізу',
  '?q=и',
  '?q=ин ра по на во пр ко ма',
  '?q=engineer',
  '?payFrom=90000000',
].map((query): Page => [null, `/vacancies${query}`, 3])

const things: readonly Page[] = [
  [null, '/vacancies/{code}', 2],
  [null, '/plan?startOn=2027-03-01&local3=38', 1],
  [null, '/api/v1/plans?startOn=2027-03-01&local3=38', 1],
  [null, '/p/{secret}', 1],
  [null, '/api/v1/permit-checks/{secret}', 1],
  ['nurlan', '/cases/{openCase}', 11],
  ['nurlan', '/api/v1/cases/{openCase}', 10],
  ['nurlan', '/api/v1/cases/{openCase}/record', 3],
  ['nurlan', '/cases/{decidedCase}', 12],
  ['aigerim', '/cases/{ownCase}', 12],
  ['aigerim', '/drafts/{draft}/vacancy', 8],
  ['aigerim', '/drafts/{draft}/papers', 7],
  ['aigerim', '/drafts/{draft}/review', 8],
  ['aigerim', '/api/v1/drafts/{draft}', 7],
  ['aigerim', '/firm', 2],
  ['aigerim', '/firm/vacancies/{vacancy}', 3],
  ['aigerim', '/invoices/{invoice}', 4],
  ['aigerim', '/api/v1/invoices/{invoice}', 4],
  ['aigerim', '/permits/{permit}', 3],
]

describe('with the volumes of a nation', () => {
  test.each([...lists, ...searches, ...things])('%s opens %s in at most %i statements', async (who, path, atMost) => {
    const client = await world.as(who)
    const address = world.address + path.replace(/\{(\w+)\}/g, (_, thing) => encodeURIComponent(known[thing as Thing]))
    const { answer, statements } = await hear(() =>
      fetch(address, { headers: client.token === null ? {} : { cookie: `sid=${client.token}` } }).then(async (got) => ({
        status: got.status,
        text: await got.text(),
      })),
    )
    expect(answer.status).toBe(200)
    expect(statements.length).toBeLessThanOrEqual(atMost)
  })

  test('a step sent twice is answered from what was kept, and decisions find what they need by key', async () => {
    const officer = await world.as('nurlan')
    const employer = await world.as('aigerim')
    await hear(async () => {
      const key = randomUUID()
      await expectOk(employer.put(`/drafts/${known.draft}/parts/post`, { typed: { title: 'Инженер' } }, { key }))
      await expectOk(employer.put(`/drafts/${known.draft}/parts/post`, { typed: { title: 'Инженер' } }, { key }))
      await expectOk(decides(officer, await readyCase(), 'approve', { ground: 'Мерзімі өткен' }))
      await world.settle()
    })
  })

  test('every filed case of a region is exported, page by page, and some of them answer a draft of law', async () => {
    const { rows } = await database.query(
      "select count(*)::int as filed from permits.application where region = '75' and filed_at is not null",
    )
    const lines: string[] = []
    const out = new Writable({ write: (chunk, _, done) => done(void lines.push(...String(chunk).trim().split('\n'))) })
    const { statements } = await hear(() => exportCases(world.platform.db, { region: '75' }, out))
    expect(lines).toHaveLength(rows[0].filed)
    const problems = lines
      .map((line) => readQuestion(JSON.parse(line)))
      .flatMap((read) => (read.ok ? [] : read.problems))
    expect(problems.filter(({ code }) => code !== 'before-the-law-book')).toEqual([])
    expect(statements.length).toBeLessThanOrEqual(1 + 2 * Math.ceil((rows[0].filed + 1) / 400))
    const draft = { changes: [{ op: 'repeal', rule: 'quota', from: '2027-01-01' }] }
    const asked = (await world.as('nurlan')).post<{ all: { cases: number }; complete: boolean }>('/law/reforms', {
      draft,
      source: 'stored',
    })
    const { body } = await asked
    expect(body.all.cases).toBeGreaterThan(1000)
    expect(body.complete).toBe(body.all.cases === rows[0].filed)
    const officer: Person = {
      kind: 'person',
      account: 'nurlan',
      name: { kk: '', ru: '', en: '' },
      place: { kk: '', ru: '', en: '' },
      role: 'officer',
      firm: null,
      region: '75',
      passport: null,
    }
    const look = reading(world.platform, officer)
    for (const most of [
      { cases: 1000, ms: 60_000 },
      { cases: 1000, ms: 0 },
    ]) {
      const replayed = await replayStored(look, draft, null, '', most)
      if (!replayed.ok) throw new Error(replayed.code)
      const { over, tally } = replayed.value
      expect(over).toMatchObject({ complete: false })
      expect(tally.all.cases).toBe(most.ms === 0 ? 400 : 800)
    }
  })

  test('the daily sweep finds what falls due', async () => {
    await hear(() => sweep(world.platform))
  })

  test('how long cases waited is counted from an index alone, of the cases of one year', async () => {
    const counted = said.find(({ text }) => /from permits\.application where decided_on > /.test(text))
    const scans = nodesOf(await planOf(counted as Said)).filter((node) => node['Node Type'].includes('Scan'))
    expect(scans).toMatchObject([{ 'Node Type': 'Index Only Scan', 'Index Name': 'application_waited' }])
    expect(rowsOf(scans[0] as Node)).toBeGreaterThan(500)
  })

  test('no statement is prepared by name: each is planned for the values it is asked with', () => {
    expect(said.filter(({ named }) => named)).toEqual([])
  })

  test('every statement reads little: no table from end to end, no large sort', async () => {
    expect(said.length).toBeGreaterThan(150)
    const big = await largeTables()
    const distinct = new Map(
      said
        .filter(({ text }) => /^\s*(select|insert|update|delete|with)/i.test(text))
        .map((one) => [JSON.stringify([one.text, one.values]), one]),
    )
    const troubles: string[] = []
    for (const one of distinct.values()) troubles.push(...(await troublesOf(one, big)))
    expect(troubles).toEqual([])
  })
})

async function readyCase(): Promise<string> {
  const { rows } = await database.query<{
    id: string
  }>(`select id from permits.application a where region = '75' and state = 'registered' and qualified
    and number > '75-2026-5' and not exists (select from checks.enquiry where subject = a.id::text and state in ('asked', 'late')) limit 1`)
  return String(rows[0]?.id)
}

async function largeTables(): Promise<ReadonlySet<string>> {
  const { rows } = await database.query<{ relname: string }>('select relname from pg_class where reltuples > $1', [
    largeTable,
  ])
  return new Set(rows.map(({ relname }) => relname))
}

async function planOf({ text, values }: Said): Promise<Node> {
  await database.query('begin')
  // What was inserted once cannot be inserted again: such a statement is planned, not run.
  const how = /\binsert into\b/i.test(text) ? 'format json' : 'analyze, timing off, format json'
  const { rows } = await database.query({ text: `explain (${how}) ${text}`, values: [...values] })
  await database.query('rollback')
  const [{ Plan: plan }] = rows[0]['QUERY PLAN'] as [{ Plan: Node }]
  return plan
}

async function troublesOf(one: Said, big: ReadonlySet<string>): Promise<string[]> {
  const { text, values } = one
  const all = nodesOf(await planOf(one))
  const read = all.filter((node) => node['Node Type'].includes('Scan')).reduce((sum, node) => sum + rowsOf(node), 0)
  const ends = all.filter((node) => node['Node Type'] === 'Seq Scan' && big.has(node['Relation Name'] ?? ''))
  const sorts = all.filter((node) => node['Node Type'].includes('Sort') && (node['Actual Rows'] ?? 0) > sortedAtMost)
  return [
    ...ends.map((node) => `reads all of ${node['Relation Name']}`),
    ...sorts.map((node) => `sorts ${node['Actual Rows']} rows`),
    ...(read > readAtMost ? [`reads ${read} rows`] : []),
  ].map((trouble) => `${trouble}: ${text.replace(/\s+/g, ' ')} [${values.map(String).join(', ')}]`)
}

function nodesOf(plan: Node): Node[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]
}

function rowsOf(node: Node): number {
  return (
    (node['Actual Loops'] ?? 0) *
    ((node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0))
  )
}
