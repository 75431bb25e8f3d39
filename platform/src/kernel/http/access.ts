import type { Reading } from '../acting.ts'
import type { Person, Role } from '../actor.ts'
import { type Refusal, refuse } from '../outcome.ts'

/** Who may use a route, and on whose things. Every route declares one; without it the server does not start. */
export interface Access {
  /** For the documentation: `employer of the application`. */
  readonly says: string
  /** Null: may pass. */
  check(reading: Reading, params: Params): Promise<Refusal | null>
}

export type Params = Readonly<Record<string, string>>

/** Does this thing belong to this person? Asked for every object-level route, in the database. */
export type Belongs = (reading: Reading, person: Person, params: Params) => Promise<boolean>

/** No sign-in needed. */
export const anyone: Access = { says: 'anyone', check: async () => null }

/** Any person with a session. */
export const signedIn: Access = {
  says: 'any signed-in person',
  check: async ({ actor }) => (actor.kind === 'person' ? null : refuse(401, 'http.sign-in')),
}

/** A role; with `belongs` only on what is theirs. What is not theirs does not exist for them (404). */
export function only(role: Role, belongs?: { readonly says: string; readonly test: Belongs }): Access {
  return {
    says: belongs === undefined ? role : `${role}, ${belongs.says}`,
    async check(reading, params) {
      const { actor } = reading
      if (actor.kind !== 'person') return refuse(401, 'http.sign-in')
      if (actor.role !== role) return refuse(403, 'http.not-your-role')
      if (belongs !== undefined && !(await belongs.test(reading, actor, params))) return refuse(404, 'http.not-found')
      return null
    },
  }
}

/** The first that lets pass; else the most telling refusal: not found before wrong role. */
export function either(...accesses: readonly Access[]): Access {
  return {
    says: accesses.map((access) => access.says).join('; or '),
    async check(reading, params) {
      let told: Refusal | null = null
      for (const access of accesses) {
        const refusal = await access.check(reading, params)
        if (refusal === null) return null
        if (told === null || refusal.status === 404) told = refusal
      }
      return told
    },
  }
}
