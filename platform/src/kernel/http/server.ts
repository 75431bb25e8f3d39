import { randomUUID } from 'node:crypto'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
  type RouteOptions,
} from 'fastify'
import type { Platform } from '../acting.ts'
import { type Actor, anonymous } from '../actor.ts'
import { type Refusal, refuse } from '../outcome.ts'
import { largestPaper } from '../upload.ts'
import { mountApi, sendRefusal } from './api-face.ts'
import { refusalOfFault } from './faults.ts'
import { limitAsking } from './limits.ts'
import { mountPage, type PageFace, sendRefusalPage } from './page-face.ts'
import type { Route } from './route.ts'
import type { Wording } from './wording.ts'

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor
    /** A JSON body, byte for byte: what a sender's signature covers. */
    exactBody: string
  }
  interface FastifyContextConfig {
    access?: string
  }
}

/** What the platform's parts give to the server. */
export interface Face extends PageFace {
  readonly wording: Wording
  /** Who this is, by cookie or bearer token. */
  identify(request: FastifyRequest): Promise<Actor>
}

const unsafe = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

/** Builds the server: every declared route in both faces, one place for refusals, strict headers. */
export async function createServer(platform: Platform, routes: readonly Route[], face: Face): Promise<FastifyInstance> {
  const production = platform.config.mode === 'production'
  const app = fastify({
    loggerInstance: platform.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: 1024 * 1024,
    trustProxy: production ? 'loopback, linklocal, uniquelocal' : false,
    routerOptions: { ignoreTrailingSlash: true },
    // A path that cannot be read, or is longer than any of ours, leads nowhere like any other.
    frameworkErrors: (_error, request, reply) =>
      answerRefusal(platform, face, request, reply, refuse(404, 'http.not-found')),
    forceCloseConnections: 'idle',
  })
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: policy(production) },
    hsts: production,
    referrerPolicy: { policy: 'same-origin' },
  })
  await app.register(cookie)
  await app.register(formbody)
  await app.register(multipart, { limits: { files: 1, fileSize: largestPaper + 1, fields: 20, fieldSize: 20_000 } })

  await limitAsking(app, production)
  keepExactBody(app)
  refuseUndeclaredAccess(app)
  app.decorateRequest('actor')
  app.addHook('onRequest', async (request) => {
    request.actor = request.url.startsWith('/assets/') ? anonymous : await face.identify(request)
  })
  app.addHook('preHandler', async (request, reply) => {
    if (unsafe.has(request.method) && isForeign(request))
      return answerRefusal(platform, face, request, reply, refuse(403, 'http.foreign-site'))
  })
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions, id } = request
    platform.log.info(
      { method, route: routeOptions.url, status: reply.statusCode, ms: Math.round(reply.elapsedTime), request: id },
      'answered',
    )
  })
  app.setErrorHandler((error, request, reply) => answerFault(platform, face, request, reply, error))
  app.setNotFoundHandler((request, reply) =>
    answerRefusal(platform, face, request, reply, refuse(404, 'http.not-found')),
  )

  for (const route of routes) {
    if (route.kind === 'page' || route.kind === 'page-file' || route.kind === 'form')
      mountPage(app, platform, route, face)
    else mountApi(app, platform, route, face.wording)
  }
  return app
}

function keepExactBody(app: FastifyInstance): void {
  app.decorateRequest('exactBody', '')
  const parse = app.getDefaultJsonParser('error', 'error')
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    request.exactBody = String(body)
    void parse(request, request.exactBody, done)
  })
}

/** A server with a route that declares no access does not start. */
function refuseUndeclaredAccess(app: FastifyInstance): void {
  const routes: RouteOptions[] = []
  app.addHook('onRoute', (route) => void routes.push(route))
  // Looked at once all are known: a plugin may declare for its own routes after this hook has seen them.
  app.addHook('onReady', async () => {
    const open = routes.find((route) => route.config?.access === undefined)
    if (open !== undefined) throw new Error(`${String(open.method)} ${open.url} declares no access: say who may use it`)
  })
}

function policy(production: boolean) {
  return {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
    ...(production ? { upgradeInsecureRequests: [] } : {}),
  }
}

/** A form or script of another site that rides on the reader's cookie. Bearer tokens and programs without a browser pass. */
function isForeign(request: FastifyRequest): boolean {
  if (request.headers.authorization !== undefined) return false
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  const { origin } = request.headers
  return origin !== undefined && URL.parse(origin)?.host !== request.headers.host
}

function answerRefusal(platform: Platform, face: Face, request: FastifyRequest, reply: FastifyReply, refusal: Refusal) {
  if (request.url.startsWith('/api/')) return sendRefusal(face.wording, request, reply, refusal)
  return sendRefusalPage(platform, face, request, reply, refusal)
}

function answerFault(platform: Platform, face: Face, request: FastifyRequest, reply: FastifyReply, error: unknown) {
  const refusal = refusalOfFault(error)
  if (refusal === null)
    platform.log.error(
      { err: error, method: request.method, route: request.routeOptions.url, request: request.id },
      'a bug',
    )
  else if (refusal.status >= 500) platform.log.warn({ err: error, route: request.routeOptions.url }, 'a fault')
  const answer = refusal ?? refuse(500, 'http.our-fault', { values: { request: request.id } })
  return answerRefusal(platform, face, request, reply, answer)
}
