import type { Day } from '../calendar/day.ts'
import type { Citation } from './citation.ts'
import type { Text } from './text.ts'

/** One value of a figure from a day on; `to` is the last day, absent while it lasts until the next value. */
export interface Dated<T> {
  readonly from: Day
  readonly to?: Day
  readonly value: T
  readonly cite: Citation
}

/** Days for which no value is known, and why: a gap that is declared is honest, one that is not is a mistake. */
export interface Gap {
  readonly from: Day
  readonly to: Day
  readonly why: Text
}

/** A number of the law that changes by itself. When only a number changes, only a figure changes. */
export interface Figure<T> {
  readonly id: string
  readonly unit: string
  readonly title: Text
  /** Oldest first, without overlap. */
  readonly values: readonly Dated<T>[]
  readonly gaps?: readonly Gap[]
}

/** Asked for a figure on a day that no published value covers: the platform never guesses. */
export class NoFigure extends Error {
  readonly figure: string
  readonly on: Day
  constructor(figure: string, on: Day) {
    super(`${figure} has no published value on ${on}`)
    this.name = 'NoFigure'
    this.figure = figure
    this.on = on
  }
}

/** Figures that a draft of law would change, each beside the figure as it is. */
export type DraftFigures = ReadonlyMap<Figure<unknown>, Figure<unknown>>

let draft: DraftFigures | null = null

/**
 * Asks one question as if the draft's figures were law. The asking is one call that waits for nothing, so that no other
 * question can meet the draft; the law is itself again when it returns or throws.
 */
export function underDraft<Asked, Said>(figures: DraftFigures, ask: (asked: Asked) => Said, asked: Asked): Said {
  const outer = draft
  draft = figures
  try {
    return ask(asked)
  } finally {
    draft = outer
  }
}

/** The value with its dates and citation, or null where none is published for that day. */
export function datedAt<T>(figure: Figure<T>, on: Day): Dated<T> | null {
  const { values } = draft === null ? figure : ((draft.get(figure) as Figure<T> | undefined) ?? figure)
  for (let i = values.length - 1; i >= 0; i--) {
    const dated = values[i] as Dated<T>
    if (dated.from <= on) return dated.to === undefined || on <= dated.to ? dated : null
  }
  return null
}

/** The value on that day, with its dates and citation. Throws {@link NoFigure} where none is published. */
export function valueOn<T>(figure: Figure<T>, on: Day): Dated<T> {
  const dated = datedAt(figure, on)
  if (dated === null) throw new NoFigure(figure.id, on)
  return dated
}

/** The value on that day. Throws {@link NoFigure} where none is published. */
export function at<T>(figure: Figure<T>, on: Day): T {
  return valueOn(figure, on).value
}
