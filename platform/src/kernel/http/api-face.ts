import fastJson from 'fast-json-stringify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Platform, reading, transact } from '../acting.ts'
import type { Json } from '../canonical.ts'
import { type Outcome, ok, type Refusal, refuse } from '../outcome.ts'
import { jsonSchemaOf } from './fields.ts'
import { takeOnce } from './idempotency.ts'
import { forget, rawOf } from './incoming.ts'
import { limitOf } from './limits.ts'
import type { Raw } from './read.ts'
import type { Outgoing, Route } from './route.ts'
import { languageFor } from './visit.ts'
import { problemJson, type Wording } from './wording.ts'

export type ApiRoute = Extract<Route, { kind: `api-${string}` }>

export const apiRoot = '/api/v1'

/** Mounts one route of the API. */
export function mountApi(app: FastifyInstance, platform: Platform, route: ApiRoute, wording: Wording): void {
  const write = writerOf(route)
  app.route({
    method: route.method,
    url: apiRoot + route.path,
    config: { access: route.access.says, ...limitOf(route.perMinute) },
    async handler(request, reply) {
      reply.header('cache-control', 'no-store')
      const look = reading(platform, request.actor)
      const barred = await route.access.check(look, request.params as Record<string, string>)
      if (barred !== null) return sendRefusal(wording, request, reply, barred)
      const outcome = await answerOf(platform, route, request)
      if (!outcome.ok) return sendRefusal(wording, request, reply, outcome)
      if (route.kind === 'api-file') return sendFile(reply, outcome.value as Outgoing)
      return reply.type('application/json; charset=utf-8').send(write(outcome.value))
    },
  })
}

async function answerOf(platform: Platform, route: ApiRoute, request: FastifyRequest): Promise<Outcome<unknown>> {
  const { raw, refusal } = await rawOf(request, route.takesFile, platform.files.incoming)
  return refusal ?? takeOrTell(platform, route, request, raw).finally(() => forget(raw))
}

async function takeOrTell(
  platform: Platform,
  route: ApiRoute,
  request: FastifyRequest,
  raw: Raw,
): Promise<Outcome<unknown>> {
  if (route.kind !== 'api-step') return route.run(reading(platform, request.actor), raw)
  if (!route.once) return transact(platform, request.actor, (acting) => route.run(acting, raw))
  const key = request.headers['idempotency-key']
  if (typeof key !== 'string' || key.length < 8 || key.length > 200) return refuse(400, 'http.key-missing')
  const { params, body, file } = raw
  const sent = { params, body: body ?? null, file: file?.sha256 ?? null } as Json
  const taken = await takeOnce(
    platform,
    request.actor,
    { key, route: `${route.method} ${route.path}`, sent },
    (acting) => route.run(acting, raw),
  )
  return taken.ok ? ok(taken.value.answer) : taken
}

/** Writes exactly what the schema declares: a field that is not in it never leaves. */
function writerOf(route: ApiRoute): (value: unknown) => string {
  const { answer } = route.schemas
  if (answer === undefined) return JSON.stringify
  return fastJson(jsonSchemaOf(answer, { target: 'draft-7', io: 'output' }) as Parameters<typeof fastJson>[0])
}

/** A refusal as problem+json, in the reader's language. */
export function sendRefusal(
  wording: Wording,
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: Refusal,
): FastifyReply {
  const language = languageFor(request, 'en')
  return reply
    .code(refusal.status)
    .headers({ 'cache-control': 'no-store', 'content-language': language })
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problemJson(wording, language, refusal)))
}

/** A file, never sniffed, shown in place only where that was decided. */
export function sendFile(reply: FastifyReply, file: Outgoing): FastifyReply {
  const name = encodeURIComponent(file.name)
  return reply
    .type(file.mime)
    .headers({
      'cache-control': 'private, no-store',
      'content-disposition': `attachment; filename*=UTF-8''${name}`,
      'content-security-policy': "default-src 'none'; sandbox",
    })
    .send(Buffer.from(file.bytes))
}
