import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { languages } from '@ruqsat/law'
import { sql } from 'kysely'
import pino from 'pino'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../testing/client.ts'
import { expectOk } from '../../testing/expect-ok.ts'
import { mehmet, passportLines } from '../../testing/samples.ts'
import { decides, eventsOf } from '../../testing/steps.ts'
import { testWorld } from '../../testing/test-world.ts'
import type { World } from '../../testing/world.ts'

let world: World
let aigerim: Client
let nurlan: Client

beforeAll(async () => {
  world = await testWorld('2026-09-01')
  aigerim = await world.as('aigerim')
  nurlan = await world.as('nurlan')
})

const recordOf = async (id: string) =>
  (
    await aigerim.get<{
      subject: string
      whole: boolean
      events: { ver: number; hash: string; name: string; actor: string; at: string }[]
    }>(`/cases/${id}/record`)
  ).body

describe('the record of a case', () => {
  test('tells everything that happened, in order, by whom and when, and that it is whole', async () => {
    const id = await world.issued('aigerim')
    const record = await recordOf(id)
    expect(record).toMatchObject({ subject: id, whole: true })
    expect(record.events.map((event) => event.ver)).toEqual(record.events.map((_, index) => index + 1))
    const names = record.events.map((event) => event.name)
    const inOrder = [
      'permits.begun',
      'permits.filed',
      'permits.qualification-judged',
      'quotas.reserved',
      'fees.invoiced',
      'permits.approved',
      'fees.ordered',
      'fees.paid',
      'permits.issued',
      'permits.printed',
    ]
    expect(names.filter((name) => inOrder.includes(name))).toEqual(inOrder)
    const actors = new Map(record.events.map((event) => [event.name, event.actor]))
    expect(Object.fromEntries(actors)).toMatchObject({
      'permits.filed': 'employer:aigerim',
      'checks.answered': 'agency',
      'permits.approved': 'officer:nurlan',
      'fees.noticed': 'treasury',
      'permits.issued': 'registrar',
    })
    expect(record.events.every((event) => /^[0-9a-f]{64}$/.test(event.hash) && event.at.endsWith('Z'))).toBe(true)
  })

  test('is the same to both sides', async () => {
    const id = await world.filed('aigerim')
    expect((await nurlan.get(`/cases/${id}/record`)).body).toEqual((await aigerim.get(`/cases/${id}/record`)).body)
  })

  test.each([
    ['another actor', sql`actor = 'officer:gulnar'`],
    ['another day', sql`at = at - interval '1 day'`],
    ['another body', sql`body = replace(body, '2026', '2025')`],
    ['another name', sql`name = 'permits.withdrawn'`],
  ])('shows that someone with all rights on the database gave it %s', async (_what, change) => {
    const id = await world.filed('aigerim')
    expect((await recordOf(id)).whole).toBe(true)
    await sql`alter table kernel.event disable trigger append_only`.execute(world.platform.db)
    await sql`update kernel.event set ${change} where subject = ${id} and name = 'permits.filed'`.execute(
      world.platform.db,
    )
    await sql`alter table kernel.event enable trigger append_only`.execute(world.platform.db)
    expect((await recordOf(id)).whole).toBe(false)
  })

  test('has words in three languages for everything that can happen to a case', () => {
    const contexts = join(import.meta.dirname, '..')
    const happenings = readdirSync(contexts)
      .map((context) => join(contexts, context, 'events.ts'))
      .filter((file) => existsSync(file))
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/'([a-z-]+\.[a-z-]+)':/g)])
      .map(([, name]) => String(name))
    const ofCases = happenings.filter((name) => /^(permits|fees|checks|documents|quotas)\./.test(name))
    expect(ofCases.length).toBeGreaterThan(25)
    for (const language of languages) {
      const words = JSON.parse(
        readFileSync(join(import.meta.dirname, 'messages', `${language}.json`), 'utf8'),
      ) as Record<string, string>
      expect(ofCases.filter((name) => !words[`record.${name}`])).toEqual([])
    }
  })
})

describe('what is personal', () => {
  const person = {
    citizenship: 'TUR',
    surname: 'KANAREIKA',
    givenNames: 'ZEBULON',
    number: 'Q97531864',
    born: '850702',
    sex: 'M',
    expires: '330101',
  } as const
  const typed = {
    worker: {
      surname: 'Kanareika',
      givenNames: 'Zebulon',
      surnameCyrillic: 'Канарейка',
      givenNamesCyrillic: 'Зебулон',
      patronymicCyrillic: 'Канареевич',
      iin: '850702300121',
      status: 'none',
    },
    passport: { lines: passportLines({ ...mehmet, ...person }), issuedOn: '2023-01-01' },
    education: {
      institution: 'Canary Polytechnic',
      diploma: 'CNRY-4471',
      experience: 'Built canaries for twelve years',
    },
  }
  const canaries = /kanareika|zebulon|канарей|зебулон|Q97531864|850702|1985-07-02|canary|cnry/i

  const logged: string[] = []
  const refusals: string[] = []

  /** Writes down every line of the log while it runs, to the last detail. */
  async function listening(run: () => Promise<void>): Promise<void> {
    const { log } = world.platform
    const stream = (log as unknown as Record<symbol, unknown>)[pino.symbols.streamSym] as { write(line: string): void }
    const { level } = log
    const { write } = stream
    log.level = 'trace'
    stream.write = (line) => void logged.push(line)
    try {
      await run()
    } finally {
      stream.write = write
      log.level = level
    }
  }

  /** A case with that person, from a stumbling draft to a revoked permit, past every refusal on the way. */
  async function wholeLife(): Promise<string> {
    await world.goTo('2026-09-01')
    const { code } = await world.vacancy('aigerim')
    const refused = async (answered: Promise<{ status: number; body: unknown }>) => {
      const { status, body } = await answered
      expect(status).toBeGreaterThanOrEqual(400)
      refusals.push(JSON.stringify(body))
    }
    const id = await world.draft('aigerim', code, typed)
    await refused(aigerim.put(`/drafts/${id}/parts/worker`, { typed: { ...typed.worker, surnam: 'Kanareika' } }))
    await refused(aigerim.put(`/drafts/${id}/parts/worker`, { typed: typed.worker, extra: 'Kanareika' }))
    await refused(aigerim.post(`/drafts/${id}/file`))
    await expectOk(
      aigerim.put(`/drafts/${id}/parts/worker`, {
        typed: { ...typed.worker, surname: 'Канарейка', iin: '850702300120' },
      }),
    )
    await refused(aigerim.post(`/drafts/${id}/file`))
    await expectOk(aigerim.put(`/drafts/${id}/parts/worker`, { typed: typed.worker }))
    await world.goTo('2026-09-17')
    await world.fault('erap', 'down')
    await expectOk(aigerim.post(`/drafts/${id}/file`))
    await world.settle()
    await refused(decides(nurlan, id, 'approve'))
    await world.fault('erap', 'well')
    await world.settle({ later: true })
    await refused(decides(nurlan, id, 'approve'))
    await refused((await world.as('dana')).get(`/cases/${id}`))
    await expectOk(nurlan.post(`/cases/${id}/qualification`, { meets: true, note: 'Kanareika Zebulon' }))
    await expectOk(decides(nurlan, id, 'tell-refusal', { ground: 'Kanareika' }))
    await refused(decides(nurlan, id, 'refuse', { ground: 'Kanareika' }))
    await expectOk(aigerim.post(`/cases/${id}/objection`, { text: 'Zebulon Kanareika' }))
    await expectOk(decides(nurlan, id, 'approve', { ground: 'Kanareika' }))
    await world.pay('aigerim', id)
    const { permit } = await expectOk(aigerim.get<{ permit: { id: string } }>(`/cases/${id}`))
    await expectOk(nurlan.post(`/permits/${permit.id}/revoke`, { reason: 'other-occupation', ground: 'Kanareika' }))
    return id
  }

  test('never enters the record, the log or a refusal', async () => {
    let id = ''
    await listening(async () => {
      id = await wholeLife()
    })
    expect((await aigerim.get(`/cases/${id}`)).body).toMatchObject({
      worker: { name: 'Zebulon Kanareika', passport: 'Q97531864' },
    })
    const { rows } = await sql<{ line: string }>`select e::text as line from kernel.event e`.execute(world.platform.db)
    expect(rows.length).toBeGreaterThan(30)
    expect(rows.filter((row) => canaries.test(row.line))).toEqual([])
    expect(refusals.length).toBeGreaterThan(6)
    expect(refusals.filter((refusal) => canaries.test(refusal))).toEqual([])
    expect(logged.length).toBeGreaterThan(30)
    expect(logged.filter((line) => canaries.test(line))).toEqual([])
  })

  test('is not in the names of a person either: who acted is an account', async () => {
    const events = await eventsOf(aigerim, await world.filed('aigerim'))
    expect(new Set(events.map((event) => event.actor))).toEqual(new Set(['employer:aigerim']))
  })
})
