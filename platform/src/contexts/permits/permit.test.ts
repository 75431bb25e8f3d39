import { createHash } from 'node:crypto'
import { inflateSync } from 'node:zlib'
import { revocationGrounds } from '@ruqsat/law'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../testing/client.ts'
import { expectOk } from '../../testing/expect-ok.ts'
import { decides, eventsOf, manyReady, treasuryTells } from '../../testing/steps.ts'
import { testWorld } from '../../testing/test-world.ts'
import type { World } from '../../testing/world.ts'
import type { CaseView, PublicPermit } from './api.ts'
import { makeSecret } from './permit-store.ts'

let world: World
let aigerim: Client
let nurlan: Client
let anyone: Client
let cases: string[]

type Held = NonNullable<CaseView['permit']>

/** Twelve permits issued on 17 September 2026 for twelve months, all paid at once. */
beforeAll(async () => {
  world = await testWorld('2026-09-01')
  aigerim = await world.as('aigerim')
  nurlan = await world.as('nurlan')
  anyone = await world.as(null)
  cases = await manyReady(world, 12)
  for (const id of cases) await expectOk(decides(nurlan, id, 'approve'))
  const numbers = await Promise.all(cases.map(async (id) => (await look(id)).invoice?.number ?? ''))
  await Promise.all(
    numbers.map((invoice) =>
      treasuryTells(world, { invoice, payment: invoice, kind: 'settled', sum: 968_800, paidOn: '2026-09-17' }),
    ),
  )
  await world.settle()
}, 60_000)

const look = async (id: string) => (await aigerim.get<CaseView>(`/cases/${id}`)).body
const permitOf = async (n: number) => (await look(cases[n] as string)).permit as Held
const check = async (secret: string) => anyone.get<PublicPermit>(`/permit-checks/${secret}`)
const revoke = (id: string, body: unknown, officer = nurlan) => officer.post(`/permits/${id}/revoke`, body)
const reason = Object.keys(revocationGrounds)[0] as string

async function pdfOf(id: string, reader = aigerim): Promise<{ status: number; bytes: Buffer; headers: Headers }> {
  const answer = await fetch(`${world.address}/api/v1/permits/${id}/permit.pdf`, {
    headers: { authorization: `Bearer ${reader.token}` },
  })
  return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()), headers: answer.headers }
}

describe('a permit', () => {
  test('is one for each paid case, numbered by region and year without gap or double', async () => {
    const permits = await Promise.all(cases.map((_, n) => permitOf(n)))
    const numbers = permits.map((permit) => permit.number).sort()
    expect(numbers).toEqual(Array.from({ length: 12 }, (_, n) => `KZ-75-2026-${String(n + 1).padStart(6, '0')}`))
    for (const permit of permits)
      expect(permit).toMatchObject({ state: 'valid', issuedOn: '2026-09-17', expiresOn: '2027-09-17', revokedOn: null })
  })

  test('is issued once, however often the payment is told of', async () => {
    const [id = ''] = cases
    const { rows } = await sql<{
      id: number
    }>`select id from kernel.event where subject = ${id} and name = 'fees.paid'`.execute(world.platform.db)
    for (let n = 0; n < 3; n++) {
      await world.platform.db
        .transaction()
        .execute((tx) => world.platform.jobs.send(tx, 'permits.issue-on-payment', { event: rows[0]?.id as number }))
    }
    await world.settle()
    expect((await eventsOf(aigerim, id)).filter((event) => event.name === 'permits.issued')).toHaveLength(1)
  })

  test('has a secret of 130 bits that no two share', async () => {
    const secrets = Array.from({ length: 500 }, makeSecret)
    expect(new Set(secrets).size).toBe(500)
    expect(secrets.every((secret) => /^[0-9a-hjkmnp-tv-z]{26}$/.test(secret))).toBe(true)
    expect(new Set(secrets.join('')).size).toBe(32)
  })
})

describe('the printed permit', () => {
  test('is an archivable PDF that carries its number and its address, kept under the hash in the record', async () => {
    const permit = await permitOf(1)
    const { status, bytes, headers } = await pdfOf(permit.id)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('application/pdf')
    expect(headers.get('content-disposition')).toBe(`attachment; filename*=UTF-8''${permit.number}.pdf`)
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    const text = readable(bytes)
    expect(text).toMatch(/pdfaid:part>2</)
    expect(text).toMatch(/pdfaid:conformance>B</)
    expect(text).toContain(permit.number)
    const printed = (await eventsOf(aigerim, cases[1] as string)).find((event) => event.name === 'permits.printed')
    expect(printed?.data).toMatchObject({ permit: permit.id, sha256: createHash('sha256').update(bytes).digest('hex') })
  })

  test('is printed once: everyone who has it reads the same bytes', async () => {
    const { id } = await permitOf(2)
    const copies = await Promise.all(Array.from({ length: 5 }, () => pdfOf(id)))
    expect(new Set(copies.map((copy) => copy.bytes.toString('base64'))).size).toBe(1)
    expect(
      (await eventsOf(aigerim, cases[2] as string)).filter((event) => event.name === 'permits.printed'),
    ).toHaveLength(1)
  })

  test('is printed on the spot for whoever asks before the printer got to it', async () => {
    const { id } = await permitOf(3)
    await sql`update permits.permit set pdf = null where id = ${id}`.execute(world.platform.db)
    expect((await pdfOf(id)).bytes.subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('opens for the firm, the region’s officer and the worker himself, and for no one else', async () => {
    await world.goTo('2026-09-01')
    const issued = await world.issued('aigerim')
    const { id } = (await look(issued)).permit as Held
    for (const reader of ['aigerim', 'nurlan', 'mehmet'])
      expect((await pdfOf(id, await world.as(reader))).status, reader).toBe(200)
    for (const reader of ['dana', 'gulnar', 'li-wei'])
      expect((await pdfOf(id, await world.as(reader))).status, reader).toBe(404)
    expect((await fetch(`${world.address}/api/v1/permits/${id}/permit.pdf`)).status).toBe(401)
  })
})

describe('looking a permit up by its secret', () => {
  test('shows anyone enough to compare it with the person and the passport before him, and no more', async () => {
    const { secret, number } = await permitOf(4)
    const { status, body } = await check(secret)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      number,
      state: 'valid',
      expiresOn: '2027-09-17',
      worker: 'Mehmet Yılmaz',
      citizenship: 'TUR',
      category: 3,
      region: '75',
      firm: { en: 'Ulgi Qurylys LLP' },
    })
    expect(body.passportEnding).toBe('004')
    expect(Object.keys(body).sort()).toEqual([
      'asOf',
      'category',
      'citizenship',
      'expiresOn',
      'firm',
      'issuedOn',
      'number',
      'passportEnding',
      'region',
      'revokedOn',
      'state',
      'title',
      'worker',
    ])
    expect(JSON.stringify(body)).not.toMatch(/U10000004|1988|880317|secret/)
  })

  test('tells nothing by an unknown secret, and is no riddle to be guessed letter by letter', async () => {
    const { secret } = await permitOf(4)
    const near = secret.slice(0, -1) + (secret.endsWith('0') ? '1' : '0')
    expect(await check(near)).toMatchObject({ status: 404, body: { code: 'permits.no-such-permit' } })
    for (const other of ['x', secret.slice(1), `${secret}0`, secret.toUpperCase(), '../../cases', '%00'.repeat(9)]) {
      expect((await check(other)).status, other).toBe(404)
    }
  })

  test('does not open by its number', async () => {
    expect((await check((await permitOf(4)).number)).status).toBe(404)
  })
})

describe('a revocation', () => {
  test('needs a ground of the law and words, and is the region’s officer’s alone', async () => {
    const { id } = await permitOf(5)
    for (const other of ['dislike', '', 'toString', 'constructor', '__proto__'])
      expect(await revoke(id, { reason: other, ground: 'Жоқ' })).toMatchObject({
        status: 422,
        body: { problems: [{ pointer: '/reason', code: 'permits.revocation-reason' }] },
      })
    for (const ground of ['', '  '])
      expect(await revoke(id, { reason, ground })).toMatchObject({
        status: 422,
        body: { problems: [{ pointer: '/ground' }] },
      })
    expect((await revoke(id, { reason, ground: 'x' }, await world.as('gulnar'))).status).toBe(404)
    expect((await revoke(id, { reason, ground: 'x' }, aigerim)).status).toBe(403)
    expect(await permitOf(5)).toMatchObject({ state: 'valid' })
  })

  test('shows to everyone at once, stands in the record, and is taken once', async () => {
    const { id, secret } = await permitOf(6)
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => revoke(id, { reason, ground: 'Акт проверки 12 от 16 сентября' })),
    )
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409, 409, 409])
    expect(answers.find((answer) => answer.status === 409)?.body).toMatchObject({ code: 'permits.permit-is-revoked' })
    expect((await check(secret)).body).toMatchObject({ state: 'revoked', revokedOn: world.platform.clock.today() })
    const told = (await eventsOf(aigerim, cases[6] as string)).filter((event) => event.name === 'permits.revoked')
    expect(told).toMatchObject([{ actor: 'officer:nurlan', data: { reason } }])
    expect(JSON.stringify(told)).not.toContain('Акт')
  })
})

describe('the term of a permit', () => {
  test('ends with its last day: on the next the permit has expired, once, and cannot be revoked', async () => {
    const { id, secret } = await permitOf(7)
    await world.goTo('2027-09-17')
    expect((await check(secret)).body).toMatchObject({ state: 'valid' })
    await world.goTo('2027-09-18')
    expect((await check(secret)).body).toMatchObject({ state: 'expired', revokedOn: null })
    await world.goTo('2027-09-30')
    expect(
      (await eventsOf(aigerim, cases[7] as string)).filter((event) => event.name === 'permits.expired'),
    ).toHaveLength(1)
    expect(await revoke(id, { reason, ground: 'Поздно' })).toMatchObject({
      status: 409,
      body: { code: 'permits.permit-is-expired' },
    })
  })

  test('does not revive one that was revoked', async () => {
    expect((await check((await permitOf(6)).secret)).body).toMatchObject({ state: 'revoked' })
  })
})

/** The PDF's own text: what stands open in it, and what its streams hold once inflated. */
function readable(bytes: Buffer): string {
  const open = bytes.toString('latin1')
  const streams = [...open.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, stream = '']) => {
    try {
      return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')
    } catch {
      return ''
    }
  })
  return [open, ...streams].join('\n')
}
