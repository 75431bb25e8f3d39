import type { Day } from '../calendar/day.ts'
import type { Text } from '../core/text.ts'

/** An act of law as we cite it. */
export interface Act {
  /** As a reader looks for it. */
  readonly title: Text
  /** As a citation names it, before the number of the clause. */
  readonly short: Text
  /** What its numbers number: a code has articles, an order has clauses. */
  readonly unit: 'article' | 'clause'
  readonly number: string | null
  readonly adopted: Day | null
  /** The last day on which it stood, where another took its place; absent while it stands. */
  readonly lastDay?: Day
  /** Where it was read or can be read; null where no address was found. */
  readonly where: string | null
  /** How much of the body we could read. */
  readonly body: 'read' | 'part' | 'unread'
  /** What a reader must know before relying on it. */
  readonly note?: Text
}

/** A list of acts whose ids are typed, so that a citation of an act that is not listed does not compile. */
export function acts<Id extends string>(listed: Record<Id, Act>): Readonly<Record<Id, Act>> {
  return listed
}
