import QRCode from 'qrcode'
import { z } from 'zod'
import type { Reading } from '../../../kernel/acting.ts'
import { anyone, only } from '../../../kernel/http/access.ts'
import { form, page, pageFile, type Route } from '../../../kernel/http/route.ts'
import type { Visit } from '../../../kernel/http/visit.ts'
import { ok, refuse } from '../../../kernel/outcome.ts'
import { permitHolder, permitOfRegion } from '../access.ts'
import { permitPdf } from '../permit-pdf.ts'
import { checksAMinute, findPermit, findPermitBySecret, type Permit, permitsOfWorker } from '../permit-store.ts'
import { publicPermit } from '../permit-view.ts'
import { checkAddress } from '../print-permit.ts'
import { revokePermit } from '../revoke.ts'
import { noPermitPage } from './my-permit-page.tsx'
import { permitPage } from './permit-page.tsx'
import { publicPermitPage } from './public-permit-page.tsx'

const byId = z.object({ id: z.uuid() })

async function show({ platform }: Reading, visit: Visit, permit: Permit) {
  const address = checkAddress(platform.config.publicUrl, permit.secret)
  const qr = await QRCode.toString(address, { type: 'svg', errorCorrectionLevel: 'M', margin: 0 })
  return permitPage(visit, { permit, qr, address })
}

export const permitPages: readonly Route[] = [
  page({
    path: '/permits/:id',
    access: permitHolder,
    params: byId,
    async run(look, { params }, visit) {
      const permit = await findPermit(look.db, params.id)
      return permit === null ? refuse(404, 'http.not-found') : ok(await show(look, visit, permit))
    },
  }),
  pageFile({
    path: '/permits/:id/permit.pdf',
    access: permitHolder,
    params: byId,
    run: ({ platform }, { params }) => permitPdf(platform, params.id),
  }),
  form({
    path: '/permits/:id/revoke',
    access: permitOfRegion,
    params: byId,
    body: z.object({ reason: z.string().max(60), ground: z.string().trim().min(1).max(4000) }),
    async run(acting, { params, body }) {
      const revoked = await revokePermit(acting, params.id, body.reason, body.ground)
      return revoked.ok ? ok({ to: `/permits/${params.id}` }) : revoked
    },
  }),
  page({
    path: '/my-permit',
    access: only('worker'),
    async run(look, _, visit) {
      const passport = look.actor.kind === 'person' ? look.actor.passport : null
      const [latest] = await permitsOfWorker(look.db, passport ?? '')
      return ok(latest === undefined ? noPermitPage(visit) : await show(look, visit, latest))
    },
  }),
  page({
    path: '/p/:secret',
    access: anyone,
    perMinute: checksAMinute,
    params: z.object({ secret: z.string().regex(/^[0-9a-z]{26}$/) }),
    async run({ db, at }, { params }, visit) {
      const permit = await findPermitBySecret(db, params.secret)
      return permit === null
        ? refuse(404, 'permits.no-such-permit')
        : ok(publicPermitPage(visit, publicPermit(permit, at)))
    },
  }),
]
