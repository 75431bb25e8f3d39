import { sql } from 'kysely'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../testing/client.ts'
import { expectOk } from '../../testing/expect-ok.ts'
import { decides, eventsOf, treasuryTells } from '../../testing/steps.ts'
import { testWorld } from '../../testing/test-world.ts'
import { untilState } from '../../testing/verbs.ts'
import type { World } from '../../testing/world.ts'
import type { CaseView } from '../permits/api.ts'

let world: World
let aigerim: Client
let nurlan: Client

const fee = 968_800

beforeAll(async () => {
  world = await testWorld('2026-09-01')
  aigerim = await world.as('aigerim')
  nurlan = await world.as('nurlan')
})
afterEach(async () => {
  await world.fault('treasury', 'well')
  await world.goTo('2026-09-01')
})

const look = async (id: string) => (await aigerim.get<CaseView>(`/cases/${id}`)).body
const invoiceOf = async (id: string) => (await look(id)).invoice as NonNullable<CaseView['invoice']>
const pay = async (id: string, body: unknown = {}) => aigerim.post(`/invoices/${(await invoiceOf(id)).id}/pay`, body)
const names = async (id: string) => (await eventsOf(aigerim, id)).map((event) => event.name)
const ceiling = (places: string) =>
  sql`update quotas.ceiling set places = ${sql.raw(places)} where year = 2026 and region = '75' and category = 3`.execute(
    world.platform.db,
  )
const taken = async () =>
  (
    await sql<{
      taken: number
    }>`select taken from quotas.ceiling where year = 2026 and region = '75' and category = 3`.execute(world.platform.db)
  ).rows[0]?.taken ?? 0

/** Runs jobs until the treasury has told so much that this holds. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    await world.settle({ later: true })
    if (await holds()) return
    await new Promise((next) => setTimeout(next, 25))
  }
  throw new Error('the treasury did not tell')
}

describe('paying the fee', () => {
  test('orders the payment at the treasury, and the treasury’s word makes it paid', async () => {
    const id = await world.approved()
    const ordered = await pay(id)
    expect(ordered).toMatchObject({ status: 200, body: { state: 'due', ordered: true, received: 0 } })
    expect((await look(id)).ball).toMatchObject({ holder: 'treasury', what: 'confirm-payment' })
    expect(await pay(id)).toMatchObject({ status: 409, body: { code: 'fees.on-its-way' } })
    await untilState(world, aigerim, id, 'issued')
    expect(await invoiceOf(id)).toMatchObject({
      state: 'paid',
      received: fee,
      ordered: false,
      notices: [
        { kind: 'accepted', verdict: 'noted' },
        { kind: 'settled', verdict: 'counted' },
      ],
    })
    expect(await pay(id)).toMatchObject({ status: 409, body: { code: 'fees.is-paid' } })
  })

  test.each(['twice', 'out-of-order', 'slow'])(
    'while the treasury tells %s, one payment is counted and one permit issued',
    async (fault) => {
      await world.fault('treasury', fault)
      const id = await world.approved()
      await expectOk(pay(id))
      await untilState(world, aigerim, id, 'issued')
      expect(await invoiceOf(id)).toMatchObject({ state: 'paid', received: fee })
      expect((await names(id)).filter((name) => name === 'permits.issued')).toHaveLength(1)
    },
  )

  test.each(['down', 'silent', 'wrong'])(
    'while the treasury is %s the order waits, and is the same order when it is sent again',
    async (fault) => {
      await world.fault('treasury', fault)
      const id = await world.approved()
      await expectOk(pay(id))
      await world.settle()
      await world.settle({ later: true })
      await world.fault('treasury', 'well')
      await until(async () => (await look(id)).state === 'issued')
      expect(await invoiceOf(id)).toMatchObject({ state: 'paid', received: fee })
      expect((await names(id)).filter((name) => name === 'fees.paid')).toHaveLength(1)
    },
  )

  test('by a tenth too little leaves that tenth to be paid', async () => {
    await world.fault('treasury', 'wrong-sum')
    const id = await world.approved()
    await expectOk(pay(id))
    await until(async () => (await invoiceOf(id)).received > 0)
    expect(await invoiceOf(id)).toMatchObject({ state: 'due', received: 871_920, ordered: false })
    await world.fault('treasury', 'well')
    await expectOk(pay(id))
    expect((await eventsOf(aigerim, id)).findLast((event) => event.name === 'fees.ordered')?.data).toMatchObject({
      sum: fee - 871_920,
    })
    await untilState(world, aigerim, id, 'issued')
    expect(await invoiceOf(id)).toMatchObject({ state: 'paid', received: fee })
  })

  test('in parts, as the payer wishes', async () => {
    const id = await world.approved()
    for (const sum of [0, -1, 1.5, 2_000_000_000])
      expect(await pay(id, { sum })).toMatchObject({ status: 422, body: { problems: [{ pointer: '/sum' }] } })
    await expectOk(pay(id, { sum: 500_000 }))
    await until(async () => (await invoiceOf(id)).received === 500_000)
    await expectOk(pay(id))
    await untilState(world, aigerim, id, 'issued')
    expect(await invoiceOf(id)).toMatchObject({ received: fee })
  })

  test('whose order was lost on the way is sent again by the daily sweep, as the same order', async () => {
    const id = await world.approved()
    await expectOk(pay(id))
    await sql`delete from jobs.job where name = 'fees.order-payment'`.execute(world.platform.db)
    await world.settle({ later: true })
    expect(await look(id)).toMatchObject({ state: 'approved', invoice: { ordered: true, received: 0 } })
    await world.goTo('2026-09-18')
    await world.goTo('2026-09-19')
    await untilState(world, aigerim, id, 'issued')
    expect(await invoiceOf(id)).toMatchObject({ state: 'paid', received: fee, paidOn: '2026-09-17' })
  })
})

describe('the sum', () => {
  /** Approved on the last Monday of December: to be paid by 13 January. */
  async function overNewYear(): Promise<string> {
    await world.goTo('2026-12-11')
    const { code } = await world.vacancy()
    await world.goTo('2026-12-28')
    const id = await world.draft('aigerim', code)
    await expectOk(aigerim.post(`/drafts/${id}/file`))
    await world.settle()
    await expectOk(nurlan.post(`/cases/${id}/qualification`, { meets: true }))
    await expectOk(decides(nurlan, id, 'approve'))
    return id
  }

  test('is the rate times the index of the day of payment: of December, though the news comes in January', async () => {
    const id = await overNewYear()
    const { number } = await invoiceOf(id)
    await world.goTo('2027-01-05')
    expect(
      (
        await treasuryTells(world, {
          invoice: number,
          payment: 'ny1',
          kind: 'settled',
          sum: 224 * 4325,
          paidOn: '2026-12-31',
        })
      ).body.verdict,
    ).toBe('counted')
    expect(await invoiceOf(id)).toMatchObject({ state: 'paid', paidOn: '2026-12-31', mciValue: 4325, dueTenge: fee })
  })

  test('is not guessed while the index of the new year is not published', async () => {
    const id = await overNewYear()
    await world.goTo('2027-01-05')
    expect(await invoiceOf(id)).toMatchObject({ state: 'due', mci: 224, mciValue: null, dueTenge: null })
    expect(await pay(id)).toMatchObject({
      status: 409,
      body: { code: 'fees.index-not-published', values: { year: '2027' } },
    })
    const { number } = await invoiceOf(id)
    expect(
      (
        await treasuryTells(world, {
          invoice: number,
          payment: 'ny2',
          kind: 'settled',
          sum: 10_000_000,
          paidOn: '2027-01-05',
        })
      ).body.verdict,
    ).toBe('counted')
    for (const day of ['2027-01-06', '2027-01-07'] as const) await world.goTo(day)
    expect(await look(id)).toMatchObject({
      state: 'approved',
      invoice: { state: 'due', received: 10_000_000, paidOn: null, dueTenge: null },
    })
  })

  test('is judged as soon as it can be: with money of December that came before', async () => {
    const id = await overNewYear()
    const { number } = await invoiceOf(id)
    await world.goTo('2027-01-05')
    await treasuryTells(world, { invoice: number, payment: 'ny3', kind: 'settled', sum: 1, paidOn: '2027-01-05' })
    expect(await invoiceOf(id)).toMatchObject({ state: 'due', received: 1 })
    await treasuryTells(world, { invoice: number, payment: 'ny4', kind: 'settled', sum: fee, paidOn: '2026-12-30' })
    expect(await invoiceOf(id)).toMatchObject({ state: 'paid', received: fee + 1, paidOn: '2026-12-30', dueTenge: fee })
  })
})

describe('an approval that is not paid for', () => {
  test('lapses on the eleventh working day: its place is free, nothing is due any more', async () => {
    const id = await world.approved()
    const before = await taken()
    await world.goTo('2026-10-01')
    expect(await look(id)).toMatchObject({ state: 'approved', invoice: { state: 'due', payBy: '2026-10-01' } })
    await world.goTo('2026-10-02')
    expect(await look(id)).toMatchObject({ state: 'lapsed', invoice: { state: 'void' }, ball: { holder: 'nobody' } })
    expect(await taken()).toBe(before - 1)
    expect(await pay(id)).toMatchObject({ status: 409, body: { code: 'fees.is-void' } })
    await world.goTo('2026-10-03')
    expect(
      (await names(id)).filter((name) => ['permits.lapsed', 'quotas.freed', 'fees.voided'].includes(name)).sort(),
    ).toEqual(['fees.voided', 'permits.lapsed', 'quotas.freed'])
  })

  test('but was paid for in time is issued when the news comes, if a place is left', async () => {
    const id = await world.approved()
    const { number } = await invoiceOf(id)
    await world.goTo('2026-10-05')
    expect(
      (
        await treasuryTells(world, {
          invoice: number,
          payment: 'late1',
          kind: 'settled',
          sum: fee,
          paidOn: '2026-10-01',
        })
      ).body.verdict,
    ).toBe('counted')
    await world.settle()
    expect(await look(id)).toMatchObject({
      state: 'issued',
      invoice: { state: 'paid', paidOn: '2026-10-01' },
      permit: { issuedOn: '2026-10-05' },
    })
  })

  test('but was paid for in time, with no place left, is marked: no permit is issued over the quota', async () => {
    const id = await world.approved()
    const { number } = await invoiceOf(id)
    await world.goTo('2026-10-05')
    await ceiling('taken')
    await treasuryTells(world, { invoice: number, payment: 'late2', kind: 'settled', sum: fee, paidOn: '2026-10-01' })
    await world.settle()
    expect(await look(id)).toMatchObject({ state: 'lapsed', permit: null, invoice: { state: 'paid' } })
    expect((await names(id)).at(-1)).toBe('permits.no-place-after-late-payment')
    await ceiling('700')
  })

  test('and is paid for after its day stays lapsed: the money is known and does not count', async () => {
    const id = await world.approved()
    const { number } = await invoiceOf(id)
    await world.goTo('2026-10-05')
    expect(
      (
        await treasuryTells(world, {
          invoice: number,
          payment: 'late3',
          kind: 'settled',
          sum: fee,
          paidOn: '2026-10-02',
        })
      ).body.verdict,
    ).toBe('too-late')
    await world.settle()
    expect(await look(id)).toMatchObject({
      state: 'lapsed',
      invoice: { state: 'void', received: 0, notices: [{ verdict: 'too-late', sum: fee }] },
    })
  })
})
