import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { plusDays, plusWorkingDays } from '@ruqsat/law'
import { sql } from 'kysely'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { checkingAgencies } from '../../agencies/wire.ts'
import type { Client } from '../../testing/client.ts'
import { expectOk } from '../../testing/expect-ok.ts'
import { decides, eventsOf } from '../../testing/steps.ts'
import { testWorld } from '../../testing/test-world.ts'
import type { World } from '../../testing/world.ts'
import type { CaseView } from '../permits/api.ts'

let world: World
let nurlan: Client

beforeAll(async () => {
  world = await testWorld('2026-09-01', { agencyTimeoutMs: 150 })
  nurlan = await world.as('nurlan')
})
afterEach(async () => {
  for (const agency of checkingAgencies) await world.fault(agency, 'well')
})

const look = async (id: string) => (await nurlan.get<CaseView>(`/cases/${id}`)).body
const checkOf = (view: CaseView, agency: string) =>
  view.checks.find((check) => check.agency === agency) as CaseView['checks'][number]
const findingOf = (view: CaseView, rule: string) => view.argued.findings.find((finding) => finding.rule === rule)
const names = async (id: string) => (await eventsOf(nurlan, id)).map((event) => event.name)

/** The rule that waits for each agency. */
const ruleOf = {
  erap: 'ban',
  'migration-police': 'ban',
  otib: 'ban',
  irs: 'category-4-replacement',
  esutd: 'contracts-registered',
  mfa: 'diploma-confirmed',
} as const

async function filedWhile(agencies: readonly string[], fault: string): Promise<string> {
  for (const agency of agencies) await world.fault(agency, fault)
  const id = await world.filed()
  await world.settle()
  await expectOk(nurlan.post(`/cases/${id}/qualification`, { meets: true }))
  return id
}

test.each([
  ['silent', 'silent'],
  ['slow', 'silent'],
  ['down', 'down'],
  ['wrong', 'about-another'],
] as const)(
  'while agencies are %s the case shows the trouble and the tries, knows nothing of them, and cannot be approved',
  async (fault, trouble) => {
    const agencies = ['erap', 'esutd', 'mfa'] as const
    const id = await filedWhile(agencies, fault)
    const first = await look(id)
    for (const agency of agencies) {
      expect(checkOf(first, agency)).toMatchObject({
        state: 'asked',
        trouble,
        attempts: 1,
        answer: null,
        answeredAt: null,
        nextTryAt: expect.any(String),
      })
      expect(findingOf(first, ruleOf[agency])?.answer).toBe('unknown')
    }
    expect(first.ball).toMatchObject({ holder: 'agency', agencies })
    expect(first.argued.answer).toBe('unknown')

    await world.settle({ later: true })
    for (const agency of agencies)
      expect(checkOf(await look(id), agency)).toMatchObject({ state: 'asked', attempts: 2, answer: null })
    expect(await decides(nurlan, id, 'approve', { ground: 'Жауап күтпей-ақ' })).toMatchObject({
      status: 409,
      body: {
        code: 'permits.checks-missing',
        problems: agencies.map((agency) => ({ pointer: `/checks/${agency}`, code: `checks.waiting-for-${agency}` })),
      },
    })
    expect((await look(id)).state).toBe('registered')

    for (const agency of agencies) await world.fault(agency, 'well')
    await world.settle({ later: true })
    const recovered = await look(id)
    for (const agency of agencies) {
      expect(checkOf(recovered, agency)).toMatchObject({
        state: 'answered',
        trouble: null,
        attempts: 3,
        nextTryAt: null,
        answeredAt: expect.any(String),
      })
    }
    expect(recovered.argued.answer).toBe('yes')
    expect((await decides(nurlan, id, 'approve')).status).toBe(200)
  },
)

describe('every try', () => {
  test('is kept with what was sent and what came back, byte for byte; a wrong answer is evidence, not an answer', async () => {
    const id = await filedWhile(['otib'], 'wrong')
    await world.fault('otib', 'down')
    await world.settle({ later: true })
    await world.fault('otib', 'well')
    await world.settle({ later: true })
    const { rows } = await sql<{
      n: number
      status: number
      request: string
      reply: string
      reply_hash: Buffer
      trouble: string | null
    }>`
      select x.* from checks.exchange x join checks.enquiry e on e.id = x.enquiry_id where e.subject = ${id} and e.agency = 'otib' order by x.n`.execute(
      world.platform.db,
    )
    expect(rows.map(({ n, status, trouble }) => ({ n, status, trouble }))).toEqual([
      { n: 1, status: 200, trouble: 'about-another' },
      { n: 2, status: 503, trouble: 'down' },
      { n: 3, status: 200, trouble: null },
    ])
    expect(new Set(rows.map((row) => row.request)).size).toBe(1)
    for (const { reply, reply_hash } of rows)
      expect(reply_hash.equals(createHash('sha256').update(reply).digest())).toBe(true)
    expect(JSON.parse(rows[0]?.reply ?? '')).toMatchObject({ bin: '000140002217' })
    const told = (await eventsOf(nurlan, id)).filter(
      (event) => event.name === 'checks.answered' && event.data.agency === 'otib',
    )
    expect(told[0]?.data?.reply).toBe(rows[2]?.reply_hash.toString('hex'))
  })

  test('that brings a second answer changes nothing', async () => {
    const id = await world.filed()
    await world.settle()
    const { rows } = await sql<{
      id: string
    }>`select id from checks.enquiry where subject = ${id} and agency = 'irs'`.execute(world.platform.db)
    await world.platform.db
      .transaction()
      .execute((tx) => world.platform.jobs.send(tx, 'checks.ask-irs', { enquiry: rows[0]?.id as string }))
    await world.settle()
    expect(checkOf(await look(id), 'irs')).toMatchObject({ state: 'answered', attempts: 1 })
    expect((await names(id)).filter((name) => name === 'checks.answered')).toHaveLength(6)
  })
})

describe('an agency that has not answered by the end of the next working day', () => {
  test('is late, is said to be once, is asked on, and its answer still counts', async () => {
    const id = await filedWhile(['migration-police'], 'silent')
    const dueOn = plusWorkingDays(world.platform.clock.today(), 1)
    await world.goTo(dueOn)
    expect(checkOf(await look(id), 'migration-police').state).toBe('asked')
    await world.goTo(plusDays(dueOn, 1))
    await world.goTo(plusDays(dueOn, 2))
    expect(checkOf(await look(id), 'migration-police')).toMatchObject({ state: 'late', answer: null })
    expect((await names(id)).filter((name) => name === 'checks.late')).toHaveLength(1)
    expect(await decides(nurlan, id, 'approve')).toMatchObject({ body: { code: 'permits.checks-missing' } })
    await world.fault('migration-police', 'well')
    await world.settle({ later: true })
    expect(checkOf(await look(id), 'migration-police')).toMatchObject({ state: 'answered' })
  })

  test('is asked again by the daily sweep where its job was lost', async () => {
    const id = await filedWhile(['esutd'], 'down')
    await sql`delete from jobs.job where name = 'checks.ask-esutd'`.execute(world.platform.db)
    await sql`update checks.enquiry set next_try_at = now() - interval '2 minutes' where subject = ${id} and agency = 'esutd'`.execute(
      world.platform.db,
    )
    await world.fault('esutd', 'well')
    await world.settle({ later: true })
    expect(checkOf(await look(id), 'esutd').state).toBe('asked')
    await world.goTo(plusDays(world.platform.clock.today(), 1))
    await world.settle()
    expect(checkOf(await look(id), 'esutd').state).toBe('answered')
  })
})

describe('an agency that refuses to answer', () => {
  test('is shown with its reason, leaves its rule unknown and is not asked again', async () => {
    const refusing = createServer(async (request, response) => {
      let body = ''
      for await (const chunk of request) body += String(chunk)
      response.writeHead(422).end(
        JSON.stringify({
          messageId: (JSON.parse(body) as { messageId: string }).messageId,
          refused: 'no such firm in our register',
        }),
      )
    })
    await new Promise<void>((ready) => refusing.listen(0, '127.0.0.1', ready))
    const agencies = world.platform.config.agencies as Record<string, string>
    const { irs = '' } = agencies
    agencies.irs = `http://127.0.0.1:${(refusing.address() as AddressInfo).port}`
    try {
      const id = await world.filed()
      await world.settle({ later: true })
      const view = await look(id)
      expect(checkOf(view, 'irs')).toMatchObject({
        state: 'refused',
        trouble: 'no such firm in our register',
        attempts: 1,
        answer: null,
        nextTryAt: null,
      })
      expect(findingOf(view, 'category-4-replacement')?.answer).toBe('unknown')
      await expectOk(nurlan.post(`/cases/${id}/qualification`, { meets: true }))
      expect(await decides(nurlan, id, 'approve', { ground: 'Бәрі жақсы' })).toMatchObject({
        status: 409,
        body: { problems: [{ pointer: '/checks/irs' }] },
      })
      expect(
        (
          await nurlan.post(`/cases/${id}/checks/irs`, {
            answer: { category4: [] },
            ground: 'Letter 17/204 of 18 September 2026',
          })
        ).status,
      ).toBe(200)
      expect((await decides(nurlan, id, 'approve')).status).toBe(200)
    } finally {
      agencies.irs = irs
      refusing.closeAllConnections()
      refusing.close()
    }
  })
})
