import { randomBytes } from 'node:crypto'
import type { Category, Day } from '@ruqsat/law'
import { sql } from 'kysely'
import type { Db, Tx } from '../../kernel/db.ts'
import type { PermitState } from './permit-states.ts'

/** What is printed on a permit. */
export interface Shown {
  readonly firm: { readonly kk: string; readonly ru: string; readonly en: string }
  readonly bin: string
  readonly surname: string
  readonly givenNames: string
  readonly surnameCyrillic: string
  readonly givenNamesCyrillic: string
  readonly citizenship: string
  readonly birthDate: Day
  readonly passport: string
  readonly title: string
  readonly months: number
}

export interface Permit {
  readonly id: string
  readonly applicationId: string
  readonly number: string
  readonly secret: string
  readonly employer: string
  readonly region: string
  readonly category: Category
  readonly passport: string
  readonly shown: Shown
  readonly state: PermitState
  readonly issuedOn: Day
  readonly expiresOn: Day
  readonly revokedOn: Day | null
  readonly revocation: Revocation | null
  readonly pdf: string | null
}

export interface Revocation {
  readonly reason: string
  readonly ground: string
  readonly by: string
}

const columns = sql`id, application_id as "applicationId", number, secret, employer, region, category, passport, shown, state,
  issued_on as "issuedOn", expires_on as "expiresOn", revoked_on as "revokedOn", revocation, encode(pdf, 'hex') as pdf`

const letters = '0123456789abcdefghjkmnpqrstvwxyz'

/** A permit's secret: 130 bits in 26 letters that cannot be mistaken for each other (Crockford's alphabet). */
export function makeSecret(): string {
  return Array.from(randomBytes(26), (byte) => letters[byte % 32]).join('')
}

/** How often one network address may check permits by their secrets in a minute. */
export const checksAMinute = 120

export async function addPermit(
  tx: Tx,
  permit: Omit<Permit, 'state' | 'revokedOn' | 'revocation' | 'pdf'>,
): Promise<void> {
  await sql`insert into permits.permit (id, application_id, number, secret, employer, region, category, passport, shown, state, issued_on, expires_on)
    values (${permit.id}, ${permit.applicationId}, ${permit.number}, ${permit.secret}, ${permit.employer}, ${permit.region}, ${permit.category},
      ${permit.passport}, ${JSON.stringify(permit.shown)}::jsonb, 'valid', ${permit.issuedOn}, ${permit.expiresOn})`.execute(
    tx,
  )
}

export async function findPermit(db: Db, id: string): Promise<Permit | null> {
  const { rows } = await sql<Permit>`select ${columns} from permits.permit where id = ${id}`.execute(db)
  return rows[0] ?? null
}

export async function lockPermit(tx: Tx, id: string): Promise<Permit | null> {
  const { rows } = await sql<Permit>`select ${columns} from permits.permit where id = ${id} for update`.execute(tx)
  return rows[0] ?? null
}

export async function findPermitOf(db: Db, application: string): Promise<Permit | null> {
  const { rows } =
    await sql<Permit>`select ${columns} from permits.permit where application_id = ${application}`.execute(db)
  return rows[0] ?? null
}

export async function findPermitBySecret(db: Db, secret: string): Promise<Permit | null> {
  const { rows } = await sql<Permit>`select ${columns} from permits.permit where secret = ${secret}`.execute(db)
  return rows[0] ?? null
}

/** A worker's permits, newest first; the passport is `citizenship:number`. */
export async function permitsOfWorker(db: Db, passport: string): Promise<Permit[]> {
  const { rows } =
    await sql<Permit>`select ${columns} from permits.permit where passport = ${passport} order by issued_on desc limit 50`.execute(
      db,
    )
  return rows
}

/** An employer's valid permits, the first to expire first. */
export async function validPermitsOf(db: Db, employer: string, limit: number): Promise<Permit[]> {
  const { rows } =
    await sql<Permit>`select ${columns} from permits.permit where employer = ${employer} and state = 'valid'
    order by expires_on limit ${limit}`.execute(db)
  return rows
}

export async function notePdf(tx: Tx, id: string, sha256: string): Promise<void> {
  await sql`update permits.permit set pdf = ${Buffer.from(sha256, 'hex')} where id = ${id} and pdf is null`.execute(tx)
}

export async function savePermitState(
  tx: Tx,
  id: string,
  state: PermitState,
  revoked: { on: Day; revocation: Revocation } | null,
): Promise<void> {
  const revocation = revoked === null ? null : JSON.stringify(revoked.revocation)
  await sql`update permits.permit set state = ${state}, revoked_on = ${revoked?.on ?? null}, revocation = ${revocation}::jsonb where id = ${id}`.execute(
    tx,
  )
}

export async function expiredPermits(db: Db, today: Day, limit: number): Promise<string[]> {
  const { rows } = await sql<{
    id: string
  }>`select id from permits.permit where state = 'valid' and expires_on < ${today} limit ${limit}`.execute(db)
  return rows.map((row) => row.id)
}
