import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { type Platform, type Reading, reading } from '../acting.ts'
import type { Json } from '../canonical.ts'
import { type Outcome, ok, type Refusal } from '../outcome.ts'
import { sendFile } from './api-face.ts'
import { takeOnce } from './idempotency.ts'
import { forget, rawOf } from './incoming.ts'
import { limitOf } from './limits.ts'
import type { Raw } from './read.ts'
import type { Go, Route } from './route.ts'
import { languageFor, pathOf, themeFor, type Visit } from './visit.ts'

export type PageRoute = Extract<Route, { kind: 'page' | 'page-file' | 'form' }>

/** The pages that any page may turn into, and the session's cookie. */
export interface PageFace {
  refusalPage(visit: Visit, refusal: Refusal): VNode
  /** The sign-in page, when a session has ended; a form that was on its way is kept for the person it belongs to. */
  signInPage(
    look: Reading,
    visit: Visit,
    request: FastifyRequest,
    sent: Readonly<Record<string, string>> | null,
  ): Promise<VNode>
  setSession(reply: FastifyReply, token: string | null): void
}

const year = 365 * 24 * 3600

/** Mounts one page, form or file of the HTML face. */
export function mountPage(app: FastifyInstance, platform: Platform, route: PageRoute, face: PageFace): void {
  app.route({
    method: route.method,
    url: route.path,
    config: { access: route.access.says, ...limitOf(route.perMinute) },
    async handler(request, reply) {
      const look = reading(platform, request.actor)
      const visit = visitOf(platform, request)
      keepChoices(request, reply, visit, platform.config.mode === 'production')
      const barred = await route.access.check(look, request.params as Record<string, string>)
      if (barred?.status === 401) return sendSignIn(platform, face, request, reply, route, visit)
      if (barred !== null) return sendPage(reply, barred.status, face.refusalPage(visit, barred))
      const { raw, refusal } = await rawOf(request, route.takesFile, platform.files.incoming)
      if (refusal !== null) return refused(route, look, raw, refusal, visit, face, reply)
      if (route.kind === 'page') {
        const outcome = await route.run(look, raw, visit)
        return outcome.ok
          ? sendPage(reply, 200, outcome.value)
          : sendPage(reply, outcome.status, face.refusalPage(visit, outcome))
      }
      if (route.kind === 'page-file') {
        const outcome = await route.run(look, raw)
        return outcome.ok
          ? sendFile(reply, outcome.value)
          : sendPage(reply, outcome.status, face.refusalPage(visit, outcome))
      }
      const outcome = await takeForm(platform, request, route, raw).finally(() => forget(raw))
      return outcome.ok ? go(reply, face, outcome.value) : refused(route, look, raw, outcome, visit, face, reply)
    },
  })
}

async function takeForm(
  platform: Platform,
  request: FastifyRequest,
  route: Extract<PageRoute, { kind: 'form' }>,
  raw: Raw,
): Promise<Outcome<Go>> {
  const { _key: given, ...body } = raw.body as Record<string, Json> & { _key?: string }
  const key = typeof given === 'string' && given.length >= 8 && given.length <= 200 ? given : randomUUID()
  const sent = { params: raw.params as Json, body, file: raw.file?.sha256 ?? null }
  let session: string | null | undefined
  const taken = await takeOnce(platform, request.actor, { key, route: `form ${route.path}`, sent }, async (acting) => {
    const outcome = await route.run(acting, { ...raw, body })
    if (!outcome.ok) return outcome
    session = outcome.value.session
    return ok({ to: outcome.value.to })
  })
  return taken.ok ? ok({ to: taken.value.answer.to, ...(session === undefined ? {} : { session }) }) : taken
}

async function refused(
  route: PageRoute,
  look: Reading,
  raw: Raw,
  refusal: Refusal,
  visit: Visit,
  face: PageFace,
  reply: FastifyReply,
) {
  const again = route.kind === 'form' ? await route.again(look, raw, refusal, visit) : null
  return sendPage(reply, refusal.status, again ?? face.refusalPage(visit, refusal))
}

function go(reply: FastifyReply, face: PageFace, { to, session }: Go): FastifyReply {
  if (session !== undefined) face.setSession(reply, session)
  return reply.redirect(to, 303)
}

async function sendSignIn(
  platform: Platform,
  face: PageFace,
  request: FastifyRequest,
  reply: FastifyReply,
  route: PageRoute,
  visit: Visit,
) {
  const sent = route.kind === 'form' && !route.takesFile ? textsOf(request.body) : null
  return sendPage(reply, 401, await face.signInPage(reading(platform, request.actor), visit, request, sent))
}

function textsOf(body: unknown): Record<string, string> {
  const entries = Object.entries((body ?? {}) as Record<string, unknown>)
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}

/** A refusal outside any route: not found, a fault, a foreign site. */
export function sendRefusalPage(
  platform: Platform,
  face: PageFace,
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: Refusal,
): FastifyReply {
  return sendPage(reply, refusal.status, face.refusalPage(visitOf(platform, request), refusal))
}

function sendPage(reply: FastifyReply, status: number, view: VNode): FastifyReply {
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(`<!doctype html>${renderToString(view)}`)
}

function visitOf(platform: Platform, request: FastifyRequest): Visit {
  return {
    language: languageFor(request),
    theme: themeFor(request),
    today: platform.clock.today(),
    path: pathOf(request),
    actor: request.actor ?? { kind: 'anonymous' },
    sandbox: platform.config.mode === 'sandbox',
  }
}

/** A language or theme chosen by link stays chosen. */
function keepChoices(request: FastifyRequest, reply: FastifyReply, visit: Visit, secure: boolean): void {
  const query = request.query as Readonly<Record<string, unknown>>
  const options = { path: '/', maxAge: year, sameSite: 'lax', httpOnly: true, secure } as const
  if (query.lang !== undefined) reply.setCookie('lang', visit.language, options)
  if (query.theme !== undefined) reply.setCookie('theme', visit.theme, options)
}
