import type { Text } from '@ruqsat/law'
import { sql } from 'kysely'
import type { Role } from '../../kernel/actor.ts'
import type { Db } from '../../kernel/db.ts'

export interface Account {
  readonly id: string
  readonly role: Role
  readonly name: Text
  /** The firm, office or register they act for. */
  readonly place: Text
  readonly firm: string | null
  readonly region: string | null
  readonly passport: string | null
}

export interface KeptForm {
  readonly path: string
  readonly fields: Readonly<Record<string, string>>
}

/** Sessions end after this many minutes without a request, and after this many hours in all. */
export const sessionLimits = { idleMinutes: { employer: 60, worker: 60, officer: 30 }, hours: 12 } as const

export async function findAccount(db: Db, id: string): Promise<(Account & { passphrase: string | null }) | null> {
  const row = await db
    .selectFrom('identity.account')
    .select(['id', 'role', 'name', 'place', 'firm', 'region', 'passport', 'passphrase'])
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  return row === undefined ? null : (row as Account & { passphrase: string | null })
}

/** Whose session this is; null where there is none, it has ended, or the account was closed. Notes the visit, at most once a minute. */
export async function findSession(db: Db, tokenHash: Buffer): Promise<Account | null> {
  const { rows } = await sql<Account & { stale: boolean; idle: boolean }>`
    select a.id, a.role, a.name, a.place, a.firm, a.region, a.passport,
      s.seen_at < now() - interval '1 minute' as stale,
      s.seen_at < now() - make_interval(mins => case a.role when 'officer' then ${sessionLimits.idleMinutes.officer}::int else ${sessionLimits.idleMinutes.employer}::int end) as idle
    from identity.session s join identity.account a on a.id = s.account_id
    where s.token_hash = ${tokenHash} and s.ends_at > now() and a.closed_at is null`.execute(db)
  const row = rows[0]
  if (row === undefined || row.idle) return null
  if (row.stale) await sql`update identity.session set seen_at = now() where token_hash = ${tokenHash}`.execute(db)
  const { stale: _stale, idle: _idle, ...account } = row
  return account
}

/** The account a session belonged to, also after its end: so that a form on its way can be kept for it. */
export async function ownerOfSession(db: Db, tokenHash: Buffer): Promise<string | null> {
  const row = await db
    .selectFrom('identity.session')
    .select('account_id')
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()
  return row?.account_id ?? null
}

export async function addSession(db: Db, tokenHash: Buffer, account: string): Promise<void> {
  await sql`insert into identity.session (token_hash, account_id, ends_at)
    values (${tokenHash}, ${account}, now() + make_interval(hours => ${sessionLimits.hours}::int))`.execute(db)
}

export async function endSession(db: Db, tokenHash: Buffer): Promise<void> {
  await sql`update identity.session set ends_at = now() where token_hash = ${tokenHash} and ends_at > now()`.execute(db)
}

export async function keepForm(db: Db, id: string, account: string, form: KeptForm): Promise<void> {
  await sql`insert into identity.kept_form (id, account_id, path, fields)
    values (${id}, ${account}, ${form.path}, ${JSON.stringify(form.fields)}::jsonb)`.execute(db)
}

export async function findKeptForm(db: Db, id: string, account: string): Promise<KeptForm | null> {
  const row = await db
    .selectFrom('identity.kept_form')
    .select(['path', 'fields'])
    .where('id', '=', id)
    .where('account_id', '=', account)
    .executeTakeFirst()
  return row === undefined ? null : (row as KeptForm)
}

/** Forgets ended sessions and kept forms after a day. */
export async function forgetOld(db: Db): Promise<void> {
  await sql`delete from identity.session where ends_at < now() - interval '1 day'`.execute(db)
  await sql`delete from identity.kept_form where kept_at < now() - interval '1 day'`.execute(db)
}

export async function saveAccount(db: Db, account: Account, passphrase: string | null): Promise<void> {
  await sql`insert into identity.account (id, role, name, place, firm, region, passport, passphrase)
    values (${account.id}, ${account.role}, ${JSON.stringify(account.name)}::jsonb, ${JSON.stringify(account.place)}::jsonb, ${account.firm}, ${account.region}, ${account.passport}, ${passphrase})
    on conflict (id) do update set role = excluded.role, name = excluded.name, place = excluded.place, firm = excluded.firm,
      region = excluded.region, passport = excluded.passport, passphrase = excluded.passphrase`.execute(db)
}

/** Accounts that are let in without a passphrase: the sandbox's personas, in the order they were made. */
export async function personas(db: Db): Promise<Account[]> {
  const rows = await db
    .selectFrom('identity.account')
    .select(['id', 'role', 'name', 'place', 'firm', 'region', 'passport'])
    .where('passphrase', 'is', null)
    .where('closed_at', 'is', null)
    .orderBy(sql`array_position(array['employer', 'officer', 'worker'], role)`)
    .orderBy('id')
    .execute()
  return rows as Account[]
}
