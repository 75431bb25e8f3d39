import { z } from 'zod'
import { anyone } from '../kernel/http/access.ts'
import { page, type Route } from '../kernel/http/route.ts'
import { ok, refuse } from '../kernel/outcome.ts'
import { galleryPage } from '../ui/gallery/gallery.tsx'
import { apiPage } from './api-page.tsx'
import { frontPage } from './front-page.tsx'
import { shellGiven } from './given.ts'

/** The pages that belong to no context: the front, the API's reference, and outside production the design system. */
export function shellPages(apiRoutes: readonly Route[]): readonly Route[] {
  return [
    page({ path: '/', access: anyone, run: async (_, __, visit) => ok(frontPage(visit)) }),
    page({ path: '/api', access: anyone, run: async (_, __, visit) => ok(apiPage(visit, apiRoutes)) }),
    page({
      path: '/ui',
      access: anyone,
      query: z.object({ component: z.string().max(60).optional(), narrow: z.literal('1').optional() }),
      async run({ platform }, { query }, { language, today, theme, path }) {
        if (platform.config.mode === 'production') return refuse(404, 'http.not-found')
        const reader = { language, today, theme, path }
        return ok(
          galleryPage({
            reader,
            assets: shellGiven().assets.page(),
            narrow: query.narrow === '1',
            ...(query.component === undefined ? {} : { component: query.component }),
          }),
        )
      },
    }),
  ]
}
