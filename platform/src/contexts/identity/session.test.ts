import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { clientOf } from '../../testing/client.ts'
import { expectOk } from '../../testing/expect-ok.ts'
import { testWorld } from '../../testing/test-world.ts'
import type { World } from '../../testing/world.ts'
import { makePassphrase, opens, seal } from './passphrase.ts'
import { makeToken } from './session.ts'
import { findAccount, forgetOld, saveAccount } from './store.ts'

let world: World
beforeAll(async () => {
  world = await testWorld('2026-09-01')
})

const hashOf = (token: string) => createHash('sha256').update(token).digest()
const signIn = async (persona: string) =>
  (await expectOk(clientOf(world.address, null).post<{ token: string }>('/sessions', { persona }))).token
const status = async (token: string) => (await clientOf(world.address, token).get('/me')).status

/** Lets real time pass for a session: sessions live by the database’s clock, which no one moves. */
const wait = (token: string, minutes: number) =>
  sql`update identity.session set made_at = made_at - make_interval(mins => ${minutes}::int), seen_at = seen_at - make_interval(mins => ${minutes}::int),
    ends_at = ends_at - make_interval(mins => ${minutes}::int) where token_hash = ${hashOf(token)}`.execute(
    world.platform.db,
  )

describe('a session', () => {
  test('belongs to the person who signed in', async () => {
    const token = await signIn('nurlan')
    expect((await clientOf(world.address, token).get('/me')).body).toMatchObject({
      account: 'nurlan',
      role: 'officer',
      region: '75',
      firm: null,
    })
  })

  test('opens by cookie as by bearer, and the bearer goes first', async () => {
    const [officer, employer] = [await signIn('nurlan'), await signIn('aigerim')]
    const me = async (headers: Record<string, string>) =>
      (await (await fetch(`${world.address}/api/v1/me`, { headers })).json()) as { account?: string }
    expect((await me({ cookie: `sid=${officer}` })).account).toBe('nurlan')
    expect((await me({ cookie: `sid=${officer}`, authorization: `Bearer ${employer}` })).account).toBe('aigerim')
  })

  test.each(['', 'x', 'a'.repeat(43), 'a'.repeat(42), 'я'.repeat(43)])('is not opened by %j', async (token) => {
    const answer = await fetch(`${world.address}/api/v1/me`, {
      headers: { cookie: `sid=${encodeURIComponent(token)}` },
    })
    expect(answer.status).toBe(401)
  })

  test('is not opened by what is kept of its token', async () => {
    const token = await signIn('aigerim')
    const hash = hashOf(token)
    for (const other of [hash.toString('base64url'), hash.toString('hex').slice(0, 43)])
      expect(await status(other)).toBe(401)
  })

  test('keeps its token nowhere in the database: only a hash of it', async () => {
    const token = await signIn('aigerim')
    const { rows } = await sql<{
      table: string
    }>`select quote_ident(table_schema) || '.' || quote_ident(table_name) as table from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`.execute(
      world.platform.db,
    )
    expect(rows.length).toBeGreaterThan(15)
    for (const { table } of rows) {
      const found = await sql<{
        n: number
      }>`select count(*) as n from ${sql.raw(table)} t where t::text like ${`%${token}%`}`.execute(world.platform.db)
      expect(found.rows[0]?.n, table).toBe(0)
    }
    expect(
      (await sql`select 1 from identity.session where token_hash = ${hashOf(token)}`.execute(world.platform.db)).rows,
    ).toHaveLength(1)
  })

  test('has a token of 256 bits that no two share', () => {
    const tokens = Array.from({ length: 200 }, () => makeToken().token)
    expect(new Set(tokens).size).toBe(200)
    expect(tokens.every((token) => Buffer.from(token, 'base64url').length === 32)).toBe(true)
  })

  test.each([
    ['aigerim', 59, 200],
    ['aigerim', 61, 401],
    ['mehmet', 61, 401],
    ['nurlan', 29, 200],
    ['nurlan', 31, 401],
  ])('of %s, after %d idle minutes, answers %d', async (persona, minutes, answered) => {
    const token = await signIn(persona)
    await wait(token, minutes)
    expect(await status(token)).toBe(answered)
  })

  test('ends after twelve hours, however busy', async () => {
    const token = await signIn('aigerim')
    for (let hour = 0; hour < 13; hour++) {
      await wait(token, 55)
      expect(await status(token)).toBe(200)
    }
    await wait(token, 6)
    expect(await status(token)).toBe(401)
  })

  test('that is over stays over', async () => {
    const token = await signIn('aigerim')
    await wait(token, 61)
    expect(await status(token)).toBe(401)
    expect(await status(token)).toBe(401)
  })

  test('ends when its person signs out, and no other with it', async () => {
    const [one, other] = [await signIn('aigerim'), await signIn('aigerim')]
    expect((await clientOf(world.address, one).delete('/sessions')).status).toBe(200)
    expect(await status(one)).toBe(401)
    expect(await status(other)).toBe(200)
  })

  test('ends in the page as over the API: the cookie goes, and its token opens nothing more', async () => {
    const token = await signIn('aigerim')
    const answer = await fetch(`${world.address}/sign-out`, {
      method: 'POST',
      headers: { cookie: `sid=${token}`, 'content-type': 'application/x-www-form-urlencoded' },
      redirect: 'manual',
    })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/'])
    expect(answer.headers.get('set-cookie')).toMatch(/^sid=;/)
    expect(await status(token)).toBe(401)
  })

  test('ends at once when the account is closed', async () => {
    const token = await signIn('li-wei')
    await sql`update identity.account set closed_at = now() where id = 'li-wei'`.execute(world.platform.db)
    expect(await status(token)).toBe(401)
    expect((await clientOf(world.address, null).post('/sessions', { persona: 'li-wei' })).status).toBe(404)
    await sql`update identity.account set closed_at = null where id = 'li-wei'`.execute(world.platform.db)
  })

  test('a day after its end is forgotten', async () => {
    const token = await signIn('aigerim')
    const left = async () =>
      (await sql`select 1 from identity.session where token_hash = ${hashOf(token)}`.execute(world.platform.db)).rows
        .length
    await wait(token, 12 * 60 + 23 * 60)
    await forgetOld(world.platform.db)
    expect(await left()).toBe(1)
    await wait(token, 61)
    await forgetOld(world.platform.db)
    expect(await left()).toBe(0)
  })
})

describe('signing in with a passphrase', () => {
  const passphrase = makePassphrase()
  const place = { kk: '-', ru: '-', en: '-' }
  const post = (body: unknown) => clientOf(world.address, null).post('/sessions', body)

  beforeEach(async () => {
    const account = {
      id: 'head-of-firm',
      role: 'employer' as const,
      name: place,
      place,
      firm: '120340002010',
      region: null,
      passport: null,
    }
    await saveAccount(world.platform.db, account, await seal(passphrase))
  })

  test('opens a session', async () => {
    const { body, status: answered } = await post({ account: 'head-of-firm', passphrase })
    expect(answered).toBe(200)
    expect(await status(String(body.token))).toBe(200)
  })

  test('answers a wrong passphrase and an unknown account alike', async () => {
    const wrong = await post({ account: 'head-of-firm', passphrase: `${passphrase}x` })
    const unknown = await post({ account: 'no-such-account', passphrase })
    expect(wrong).toMatchObject({ status: 401, body: { code: 'identity.not-recognised' } })
    expect(unknown.body).toEqual(wrong.body)
  })

  test('is not possible for a persona, who has no passphrase', async () => {
    for (const guess of ['-', 'aigerim', passphrase])
      expect((await post({ account: 'aigerim', passphrase: guess })).status).toBe(401)
  })

  test('is the only way in for an account that has one', async () => {
    expect(await post({ persona: 'head-of-firm' })).toMatchObject({
      status: 404,
      body: { code: 'identity.no-such-persona' },
    })
  })

  test('keeps nothing from which the passphrase can be read', async () => {
    const kept = (await findAccount(world.platform.db, 'head-of-firm'))?.passphrase ?? ''
    expect(kept).not.toContain(passphrase)
    expect(await opens(passphrase, kept)).toBe(true)
    expect(await opens(passphrase.toUpperCase(), kept)).toBe(false)
    expect(await seal(passphrase)).not.toBe(kept)
  })

  test.each(['', 'scrypt', 'scrypt$$', 'scrypt$AAAA$', 'plain text'])(
    'a broken seal is opened by nothing: %j',
    async (sealed) => {
      for (const guess of ['', 'x', sealed]) expect(await opens(guess, sealed)).toBe(false)
    },
  )
})

describe('in production', () => {
  test('no persona is let in, and none is listed', async () => {
    const { config } = world.platform
    Object.assign(config, { mode: 'production' })
    try {
      const anyone = clientOf(world.address, null)
      expect((await anyone.post('/sessions', { persona: 'aigerim' })).status).toBe(404)
      expect((await anyone.get('/sandbox/personas')).status).toBe(404)
      expect((await anyone.get('/sandbox/clock')).status).toBe(404)
      expect((await anyone.get('/sandbox/agencies')).status).toBe(404)
      expect((await anyone.put('/sandbox/agencies/erap', { fault: 'down' })).status).toBe(404)
    } finally {
      Object.assign(config, { mode: 'sandbox' })
    }
  })
})
