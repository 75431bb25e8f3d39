import type { FastifyInstance } from 'fastify'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { answers } from './answers.ts'
import { type Agency, agencies, faults, treasuryFaults } from './faults.ts'
import { firms } from './personas.ts'
import { createSandbox } from './server.ts'

type Checking = Exclude<Agency, 'treasury'>

const slowMs = 60
const checking = Object.keys(answers) as Checking[]
let sandbox: FastifyInstance
let address: string

beforeAll(async () => {
  sandbox = await createSandbox({ secret: 'a secret of the tests', treasuryFile: null, slowMs })
  address = await sandbox.listen({ host: '127.0.0.1', port: 0 })
})
afterEach(async () => {
  for (const agency of agencies) await told(agency, 'well')
})
afterAll(() => sandbox.close())

const told = (agency: string, fault: string) =>
  sandbox.inject({ method: 'PUT', url: `/control/${agency}`, payload: { fault } })

const firmNamed = (name: string) => firms.find((firm) => firm.name.en.startsWith(name))?.bin ?? ''
const question = (agency: Checking, bin = firmNamed('Ulgi')) => ({
  messageId: 'message-1',
  ...(agency === 'mfa' ? { sha256: 'a'.repeat(64), country: 'TUR' } : { bin }),
})

/** Asks over real HTTP. */
async function ask(agency: Checking, bin?: string): Promise<{ status: number; body: Record<string, unknown> }> {
  const answer = await fetch(`${address}/${agency}${answers[agency].path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question(agency, bin)),
    signal: AbortSignal.timeout(5000),
  })
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}

describe('a persona’s firm is answered for as its sentence says', () => {
  test('Ulgi Qurylys has a clean record everywhere, and two foreigners with contracts', async () => {
    for (const agency of ['erap', 'migration-police', 'otib'] as const)
      expect((await ask(agency)).body).toMatchObject({ bin: firmNamed('Ulgi'), offences: [] })
    expect((await ask('irs')).body).toMatchObject({ category4: [] })
    expect((await ask('esutd')).body).toMatchObject({ foreignEmployees: 2, unregistered: 0 })
    expect((await ask('mfa')).body).toMatchObject({ sha256: 'a'.repeat(64), confirmed: true })
  })

  test('Tulpar has two contracts that are not registered', async () => {
    expect((await ask('esutd', firmNamed('Tulpar'))).body).toMatchObject({ foreignEmployees: 2, unregistered: 2 })
  })

  test('Kaspiy was found on 15 June 2026 to employ without a permit, and only the register of offences knows', async () => {
    const kaspiy = firmNamed('Kaspiy')
    expect((await ask('erap', kaspiy)).body).toMatchObject({ offences: [{ article: '519(1)', foundOn: '2026-06-15' }] })
    expect((await ask('otib', kaspiy)).body).toMatchObject({ offences: [] })
  })

  test('a firm that the sandbox does not know has a clean record and nobody from abroad', async () => {
    const unknown = '990140000006'
    expect((await ask('erap', unknown)).body).toMatchObject({ bin: unknown, offences: [] })
    expect((await ask('esutd', unknown)).body).toMatchObject({ foreignEmployees: 0, unregistered: 0 })
  })
})

describe.each(checking)('%s', (agency) => {
  test('answers to the message it was sent, and the same to the same question', async () => {
    const first = await ask(agency)
    expect(first).toMatchObject({ status: 200, body: { messageId: 'message-1' } })
    expect(await ask(agency)).toEqual(first)
  })

  test('told to be slow takes its time and answers the same', async () => {
    const { body } = await ask(agency)
    await told(agency, 'slow')
    const began = performance.now()
    expect(await ask(agency)).toEqual({ status: 200, body })
    expect(performance.now() - began).toBeGreaterThanOrEqual(slowMs - 1)
  })

  test('told to be wrong answers in form, about somebody else', async () => {
    const { body } = await ask(agency)
    await told(agency, 'wrong')
    const wrong = (await ask(agency)).body
    const subject = agency === 'mfa' ? 'sha256' : 'bin'
    expect(wrong[subject]).not.toBe(body[subject])
    expect({ ...wrong, [subject]: body[subject] }).toEqual(body)
  })

  test('told to be down says so, and the others do not care', async () => {
    await told(agency, 'down')
    expect(await ask(agency)).toMatchObject({ status: 503 })
    for (const other of checking.filter((one) => one !== agency)) expect((await ask(other)).status).toBe(200)
  })

  test('told to be silent never answers', async () => {
    await told(agency, 'silent')
    const asked = fetch(`${address}/${agency}${answers[agency].path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(question(agency)),
      signal: AbortSignal.timeout(3 * slowMs),
    })
    await expect(asked).rejects.toThrow(/timeout/i)
  })
})

describe('the control', () => {
  test('tells how every agency behaves: well, until told otherwise', async () => {
    const now = async () => (await sandbox.inject('/control')).json()
    const well = Object.fromEntries(agencies.map((agency) => [agency, 'well']))
    expect(await now()).toEqual(well)
    await told('mfa', 'down')
    expect(await now()).toEqual({ ...well, mfa: 'down' })
    await told('mfa', 'well')
    expect(await now()).toEqual(well)
  })

  test.each([
    ['tax-office', 'down'],
    ['erap', 'asleep'],
    ['erap', 'twice'],
    ['treasury', 'thrice'],
  ])('refuses to tell %s to be %s, and names what there is', async (agency, fault) => {
    const refused = await told(agency, fault)
    expect(refused.statusCode).toBe(422)
    expect(refused.json()).toEqual({ agencies: [...agencies], faults: [...treasuryFaults] })
  })

  test('knows three faults of the treasury beside those of all', () => {
    expect(treasuryFaults.filter((fault) => !(faults as readonly string[]).includes(fault))).toEqual([
      'twice',
      'out-of-order',
      'wrong-sum',
    ])
  })
})
