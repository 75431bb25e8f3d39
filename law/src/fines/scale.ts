import type { Day } from '../calendar/day.ts'
import type { Citation } from '../core/citation.ts'
import type { Figure, Gap } from '../core/figure.ts'
import type { Text } from '../core/text.ts'

/** Who is fined: a person, an official, or a business by its size; a non-profit body counts as small. */
export const finedParties = ['individual', 'official', 'small', 'medium', 'large'] as const
export type FinedParty = (typeof finedParties)[number]

/** Fines in MCI by who is fined; a party that the article does not name is absent. */
export type FineScale = Readonly<Partial<Record<FinedParty, number | 'warning'>>>

/** The scale of one article of the Administrative Offences Code. */
export function scale(
  id: string,
  from: Day,
  cite: Citation,
  title: Text,
  amounts: FineScale,
  gaps: readonly Gap[] = [],
): Figure<FineScale> {
  return { id, unit: 'MCI', title, values: [{ from, value: amounts, cite }], gaps }
}
