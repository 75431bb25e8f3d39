import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { checkingAgencies } from '../../agencies/wire.ts'
import type { Client } from '../../testing/client.ts'
import { expectOk } from '../../testing/expect-ok.ts'
import { decides, eventsOf } from '../../testing/steps.ts'
import { testWorld } from '../../testing/test-world.ts'
import type { World } from '../../testing/world.ts'
import type { CaseView } from '../permits/api.ts'

let world: World
let nurlan: Client
let id: string

beforeAll(async () => {
  world = await testWorld('2026-09-01', { agencyTimeoutMs: 150 })
  nurlan = await world.as('nurlan')
  await world.fault('erap', 'down')
  await world.fault('esutd', 'down')
  id = await world.filed()
  await world.settle()
})

const look = async (of = id) => (await nurlan.get<CaseView>(`/cases/${of}`)).body
const checkOf = (view: CaseView, agency: string) => view.checks.find((check) => check.agency === agency)
const enter = (agency: string, answer: unknown, ground: string) =>
  nurlan.post(`/cases/${id}/checks/${agency}`, { answer, ground })
const letter = 'Letter 17/204 of 18 September 2026'

describe('an answer that an agency gave on paper', () => {
  test('needs the ground on which it is entered', async () => {
    for (const ground of ['', '   '])
      expect(await enter('erap', { offences: [] }, ground)).toMatchObject({
        status: 422,
        body: { problems: [{ pointer: '/ground' }] },
      })
    expect(checkOf(await look(), 'erap')?.state).toBe('asked')
  })

  test('must have the form of that agency’s answers', async () => {
    expect(await enter('erap', {}, letter)).toMatchObject({
      status: 422,
      body: { problems: [{ pointer: '/offences', code: 'http.required' }] },
    })
    expect(await enter('erap', { offences: [{ article: '519', foundOn: 'in spring' }] }, letter)).toMatchObject({
      status: 422,
      body: { problems: [{ pointer: '/offences/0/foundOn' }] },
    })
    expect(await enter('esutd', { foreignEmployees: 1, unregistered: -1 }, letter)).toMatchObject({
      status: 422,
      body: { problems: [{ pointer: '/unregistered' }] },
    })
  })

  test('is of an agency that was asked and has not answered', async () => {
    expect(await enter('treasury', { offences: [] }, letter)).toMatchObject({
      status: 404,
      body: { code: 'checks.not-asked' },
    })
    expect(await enter('otib', { offences: [] }, letter)).toMatchObject({
      status: 409,
      body: { code: 'checks.already-answered' },
    })
  })

  test('is of the officer of the region alone', async () => {
    const body = { answer: { offences: [] }, ground: letter }
    expect((await (await world.as('aigerim')).post(`/cases/${id}/checks/erap`, body)).status).toBe(403)
    expect((await (await world.as('gulnar')).post(`/cases/${id}/checks/erap`, body)).status).toBe(404)
  })

  test('counts as the agency’s, shows who entered it and why, and is about the firm that was asked about', async () => {
    const entered = await enter('erap', { offences: [], bin: '150940003175' }, letter)
    expect(entered.status).toBe(200)
    expect(checkOf(await look(), 'erap')).toMatchObject({
      state: 'answered',
      byHand: letter,
      trouble: null,
      nextTryAt: null,
      answer: { bin: '120340002010', offences: [] },
    })
    expect((await eventsOf(nurlan, id)).at(-1)).toMatchObject({
      name: 'checks.entered-by-hand',
      actor: 'officer:nurlan',
      data: { agency: 'erap' },
    })
  })

  test('stands: what the agency says later does not replace it, nor is the agency asked on', async () => {
    await world.fault('erap', 'well')
    await world.settle({ later: true })
    expect(checkOf(await look(), 'erap')).toMatchObject({ state: 'answered', byHand: letter, attempts: 1 })
  })

  test('is taken once, though two officers’ screens send it at the same time', async () => {
    const answers = await Promise.all(
      ['one', 'other'].map((ground) => enter('esutd', { foreignEmployees: 2, unregistered: 0 }, ground)),
    )
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409])
  })

  test('is not taken once the case is decided', async () => {
    await world.fault('irs', 'down')
    const refused = await world.filed()
    await world.settle()
    await expectOk(nurlan.post(`/cases/${refused}/qualification`, { meets: false, note: 'Diploma of another trade' }))
    await expectOk(decides(nurlan, refused, 'tell-refusal'))
    await world.goTo((await look(refused)).hearing?.refuseFrom as never)
    await expectOk(decides(nurlan, refused, 'refuse'))
    expect(
      await nurlan.post(`/cases/${refused}/checks/irs`, { answer: { category4: [] }, ground: letter }),
    ).toMatchObject({ status: 409, body: { code: 'permits.not-from-refused' } })
  })
})

describe('what the registers hold against a firm', () => {
  beforeEach(async () => {
    for (const agency of checkingAgencies) await world.fault(agency, 'well')
  })

  test('Tulpar: two contracts are missing from the register, so the law says no and why', async () => {
    const tulpar = await world.filed('dana')
    await world.settle({ later: true })
    const finding = (await look(tulpar)).argued.findings.find((found) => found.rule === 'contracts-registered')
    expect(finding).toMatchObject({ answer: 'no', reason: 'missing', facts: { missing: 2 } })
    expect(finding?.because.en).toContain('2')
    expect(finding?.cites.length).toBeGreaterThan(0)
    expect((await look(tulpar)).argued.answer).toBe('no')
  })

  test('Kaspiy: found on 15 June 2026 to employ without a permit, so barred for twelve months', async () => {
    await world.goTo('2026-09-01')
    const { code } = await world.vacancy('yerlan', { region: '23', place: 'Атырау' })
    await world.goTo('2026-09-17')
    const kaspiy = await world.draft('yerlan', code)
    await expectOk((await world.as('yerlan')).post(`/drafts/${kaspiy}/file`))
    await world.settle({ later: true })
    const marat = await world.as('marat')
    const view = (await marat.get<CaseView>(`/cases/${kaspiy}`)).body
    expect(view.argued.findings.find((found) => found.rule === 'ban')).toMatchObject({
      answer: 'no',
      facts: { foundOn: '2026-06-15', freeOn: '2027-06-15' },
    })
    expect(view.ways.stuck === null && view.ways.changes.length === 0).toBe(false)
  })

  test('a violation that one register knows is known, though the others keep silent', async () => {
    await world.goTo('2026-09-01')
    for (const agency of ['otib', 'migration-police']) await world.fault(agency, 'down')
    const { code } = await world.vacancy('yerlan', { region: '23', place: 'Атырау' })
    await world.goTo('2026-09-17')
    const kaspiy = await world.draft('yerlan', code)
    await expectOk((await world.as('yerlan')).post(`/drafts/${kaspiy}/file`))
    await world.settle()
    const view = (await (await world.as('marat')).get<CaseView>(`/cases/${kaspiy}`)).body
    expect(view.argued.findings.find((found) => found.rule === 'ban')?.answer).toBe('no')
    expect(view.checks.filter((check) => check.state === 'asked').map((check) => check.agency)).toEqual([
      'migration-police',
      'otib',
    ])
  })
})
