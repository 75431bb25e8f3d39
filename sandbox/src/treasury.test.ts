import { createHmac } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import type { Fault } from './faults.ts'
import { type Order, openTreasury, type Treasury } from './treasury.ts'

const secret = 'a secret of the tests'
const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

interface Heard {
  readonly notice: string
  readonly payment: string
  readonly invoice: string
  readonly kind: string
  readonly sum: number
  readonly paidOn: string
}

interface Listener {
  readonly callback: string
  readonly heard: Heard[]
  readonly signatures: boolean[]
  /** How often it would not hear. */
  deaf: number
  /** What it answers; by itself 200. */
  status: number
}

/** Whoever is told of payments. */
async function listen(): Promise<Listener> {
  const listener = { heard: [] as Heard[], signatures: [] as boolean[], deaf: 0, status: 200 }
  const server: Server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += String(chunk)
    if (listener.status !== 200) listener.deaf += 1
    else {
      listener.heard.push(JSON.parse(body))
      const signed = createHmac('sha256', secret).update(body).digest('hex')
      listener.signatures.push(request.headers['x-treasury-signature'] === signed)
    }
    response.writeHead(listener.status).end()
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return Object.assign(listener, { callback: `http://127.0.0.1:${(server.address() as AddressInfo).port}/told` })
}

async function open(file: string | null = null): Promise<Treasury> {
  const treasury = await openTreasury(secret, file)
  closing.push(() => treasury.stop())
  return treasury
}

const order = (callback: string, messageId = 'message-1'): Order => ({
  messageId,
  invoice: '75-00000001',
  sum: 968_805,
  payer: '120340002010',
  paidOn: '2026-10-28',
  callback,
})

async function untilNothingWaits(treasury: Treasury): Promise<void> {
  for (let tries = 0; treasury.waiting() > 0 && tries < 500; tries++) await wait(10)
  expect(treasury.waiting()).toBe(0)
}

/** Pays with that fault and answers what was heard. */
async function pay(fault: Fault): Promise<{ payment: string; listener: Listener }> {
  const [treasury, listener] = [await open(), await listen()]
  const payment = await treasury.take(order(listener.callback), fault)
  await untilNothingWaits(treasury)
  return { payment, listener }
}

describe('a payment', () => {
  test('is told of twice, accepted and settled, each notice of its own and signed', async () => {
    const { payment, listener } = await pay('well')
    const { invoice, sum, paidOn } = order('')
    expect(listener.heard.map(({ notice: _notice, ...told }) => told)).toEqual([
      { payment, invoice, kind: 'accepted', sum, paidOn },
      { payment, invoice, kind: 'settled', sum, paidOn },
    ])
    expect(new Set(listener.heard.map(({ notice }) => notice)).size).toBe(2)
    expect(listener.signatures).toEqual([true, true])
  })

  test('on request is told of again: by the same notices, and by a new one that says the same', async () => {
    const { heard } = (await pay('twice')).listener
    expect(heard.map(({ kind }) => kind)).toEqual(['accepted', 'settled', 'accepted', 'settled', 'settled'])
    expect(heard.slice(2, 4)).toEqual(heard.slice(0, 2))
    expect(new Set(heard.map(({ notice }) => notice)).size).toBe(3)
    expect(new Set(heard.map(({ payment }) => payment)).size).toBe(1)
  })

  test('on request is settled before it is accepted', async () => {
    expect((await pay('out-of-order')).listener.heard.map(({ kind }) => kind)).toEqual(['settled', 'accepted'])
  })

  test('on request comes short by a tenth, in whole tenge', async () => {
    expect((await pay('wrong-sum')).listener.heard.map(({ sum }) => sum)).toEqual([871_924, 871_924])
  })

  test('ordered twice by the same message is one payment, told of once', async () => {
    const [treasury, listener] = [await open(), await listen()]
    const payments = await Promise.all([1, 2, 3].map(() => treasury.take(order(listener.callback), 'well')))
    await untilNothingWaits(treasury)
    expect(new Set(payments).size).toBe(1)
    expect(listener.heard).toHaveLength(2)
    expect(await treasury.take(order(listener.callback, 'message-2'), 'well')).not.toBe(payments[0])
  })
})

describe('what was told', () => {
  test('is told again until it is heard, in the same order', async () => {
    const [treasury, listener] = [await open(), await listen()]
    listener.status = 503
    await treasury.take(order(listener.callback), 'well')
    while (listener.deaf < 2) await wait(10)
    expect(treasury.waiting()).toBe(2)
    listener.status = 200
    await untilNothingWaits(treasury)
    expect(listener.heard.map(({ kind }) => kind)).toEqual(['accepted', 'settled'])
  })

  test('is not told again to one who will not have it', async () => {
    const [treasury, listener] = [await open(), await listen()]
    listener.status = 422
    await treasury.take(order(listener.callback), 'well')
    await untilNothingWaits(treasury)
  })

  test('to an address that is gone holds up nobody else', async () => {
    const [treasury, gone, listener] = [await open(), await listen(), await listen()]
    gone.status = 503
    await treasury.take(order(gone.callback), 'well')
    await treasury.take(order(listener.callback, 'message-2'), 'well')
    for (let tries = 0; listener.heard.length < 2 && tries < 500; tries++) await wait(10)
    expect(listener.heard.map(({ kind }) => kind)).toEqual(['accepted', 'settled'])
    expect(treasury.waiting()).toBe(2)
  })

  test('is remembered with its order over a restart', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ruqsat-treasury-'))
    closing.push(() => rm(folder, { recursive: true }))
    const [file, listener] = [join(folder, 'in', 'treasury.json'), await listen()]
    listener.status = 503
    const before = await open(file)
    const payment = await before.take(order(listener.callback), 'well')
    while (listener.deaf < 1) await wait(10)
    before.stop()
    const after = await open(file)
    expect(after.waiting()).toBe(2)
    expect(await after.take(order(listener.callback), 'well')).toBe(payment)
    listener.status = 200
    await untilNothingWaits(after)
    expect(listener.heard.map((heard) => [heard.payment, heard.kind])).toEqual([
      [payment, 'accepted'],
      [payment, 'settled'],
    ])
  })
})
