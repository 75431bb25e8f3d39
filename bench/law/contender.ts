import type { Case, PlainRule, Verdict } from './rules.ts'

export type Decide = (of: Case) => Verdict | Promise<Verdict>

/** One way to decide by the equal rule set. */
export interface Contender {
  readonly name: string
  /** Does it say why, with every finding and its citations? */
  readonly withReasons: boolean
  readonly build: (rules: readonly PlainRule[]) => Decide
}
