import type { Acting } from '../../kernel/acting.ts'
import { type Outcome, ok, refuse } from '../../kernel/outcome.ts'
import { opens } from './passphrase.ts'
import { makeToken, personOf } from './session.ts'
import { addSession, findAccount } from './store.ts'

export interface SignedIn {
  readonly token: string
  readonly person: ReturnType<typeof personOf>
}

/** How often one network address may try a passphrase in a minute. */
export const guesses = 10

/** A seal that no passphrase opens, so that an unknown account takes as long to refuse as a wrong passphrase. */
const noSeal = 'scrypt$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'

/** Begins a session for an account and its passphrase. One refusal for both mistakes. */
export async function signIn(acting: Acting, account: string, passphrase: string): Promise<Outcome<SignedIn>> {
  const found = await findAccount(acting.tx, account)
  const right = await opens(passphrase, found?.passphrase ?? noSeal)
  if (found === null || found.passphrase === null || !right) return refuse(401, 'identity.not-recognised')
  return begin(acting, found)
}

/** Begins a session as a named person of the sandbox. Outside production only. */
export async function signInAsPersona(acting: Acting, account: string): Promise<Outcome<SignedIn>> {
  if (acting.platform.config.mode === 'production') return refuse(404, 'http.not-found')
  const found = await findAccount(acting.tx, account)
  if (found === null || found.passphrase !== null) return refuse(404, 'identity.no-such-persona')
  return begin(acting, found)
}

async function begin(
  acting: Acting,
  account: NonNullable<Awaited<ReturnType<typeof findAccount>>>,
): Promise<Outcome<SignedIn>> {
  const { token, hash } = makeToken()
  await addSession(acting.tx, hash, account.id)
  return ok({ token, person: personOf(account) })
}
