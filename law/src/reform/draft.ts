import type { Day } from '../calendar/day.ts'
import type { Text } from '../core/text.ts'
import type { PermitKind, Request } from '../permits/question.ts'
import type { Condition } from './condition.ts'

/** Gives a figure another value from a day on: until `to`, or else until the next value that stands in the book. */
export interface SetFigure {
  readonly op: 'set'
  readonly figure: string
  readonly from: Day
  readonly to?: Day
  readonly value: unknown
  /** JSON Pointer (RFC 6901) into a table of values, where only one of them changes: `/F/3`. */
  readonly at?: string
}

/** Takes a figure away from a day on, until `to` or for good: what needs it is then not known. */
export interface RemoveFigure {
  readonly op: 'remove'
  readonly figure: string
  readonly from: Day
  readonly to?: Day
}

/** Takes a rule of the permit out of force from a day on, until `to` or for good. */
export interface RepealRule {
  readonly op: 'repeal'
  readonly rule: string
  readonly from: Day
  readonly to?: Day
}

/**
 * Words a rule of the permit otherwise from a day on, until `to` or for good: over every version that stands in those days.
 * Where the rule begins later, it begins on that day, as its first version reads. An id that the book does not have makes a
 * new rule, with `title`, `says`, `requires`, `permits` and `requests`.
 */
export interface RewordRule {
  readonly op: 'version'
  readonly rule: string
  readonly from: Day
  readonly to?: Day
  /** The norm in its new words. */
  readonly says?: Text
  /** The rule speaks only to questions that meet this. */
  readonly only?: Condition
  /** Questions that meet this are exempt. */
  readonly unless?: Condition
  /** Takes the place of the rule's own test. */
  readonly requires?: Condition
  readonly title?: Text
  readonly permits?: readonly PermitKind[]
  readonly requests?: readonly Request[]
}

export type DraftedFigure = SetFigure | RemoveFigure
export type DraftedRule = RepealRule | RewordRule
export type DraftChange = DraftedFigure | DraftedRule

/** A draft of law: what it changes, in order. */
export interface Draft {
  readonly title?: string
  readonly changes: readonly DraftChange[]
}

/** Does the change concern a rule, not a figure? */
export function changesRule(change: DraftChange): change is DraftedRule {
  return change.op === 'repeal' || change.op === 'version'
}
