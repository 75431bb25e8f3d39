import type { Text } from '../core/text.ts'
import type { Trust } from '../core/trust.ts'

export type ReadingId = `R-${number}`

/** How we read the law where its sources are silent or disagree, until a person with authority says otherwise. */
export interface Reading {
  readonly question: Text
  readonly choice: Text
  readonly why: Text
  /** How firm the ground of the choice is; D where it is our own conclusion. */
  readonly trust: Trust
  /** Who confirmed it, with what authority; null while nobody has. */
  readonly confirmedBy: string | null
}

/** Readings whose numbers are typed, so that a citation of one that is not written does not compile. */
export function readings<Id extends ReadingId>(listed: Record<Id, Reading>): Readonly<Record<Id, Reading>> {
  return listed
}
