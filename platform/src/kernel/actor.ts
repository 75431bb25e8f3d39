import type { Text } from '@ruqsat/law'

/** Who acts. A person acts for a firm, for a region's executive body, or for himself. */
export type Role = 'employer' | 'officer' | 'worker'

export interface Person {
  readonly kind: 'person'
  readonly account: string
  readonly name: Text
  /** The firm, office or register the person acts for. */
  readonly place: Text
  readonly role: Role
  /** BIN of the firm an employer's person acts for. */
  readonly firm: string | null
  /** KATO region (two digits) of an officer's executive body. */
  readonly region: string | null
  /** `citizenship:number` of a worker's passport. */
  readonly passport: string | null
  /** Print of the session's token, where he acts in one: by it the session can be ended. */
  readonly session?: string
}

/** Something that acts without a person: the clock that lapses and expires, the treasury, an agency that answers. */
export interface Machine {
  readonly kind: 'machine'
  readonly name: 'clock' | 'treasury' | 'agency' | 'registrar'
}

export interface Anonymous {
  readonly kind: 'anonymous'
}

export type Actor = Person | Machine | Anonymous

export const anonymous: Anonymous = { kind: 'anonymous' }

export function machine(name: Machine['name']): Machine {
  return { kind: 'machine', name }
}

/** How the record names the actor: an account or a machine, never a person's name. */
export function signature(actor: Actor): string {
  if (actor.kind === 'person') return `${actor.role}:${actor.account}`
  return actor.kind === 'machine' ? actor.name : 'anonymous'
}

/** The BIN a person acts for. A route that is open to employers only may rely on it. */
export function firmOf(actor: Actor): string {
  if (actor.kind === 'person' && actor.firm !== null) return actor.firm
  throw new Error('asked for the firm of someone who acts for none')
}

/** The region an officer acts for. A route that is open to officers only may rely on it. */
export function regionOf(actor: Actor): string {
  if (actor.kind === 'person' && actor.region !== null) return actor.region
  throw new Error('asked for the region of someone who acts for none')
}
