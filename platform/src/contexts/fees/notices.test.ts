import { createHmac, randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { TreasuryNotice } from '../../agencies/wire.ts'
import type { Client } from '../../testing/client.ts'
import { expectOk } from '../../testing/expect-ok.ts'
import { decides, eventsOf, manyReady, sendNotice, treasuryTells } from '../../testing/steps.ts'
import { testWorld } from '../../testing/test-world.ts'
import type { World } from '../../testing/world.ts'
import type { CaseView } from '../permits/api.ts'

let world: World
let aigerim: Client
let ready: string[]

const fee = 968_800

/** Cases that only wait for the officer's yes, one for each test: the past of them all is built once. */
beforeAll(async () => {
  world = await testWorld('2026-09-01')
  aigerim = await world.as('aigerim')
  ready = await manyReady(world, 45)
}, 60_000)

const look = async (id: string) => (await aigerim.get<CaseView>(`/cases/${id}`)).body
const invoiceOf = async (id: string) => (await look(id)).invoice as NonNullable<CaseView['invoice']>

/** A case approved on 17 September: to be paid by 1 October. */
async function approved(): Promise<{ id: string; invoice: string }> {
  const id = ready.pop()
  if (id === undefined) throw new Error('there are not enough cases')
  await expectOk(decides(await world.as('nurlan'), id, 'approve'))
  return { id, invoice: (await invoiceOf(id)).number }
}

const tell = (invoice: string, notice: Partial<TreasuryNotice> = {}) =>
  treasuryTells(world, { invoice, payment: `${invoice}-1`, kind: 'settled', sum: fee, paidOn: '2026-09-18', ...notice })

describe('a settled payment', () => {
  test('of the whole fee pays the invoice, and the permit follows', async () => {
    const { id, invoice } = await approved()
    expect(await tell(invoice, { kind: 'accepted' })).toMatchObject({ status: 200, body: { verdict: 'noted' } })
    expect(await invoiceOf(id)).toMatchObject({ state: 'due', received: 0 })
    expect(await tell(invoice)).toMatchObject({ status: 200, body: { verdict: 'counted' } })
    expect(await invoiceOf(id)).toMatchObject({ state: 'paid', received: fee, paidOn: '2026-09-18', dueTenge: fee })
    await world.settle()
    expect(await look(id)).toMatchObject({ state: 'issued', permit: { state: 'valid' } })
  })

  test('told twice, by the same notice or by another, counts once', async () => {
    const { id, invoice } = await approved()
    const notice = randomUUID()
    const half = { sum: fee / 2 }
    expect((await tell(invoice, { ...half, notice })).body.verdict).toBe('counted')
    expect((await tell(invoice, { ...half, notice })).body.verdict).toBe('known')
    expect((await tell(invoice, half)).body.verdict).toBe('known')
    await Promise.all(Array.from({ length: 10 }, () => tell(invoice, half)))
    expect(await invoiceOf(id)).toMatchObject({ state: 'due', received: fee / 2 })
  })

  test('that is told before it was accepted pays all the same', async () => {
    const { id, invoice } = await approved()
    await tell(invoice)
    await tell(invoice, { kind: 'accepted' })
    expect(await invoiceOf(id)).toMatchObject({ state: 'paid' })
  })

  test('of too little leaves the rest due; the rest pays it', async () => {
    const { id, invoice } = await approved()
    await tell(invoice, { sum: fee - 1 })
    await world.settle()
    expect(await look(id)).toMatchObject({
      state: 'approved',
      invoice: { state: 'due', received: fee - 1, dueTenge: fee },
      ball: { holder: 'employer' },
    })
    await tell(invoice, { sum: 1, payment: `${invoice}-2`, paidOn: '2026-09-22' })
    expect(await invoiceOf(id)).toMatchObject({ state: 'paid', received: fee, paidOn: '2026-09-22' })
  })

  test('of too much pays, and what came in is told to the tenge', async () => {
    const { id, invoice } = await approved()
    await tell(invoice, { sum: fee + 500_000 })
    expect(await invoiceOf(id)).toMatchObject({ state: 'paid', received: fee + 500_000, dueTenge: fee })
  })

  test('on the last day to pay counts; on the next it is too late', async () => {
    const [inTime, late] = [await approved(), await approved()]
    expect((await tell(inTime.invoice, { paidOn: '2026-10-01' })).body.verdict).toBe('counted')
    expect((await tell(late.invoice, { paidOn: '2026-10-02' })).body.verdict).toBe('too-late')
    expect(await invoiceOf(late.id)).toMatchObject({ state: 'due', received: 0 })
  })

  test('that the treasury took back does not pay: no permit is issued on it, and the fee is due again', async () => {
    const { id, invoice } = await approved()
    await tell(invoice)
    expect(await invoiceOf(id)).toMatchObject({ state: 'paid' })
    expect((await tell(invoice, { kind: 'returned' })).body.verdict).toBe('returned')
    expect(await invoiceOf(id)).toMatchObject({ state: 'due', received: 0, paidOn: null })
    await world.settle()
    expect(await look(id)).toMatchObject({ state: 'approved', permit: null })
    await tell(invoice, { payment: `${invoice}-2`, paidOn: '2026-09-22' })
    await world.settle()
    expect(await look(id)).toMatchObject({ state: 'issued', invoice: { state: 'paid', paidOn: '2026-09-22' } })
  })

  test('that was taken back before it was told of does not pay either', async () => {
    const { id, invoice } = await approved()
    await tell(invoice, { kind: 'returned' })
    await tell(invoice)
    expect(await invoiceOf(id)).toMatchObject({ state: 'due', received: 0 })
  })

  test('that was taken back after the permit was issued shows: the permit stands until someone revokes it', async () => {
    const { id, invoice } = await approved()
    await tell(invoice)
    await world.settle()
    await tell(invoice, { kind: 'returned' })
    await world.settle()
    expect(await look(id)).toMatchObject({
      state: 'issued',
      permit: { state: 'valid' },
      invoice: { state: 'due', received: 0 },
    })
    expect((await eventsOf(aigerim, id)).at(-1)).toMatchObject({ name: 'fees.noticed', data: { kind: 'returned' } })
  })
})

describe('the order in which notices come', () => {
  const payments: readonly Omit<TreasuryNotice, 'notice' | 'invoice'>[] = [
    { payment: 'A', kind: 'accepted', sum: fee, paidOn: '2026-09-18' },
    { payment: 'A', kind: 'settled', sum: fee, paidOn: '2026-09-18' },
    { payment: 'A', kind: 'returned', sum: fee, paidOn: '2026-09-18' },
    { payment: 'B', kind: 'settled', sum: fee - 100_000, paidOn: '2026-09-21' },
    { payment: 'C', kind: 'settled', sum: 100_000, paidOn: '2026-09-22' },
    { payment: 'D', kind: 'settled', sum: fee, paidOn: '2026-09-24' },
    { payment: 'E', kind: 'settled', sum: fee, paidOn: '2026-10-05' },
  ]
  const subset = fc.subarray([...payments.keys()], { minLength: 1 })
  const twoOrders = subset.chain((places) =>
    fc.tuple(
      fc.shuffledSubarray(places, { minLength: places.length }),
      fc.shuffledSubarray(places, { minLength: places.length }),
    ),
  )

  test('does not matter: any two orders of the same notices, some told twice, end alike', async () => {
    await fc.assert(
      fc.asyncProperty(twoOrders, fc.nat(), async (orders, again) => {
        const ends: unknown[] = []
        for (const order of orders) {
          const { id, invoice } = await approved()
          for (const place of [...order, order[again % order.length] as number]) {
            await tell(invoice, {
              ...(payments[place] as (typeof payments)[number]),
              payment: `${invoice}-${payments[place]?.payment}`,
            })
          }
          await world.settle()
          const { state, invoice: end, permit } = await look(id)
          ends.push({
            case: state,
            permit: permit?.state,
            state: end?.state,
            received: end?.received,
            paidOn: end?.paidOn,
            due: end?.dueTenge,
          })
        }
        expect(ends[1]).toEqual(ends[0])
      }),
      { numRuns: 12, endOnFailure: true },
    )
  })
})

describe('a notice', () => {
  const notice = {
    notice: 'N1',
    payment: 'P1',
    invoice: '75-99999999',
    kind: 'settled',
    sum: fee,
    paidOn: '2026-09-18',
  } as const
  const kept = async () =>
    (await sql<{ n: number }>`select count(*) as n from fees.notice`.execute(world.platform.db)).rows[0]?.n
  const sign = (body: string, secret = world.platform.config.treasurySecret) =>
    createHmac('sha256', secret).update(body).digest('hex')

  test('about no invoice of ours is kept and answered: the treasury need not tell it again', async () => {
    expect(await treasuryTells(world, notice)).toMatchObject({ status: 200, body: { verdict: 'unknown-invoice' } })
    expect(await treasuryTells(world, notice)).toMatchObject({ status: 200, body: { verdict: 'known' } })
  })

  test('that the treasury did not sign is refused and leaves nothing', async () => {
    const before = await kept()
    const body = JSON.stringify({ ...notice, notice: 'N2', payment: 'P2' })
    const forged = [
      null,
      '',
      'zz',
      sign(body).slice(0, -2),
      sign(body, 'another secret'),
      sign(`${body} `),
      `${sign(body)}00`,
    ]
    for (const signature of forged)
      expect(await sendNotice(world, body, signature)).toMatchObject({ status: 401, body: { code: 'fees.not-signed' } })
    expect(await sendNotice(world, body.replace(String(fee), '1'), sign(body))).toMatchObject({ status: 401 })
    expect(await kept()).toBe(before)
    expect(await sendNotice(world, body, sign(body))).toMatchObject({ status: 200 })
  })

  test('is signed byte for byte, whatever its spaces and its order', async () => {
    const body = `{ "sum":1, "paidOn":"2026-09-18",\n"kind":"accepted","invoice":"75-99999998","payment":"P3","notice":"N3" }`
    expect(await sendNotice(world, body, sign(body))).toMatchObject({
      status: 200,
      body: { verdict: 'unknown-invoice' },
    })
  })

  test.each([
    ['a day that there is not', { paidOn: '2026-99-99' }],
    ['no money', { sum: 0 }],
    ['half a tenge', { sum: 0.5 }],
    ['more than there can be', { sum: 1_000_000_001 }],
    ['another kind', { kind: 'promised' }],
    ['a field we do not know', { comment: 'x' }],
    ['no payment', { payment: '' }],
  ])('with %s is refused with its place', async (_what, differing) => {
    const body = JSON.stringify({ ...notice, notice: randomUUID(), ...differing })
    expect(await sendNotice(world, body, sign(body))).toMatchObject({ status: 422, body: { code: 'http.problems' } })
  })
})
