import type { Day } from '../calendar/day.ts'

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

export type DraftChange = SetFigure | RemoveFigure

/** A draft of law: what it changes, in order. */
export interface Draft {
  readonly title?: string
  readonly changes: readonly DraftChange[]
}
