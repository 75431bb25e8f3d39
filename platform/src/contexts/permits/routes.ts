import type { Route } from '../../kernel/http/route.ts'
import { caseRoutes } from './case-routes.ts'
import { draftRoutes } from './draft-routes.ts'
import { officerRoutes } from './officer-routes.ts'
import { permitRoutes } from './permit-routes.ts'

export const permitsApi: readonly Route[] = [...draftRoutes, ...caseRoutes, ...officerRoutes, ...permitRoutes]
