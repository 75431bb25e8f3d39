import { existsSync } from 'node:fs'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import type { Platform } from '../kernel/acting.ts'
import { openApi } from '../kernel/http/openapi.ts'
import type { Route } from '../kernel/http/route.ts'
import { publicFolder } from './public-folder.ts'
import { version } from './version.ts'

const year = 365 * 24 * 3600 * 1000

/** What belongs to no context: built files, the API's description, health and readiness. Open to everyone. */
export async function mountOutside(
  app: FastifyInstance,
  platform: Platform,
  apiRoutes: readonly Route[],
): Promise<void> {
  const config = { access: 'anyone' }
  const described = JSON.stringify(openApi(apiRoutes, version))
  app.get('/api/v1/openapi.json', { config }, (_, reply) =>
    reply.type('application/json; charset=utf-8').header('cache-control', 'public, max-age=300').send(described),
  )
  app.get('/health/live', { config }, () => ({ live: true }))
  app.get('/health/ready', { config }, async (_, reply) => {
    const ready = await sql`select 1`.execute(platform.db).then(
      () => true,
      () => false,
    )
    return reply.code(ready ? 200 : 503).send({ ready })
  })
  const root = publicFolder()
  if (!existsSync(root)) return
  // The build puts a print of its content into each file's name: what was fetched once never changes.
  await app.register(fastifyStatic, { root, serve: false, immutable: true, maxAge: year, preCompressed: true })
  app.get<{ Params: { '*': string } }>('/assets/*', { config }, (request, reply) => reply.sendFile(request.params['*']))
}
