import { createHash, randomBytes } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Actor, anonymous, type Person } from '../../kernel/actor.ts'
import type { Db } from '../../kernel/db.ts'
import { type Account, findSession, sessionLimits } from './store.ts'

/** The name of the session's cookie; `__Host-` binds it to this host over TLS. */
function cookieName(production: boolean): string {
  return production ? '__Host-sid' : 'sid'
}

/** A session's token (256 bits, for the person) and what is kept of it. */
export function makeToken(): { token: string; hash: Buffer } {
  const token = randomBytes(32).toString('base64url')
  return { token, hash: hashOf(token) }
}

/** The hash of the token a request carries, by cookie or as a bearer. */
export function tokenHashIn(request: FastifyRequest, production: boolean): Buffer | null {
  const bearer = /^Bearer ([\w-]{43})$/.exec(request.headers.authorization ?? '')?.[1]
  const token = bearer ?? request.cookies[cookieName(production)]
  return token === undefined || token.length !== 43 ? null : hashOf(token)
}

/** Who sends this request. */
export async function identify(db: Db, request: FastifyRequest, production: boolean): Promise<Actor> {
  const hash = tokenHashIn(request, production)
  const account = hash === null ? null : await findSession(db, hash)
  return account === null || hash === null ? anonymous : { ...personOf(account), session: hash.toString('hex') }
}

export function personOf(account: Account): Person {
  const { id, role, name, place, firm, region, passport } = account
  return { kind: 'person', account: id, role, name, place, firm, region, passport }
}

/** Gives the browser its session, or takes it away. */
export function setSession(reply: FastifyReply, token: string | null, production: boolean): void {
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: production } as const
  if (token === null) reply.clearCookie(cookieName(production), options)
  else reply.setCookie(cookieName(production), token, { ...options, maxAge: sessionLimits.hours * 3600 })
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
