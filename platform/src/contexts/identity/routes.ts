import { z } from 'zod'
import { anyone, signedIn } from '../../kernel/http/access.ts'
import { apiQuestion, apiStep, type Route } from '../../kernel/http/route.ts'
import { ok, refuse } from '../../kernel/outcome.ts'
import { PersonView, SessionView, SignInBody } from './api.ts'
import { guesses, signIn, signInAsPersona } from './sign-in.ts'
import { signOut } from './sign-out.ts'
import { personas } from './store.ts'

export const identityApi: readonly Route[] = [
  apiStep({
    path: '/sessions',
    access: anyone,
    perMinute: guesses,
    summary: 'Signs in: as a persona of the sandbox, or with an account’s passphrase',
    body: SignInBody,
    answer: SessionView,
    once: false,
    run: (acting, { body }) =>
      'persona' in body ? signInAsPersona(acting, body.persona) : signIn(acting, body.account, body.passphrase),
  }),
  apiStep({
    method: 'DELETE',
    path: '/sessions',
    access: signedIn,
    summary: 'Signs out: ends the session this request is sent in',
    answer: z.object({ done: z.literal(true) }),
    once: false,
    run: async (acting) => {
      await signOut(acting)
      return ok({ done: true as const })
    },
  }),
  apiQuestion({
    path: '/me',
    access: signedIn,
    summary: 'Who this session belongs to',
    answer: PersonView,
    run: async ({ actor }) => (actor.kind === 'person' ? ok(actor) : refuse(401, 'http.sign-in')),
  }),
  apiQuestion({
    path: '/sandbox/personas',
    access: anyone,
    summary: 'The named persons of the sandbox, to sign in as',
    answer: z.array(PersonView),
    run: async ({ db, platform }) => {
      if (platform.config.mode === 'production') return refuse(404, 'http.not-found')
      return ok((await personas(db)).map(({ id, ...account }) => ({ account: id, ...account })))
    },
  }),
]
