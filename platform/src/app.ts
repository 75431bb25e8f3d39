import type { FastifyInstance } from 'fastify'
import { advicePages } from './contexts/advice/pages/routes.ts'
import { adviceApi } from './contexts/advice/routes.ts'
import { employersPages } from './contexts/employers/pages/routes.ts'
import { employersApi } from './contexts/employers/routes.ts'
import { exchangePages } from './contexts/exchange/pages/routes.ts'
import { exchangeApi } from './contexts/exchange/routes.ts'
import { feesPages } from './contexts/fees/pages/routes.ts'
import { feesApi } from './contexts/fees/routes.ts'
import { identityPages } from './contexts/identity/pages/routes.ts'
import { identityApi } from './contexts/identity/routes.ts'
import { lawbookPages } from './contexts/lawbook/pages/routes.ts'
import { lawbookApi } from './contexts/lawbook/routes.ts'
import { oversightPages } from './contexts/oversight/pages/routes.ts'
import { oversightApi } from './contexts/oversight/routes.ts'
import { casePages } from './contexts/permits/pages/case-routes.tsx'
import { draftPages } from './contexts/permits/pages/draft-routes.tsx'
import { permitPages } from './contexts/permits/pages/permit-routes.tsx'
import { permitsApi } from './contexts/permits/routes.ts'
import { planningPages } from './contexts/planning/pages/routes.ts'
import { planningApi } from './contexts/planning/routes.ts'
import { openFace } from './face.ts'
import type { Route } from './kernel/http/route.ts'
import { createServer } from './kernel/http/server.ts'
import type { Opened } from './open-platform.ts'
import { playgroundPages } from './playground/page-routes.ts'
import { playgroundApi } from './playground/routes.ts'
import { mountOutside } from './shell/mount-outside.ts'
import { shellPages } from './shell/routes.ts'
import { sweep } from './wiring.ts'

/** Every route of the API. */
export const apiRoutes: readonly Route[] = [
  ...identityApi,
  ...employersApi,
  ...exchangeApi,
  ...permitsApi,
  ...feesApi,
  ...adviceApi,
  ...lawbookApi,
  ...planningApi,
  ...oversightApi,
  ...playgroundApi(sweep),
]

/** Every page. */
const pages: readonly Route[] = [
  ...shellPages(apiRoutes),
  ...identityPages,
  ...employersPages,
  ...exchangePages,
  ...draftPages,
  ...casePages,
  ...permitPages,
  ...feesPages,
  ...advicePages,
  ...lawbookPages,
  ...planningPages,
  ...oversightPages,
  ...playgroundPages(sweep),
]

/** Every route of both faces, each with its declared access. */
export const allRoutes: readonly Route[] = [...apiRoutes, ...pages]

/** The server with everything on it. */
export async function createApp({ platform }: Pick<Opened, 'platform'>): Promise<FastifyInstance> {
  const app = await createServer(platform, allRoutes, openFace(platform))
  await mountOutside(app, platform, apiRoutes)
  return app
}
