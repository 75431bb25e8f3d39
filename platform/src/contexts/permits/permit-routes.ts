import { z } from 'zod'
import { anyone } from '../../kernel/http/access.ts'
import { apiFile, apiQuestion, apiStep, type Route } from '../../kernel/http/route.ts'
import { ok, refuse } from '../../kernel/outcome.ts'
import { permitHolder, permitOfRegion } from './access.ts'
import { PermitView, PublicPermit } from './api.ts'
import { permitPdf } from './permit-pdf.ts'
import { checksAMinute, findPermitBySecret } from './permit-store.ts'
import { permitView, publicPermit } from './permit-view.ts'
import { revokePermit } from './revoke.ts'

const byId = z.object({ id: z.uuid() })

/** Permits over the API: the document, its revocation, the public check. */
export const permitRoutes: readonly Route[] = [
  apiFile({
    path: '/permits/:id/permit.pdf',
    access: permitHolder,
    summary: 'The permit as a PDF in three languages with its QR code',
    params: byId,
    mime: 'application/pdf',
    run: ({ platform }, { params }) => permitPdf(platform, params.id),
  }),
  apiStep({
    path: '/permits/:id/revoke',
    access: permitOfRegion,
    summary: 'Revokes a permit on a ground of the law',
    params: byId,
    body: z.strictObject({ reason: z.string(), ground: z.string().trim().min(1).max(4000) }),
    answer: PermitView,
    run: async (acting, { params, body }) => {
      const revoked = await revokePermit(acting, params.id, body.reason, body.ground)
      return revoked.ok ? ok(permitView(revoked.value)) : revoked
    },
  }),
  apiQuestion({
    path: '/permit-checks/:secret',
    access: anyone,
    perMinute: checksAMinute,
    summary: 'Whether a permit is valid, expired or revoked, for whoever has its secret',
    params: z.object({ secret: z.string().regex(/^[0-9a-z]{26}$/) }),
    answer: PublicPermit,
    run: async ({ db, at }, { params }) => {
      const permit = await findPermitBySecret(db, params.secret)
      return permit === null ? refuse(404, 'permits.no-such-permit') : ok(publicPermit(permit, at))
    },
  }),
]
