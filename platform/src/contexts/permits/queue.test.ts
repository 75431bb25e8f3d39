import { beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../testing/client.ts'
import { expectOk } from '../../testing/expect-ok.ts'
import { fileAll, manyDrafts } from '../../testing/many-cases.ts'
import { decides } from '../../testing/steps.ts'
import { testWorld } from '../../testing/test-world.ts'
import type { World } from '../../testing/world.ts'
import type { LineView, QueuePage } from './api.ts'

let world: World
let nurlan: Client
let registered: string[]

/** Sixty-five cases in Almaty, registered on the 17th, the 18th and, filed on a Saturday, the 21st of September; one in Astana. */
beforeAll(async () => {
  world = await testWorld('2026-09-01')
  nurlan = await world.as('nurlan')
  const { code } = await world.vacancy('aigerim')
  const astana = await world.vacancy('saule', { region: '71', place: 'Астана' })
  await world.goTo('2026-09-17')
  const ids = await manyDrafts(world.platform, 'aigerim', code, 65)
  await fileAll(world.platform, 'aigerim', ids.slice(0, 20))
  await world.goTo('2026-09-18')
  await fileAll(world.platform, 'aigerim', ids.slice(20, 40))
  await fileAll(world.platform, 'saule', await manyDrafts(world.platform, 'saule', astana.code, 1))
  await world.goTo('2026-09-19')
  await fileAll(world.platform, 'aigerim', ids.slice(40))
  registered = ids
}, 60_000)

const page = async (query = '', officer = nurlan) => await expectOk(officer.get<QueuePage>(`/queue${query}`))
const idsOf = (lines: readonly LineView[]) => lines.map((line) => line.id)

describe('the officer’s queue', () => {
  test('stands in the order of registration, and is turned page by page without gap or double', async () => {
    const first = await page()
    expect(first.cases).toHaveLength(50)
    const second = await page(`?after=${first.next}`)
    expect(second.cases).toHaveLength(15)
    expect(second.next).toBeNull()
    expect(idsOf([...first.cases, ...second.cases])).toEqual(registered)
  })

  test('says of each case who has the ball, what is missing and how many working days are left', async () => {
    const [line] = (await page()).cases
    expect(line).toMatchObject({
      state: 'registered',
      number: '75-2026-000001',
      worker: 'Mehmet Yılmaz',
      category: 3,
      registeredOn: '2026-09-17',
      decideBy: '2026-09-25',
      employer: { bin: '120340002010' },
      ball: { holder: 'officer', what: 'judge-qualification', until: '2026-09-25' },
      missing: ['erap', 'esutd', 'irs', 'mfa', 'migration-police', 'otib', 'qualification'],
    })
    expect(line?.workingDaysLeft).toBe(5)
  })

  test('counts what is open, what is due within two days and what is overdue', async () => {
    expect(await page()).toMatchObject({ open: 65, dueSoon: 0, overdue: 0 })
    await world.goTo('2026-09-23')
    expect(await page()).toMatchObject({ open: 65, dueSoon: 20, overdue: 0 })
    await world.goTo('2026-09-26')
    expect(await page()).toMatchObject({ open: 65, dueSoon: 20, overdue: 20 })
    const second = await page(`?after=${(await page()).next}`)
    expect(second).toMatchObject({ open: 65, dueSoon: 20, overdue: 20 })
    expect((await page()).cases[0]?.workingDaysLeft).toBe(-1)
    await world.goTo('2026-09-19')
  })

  test('is each region’s own', async () => {
    const astana = await page('', await world.as('gulnar'))
    expect(astana).toMatchObject({
      open: 1,
      cases: [{ number: '71-2026-000001', employer: { name: { en: 'Arai Studio LLP' } } }],
    })
    expect(await page('', await world.as('marat'))).toMatchObject({ open: 0, cases: [], next: null })
    expect((await (await world.as('aigerim')).get('/queue')).status).toBe(403)
  })

  test('shows one category where it is asked for, and takes no other wish', async () => {
    expect((await page('?category=3')).cases).toHaveLength(50)
    expect((await page('?category=4')).cases).toEqual([])
    expect((await page('?category=9')).cases).toHaveLength(50)
    expect((await page('?after=nonsense')).cases).toHaveLength(50)
  })

  test('a case in hearing stays in its place; a decided one leaves', async () => {
    const [first = '', second = ''] = registered
    await world.goTo('2026-09-21')
    await world.settle()
    for (const id of [first, second]) await expectOk(nurlan.post(`/cases/${id}/qualification`, { meets: true }))
    await expectOk(decides(nurlan, first, 'tell-refusal', { ground: 'Сомнение' }))
    await expectOk(decides(nurlan, second, 'approve'))
    const left = await page()
    expect(idsOf(left.cases).slice(0, 2)).toEqual([first, registered[2]])
    expect(left.cases[0]).toMatchObject({ state: 'hearing', ball: { holder: 'employer', what: 'object' } })
    expect(left.open).toBe(64)
  })
})

describe('the employer’s list', () => {
  test('shows every application once, last changed first, page by page', async () => {
    const aigerim = await world.as('aigerim')
    const seen: LineView[] = []
    let after: string | null = ''
    while (after !== null) {
      const query: string = after === '' ? '' : `?after=${encodeURIComponent(after)}`
      const { body } = await aigerim.get<{ cases: LineView[]; next: string | null }>(`/cases${query}`)
      expect(body.cases.length).toBeLessThanOrEqual(30)
      seen.push(...body.cases)
      after = body.next
    }
    expect(new Set(idsOf(seen))).toEqual(new Set(registered))
    expect(seen).toHaveLength(65)
  })

  test('a key that was not made here begins at the first page', async () => {
    const aigerim = await world.as('aigerim')
    const first = (await aigerim.get('/cases')).body
    for (const after of [
      'x',
      '2026-99-99T99:99:99Z_00000000-0000-4000-8000-000000000000',
      `2026-09-19T00:00:00Z_${'-'.repeat(36)}`,
      '_',
    ]) {
      expect((await aigerim.get(`/cases?after=${after}`)).body).toEqual(first)
    }
  })

  test('shows no other firm’s', async () => {
    expect((await (await world.as('dana')).get('/cases')).body).toEqual({ cases: [], next: null })
  })
})
