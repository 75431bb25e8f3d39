import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { firms } from '@ruqsat/sandbox/personas'
import { createSandbox } from '@ruqsat/sandbox/server'
import type { FastifyInstance } from 'fastify'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { isSigned } from '../contexts/fees/treasury-signature.ts'
import { type AgencyName, agencyNames } from '../kernel/config.ts'
import { type Agencies, openAgencies } from './agencies.ts'
import type { Called } from './call.ts'
import { type CheckingAgency, checkingAgencies, type Question, TreasuryNotice, wire } from './wire.ts'

/**
 * Every client against the agency itself, over real HTTP: the sandbox's, or a test contour at RUQSAT_CONTRACT_<AGENCY>_URL. A contour
 * cannot be told to misbehave; faults are asked of the sandbox alone. RUQSAT_CONTRACT_BIN is a firm that the contour knows.
 */
const { env } = process
const contourOf = (agency: AgencyName) => env[`RUQSAT_CONTRACT_${agency.toUpperCase().replaceAll('-', '_')}_URL`]
const inSandbox = (agency: AgencyName) => contourOf(agency) === undefined
const bin = env['RUQSAT_CONTRACT_BIN'] ?? '120340002010'
const secret = 'a secret of the contract tests'
const slowMs = 200

let sandbox: FastifyInstance
let patient: Agencies
let hasty: Agencies

beforeAll(async () => {
  sandbox = await createSandbox({ secret, treasuryFile: null, slowMs })
  const own = await sandbox.listen({ host: '127.0.0.1', port: 0 })
  const addresses = Object.fromEntries(
    agencyNames.map((agency) => [agency, contourOf(agency) ?? `${own}/${agency}`]),
  ) as Record<AgencyName, string>
  patient = openAgencies(addresses)
  hasty = openAgencies(addresses, slowMs / 4)
})
afterEach(async () => {
  for (const agency of agencyNames) await tell(agency, 'well')
})
afterAll(() => sandbox.close())

const tell = (agency: AgencyName, fault: string) =>
  sandbox.inject({ method: 'PUT', url: `/control/${agency}`, payload: { fault } })

const ask = (
  agencies: Agencies,
  agency: CheckingAgency,
  message: string = randomUUID(),
  firm = bin,
): Promise<Called<{ messageId: string }>> => {
  const question = agency === 'mfa' ? { sha256: 'a'.repeat(64), country: 'TUR' } : { bin: firm }
  return agencies.ask(agency, message, question as Question<CheckingAgency> as never)
}

const orderOf = (callback: string, messageId: string = randomUUID()) => ({
  messageId,
  invoice: '75-00000001',
  sum: 968_800,
  payer: bin,
  paidOn: '2026-10-28',
  callback,
})
const order = (agencies: Agencies) => agencies.orderPayment(orderOf('http://127.0.0.1:9/told'))

describe.each(checkingAgencies)('%s', (agency) => {
  test('answers in the agreed shape, to the message and about what was asked', async () => {
    const message = randomUUID()
    const called = await ask(patient, agency, message)
    expect(called).toMatchObject({ kind: 'answered', reply: { messageId: message }, evidence: { status: 200 } })
    expect(wire[agency].reply.parse(JSON.parse(called.evidence.reply ?? ''))).toEqual('reply' in called && called.reply)
    expect(wire[agency].request.parse(JSON.parse(called.evidence.request))).toMatchObject({ messageId: message })
  })

  test('asked again by the same message answers the same', async () => {
    const message = randomUUID()
    const [first, second] = [await ask(patient, agency, message), await ask(patient, agency, message)]
    expect(second.evidence.reply).toBe(first.evidence.reply)
  })
})

describe.each(checkingAgencies.filter(inSandbox))('%s of the sandbox', (agency) => {
  test('knows every firm of the sandbox', async () => {
    for (const firm of firms)
      expect(await ask(patient, agency, randomUUID(), firm.bin), firm.name.en).toMatchObject({ kind: 'answered' })
  })

  test('that is slow is an answer to who has the time, and silence to who has not', async () => {
    await tell(agency, 'slow')
    expect(await ask(patient, agency)).toMatchObject({ kind: 'answered' })
    expect(await ask(hasty, agency)).toMatchObject({ kind: 'trouble', trouble: 'silent', evidence: { reply: null } })
  })

  test.each([
    ['silent', 'silent', null],
    ['down', 'down', 503],
    ['wrong', 'about-another', 200],
  ] as const)('that is %s brings no answer, and is known as %s', async (fault, trouble, status) => {
    await tell(agency, fault)
    const client = fault === 'silent' ? hasty : patient
    expect(await ask(client, agency)).toMatchObject({ kind: 'trouble', trouble, evidence: { status } })
  })
})

describe('treasury', () => {
  test('takes an order and names the payment; the same order again is the same payment', async () => {
    const sent = orderOf('http://127.0.0.1:9/told')
    const first = await patient.orderPayment(sent)
    expect(first).toMatchObject({
      kind: 'answered',
      reply: { messageId: sent.messageId, payment: expect.stringMatching(/./) },
    })
    const again = await patient.orderPayment(sent)
    expect('reply' in again && again.reply).toEqual('reply' in first && first.reply)
  })
})

describe.each((['treasury'] as const).filter(inSandbox))('%s of the sandbox', (treasury) => {
  let listener: Server
  let callback: string
  const heard: { body: string; signature: string | null }[] = []
  beforeAll(async () => {
    listener = createServer(async (request, response) => {
      let body = ''
      for await (const chunk of request) body += String(chunk)
      heard.push({ body, signature: String(request.headers['x-treasury-signature']) })
      response.end()
    })
    await new Promise<void>((ready) => listener.listen(0, '127.0.0.1', ready))
    callback = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/told`
  })
  afterAll(() => {
    listener.closeAllConnections()
    listener.close()
  })

  test('tells of the payment in the agreed shape, signed byte for byte', async () => {
    const called = await patient.orderPayment(orderOf(callback))
    for (let tries = 0; heard.length < 2 && tries < 500; tries++) await new Promise((next) => setTimeout(next, 10))
    const notices = heard.map(({ body }) => TreasuryNotice.parse(JSON.parse(body)))
    const payment = 'reply' in called ? called.reply.payment : ''
    expect(notices).toMatchObject([
      { kind: 'accepted', payment, sum: 968_800 },
      { kind: 'settled', payment, invoice: '75-00000001' },
    ])
    expect(heard.map(({ body, signature }) => isSigned(body, signature, secret))).toEqual([true, true])
  })

  test.each([
    ['slow', 'silent'],
    ['silent', 'silent'],
    ['down', 'down'],
    ['wrong', 'about-another'],
  ] as const)('that is %s has taken no order as far as we know: %s', async (fault, trouble) => {
    await tell(treasury, fault)
    const client = trouble === 'silent' ? hasty : patient
    expect(await order(client)).toMatchObject({ kind: 'trouble', trouble })
  })
})

describe('an agency at whose address nobody listens', () => {
  let nowhere: Agencies
  beforeAll(async () => {
    const server = createServer()
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    const { port } = server.address() as AddressInfo
    await new Promise((closed) => server.close(closed))
    const addresses = agencyNames.map((agency) => [agency, `http://127.0.0.1:${port}/${agency}`])
    nowhere = openAgencies(Object.fromEntries(addresses) as Record<AgencyName, string>)
  })

  test.each(agencyNames)('%s is down', async (agency) => {
    const called = agency === 'treasury' ? order(nowhere) : ask(nowhere, agency)
    expect(await called).toMatchObject({ kind: 'trouble', trouble: 'down', evidence: { status: null, reply: null } })
  })
})
