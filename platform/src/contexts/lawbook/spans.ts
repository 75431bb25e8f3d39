import { type Citation, type Day, type Figure, plusDays } from '@ruqsat/law'

/** One value of a figure, with its first and last day. */
export interface Span {
  readonly from: Day
  /** Last day; null while it lasts. */
  readonly to: Day | null
  readonly value: unknown
  readonly cite: Citation
}

/** The values of a figure, oldest first, each with the day on which it really ends. */
export function spansOf({ values }: Figure<unknown>): readonly Span[] {
  return values.map(({ from, to, value, cite }, place) => {
    const next = values[place + 1]?.from
    return { from, to: to ?? (next === undefined ? null : plusDays(next, -1)), value, cite }
  })
}

/** The values that differ from the one before them. */
export function changesOf(figure: Figure<unknown>): readonly Span[] {
  return spansOf(figure).filter(
    ({ value }, place, all) => JSON.stringify(value) !== JSON.stringify(all[place - 1]?.value),
  )
}

/** The value of a day; null where none is published. */
export function spanOn(figure: Figure<unknown>, on: Day): Span | null {
  return spansOf(figure).find(({ from, to }) => from <= on && (to === null || on <= to)) ?? null
}
