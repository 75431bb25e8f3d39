import { z } from 'zod'
import { anyone, signedIn } from '../../../kernel/http/access.ts'
import { form, page, type Route } from '../../../kernel/http/route.ts'
import { ok, refuse } from '../../../kernel/outcome.ts'
import { homeOf } from '../../../shell/navigation.ts'
import { guesses, signIn, signInAsPersona } from '../sign-in.ts'
import { signOut } from '../sign-out.ts'
import { findKeptForm, personas } from '../store.ts'
import { sayIdentity } from '../words.ts'
import { keptPage } from './kept-page.tsx'
import { signInPage } from './sign-in-page.tsx'

/** A path of our own: never an address elsewhere. */
const OwnPath = z
  .string()
  .max(500)
  .regex(/^\/(?![/\\])/)
  .catch('')

export const identityPages: readonly Route[] = [
  page({
    path: '/sign-in',
    access: anyone,
    query: z.object({ back: OwnPath.default('') }),
    run: async ({ db, platform }, { query }, visit) =>
      ok(
        signInPage(visit, {
          back: query.back,
          needed: false,
          kept: false,
          personas: platform.config.mode === 'production' ? [] : await personas(db),
        }),
      ),
  }),
  form({
    path: '/sign-in',
    access: anyone,
    perMinute: guesses,
    body: z.union([
      z.object({ persona: z.string().max(60), back: OwnPath }),
      z.object({ account: z.string().max(60), passphrase: z.string().max(200), back: OwnPath }),
    ]),
    async run(acting, { body }) {
      const begun =
        'persona' in body
          ? await signInAsPersona(acting, body.persona)
          : await signIn(acting, body.account, body.passphrase)
      if (!begun.ok) return begun
      return ok({ to: body.back === '' ? homeOf(begun.value.person) : body.back, session: begun.value.token })
    },
    async again({ platform, db }, { typed, refusal }, visit) {
      const known = platform.config.mode === 'production' ? [] : await personas(db)
      const reason =
        refusal.code === 'identity.not-recognised' ? sayIdentity(visit.language)('refusal.not-recognised') : undefined
      return signInPage(visit, {
        back: typed.back ?? '',
        needed: false,
        kept: false,
        personas: known,
        ...(reason === undefined ? {} : { refusal: reason }),
        account: typed.account ?? '',
      })
    },
  }),
  form({
    path: '/sign-out',
    access: anyone,
    async run(acting) {
      await signOut(acting)
      return ok({ to: '/', session: null })
    },
  }),
  page({
    path: '/kept/:id',
    access: signedIn,
    params: z.object({ id: z.uuid() }),
    async run({ db, actor }, { params }, visit) {
      const kept = actor.kind === 'person' ? await findKeptForm(db, params.id, actor.account) : null
      return kept === null ? refuse(404, 'http.not-found') : ok(keptPage(visit, kept))
    },
  }),
]
