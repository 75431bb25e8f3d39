import type { Day } from '../calendar/day.ts'

/** A fact of the question by its JSON Pointer (RFC 6901), `/employer/headcount`, or several numbers added up. */
export type Source = { readonly at: string } | { readonly sum: readonly string[] }

/** What another fact of the question comes to: `times` for numbers, `plus` for numbers and, as days, for days. */
export type Reckoned = Source & { readonly times?: number; readonly plus?: number }

/** What a fact may be held against. */
export type Comparand = string | number | boolean | Reckoned

/** How a fact may be held against another value; of several in one test, all must hold. */
export interface Comparisons {
  readonly is?: Comparand
  readonly oneOf?: readonly (string | number | boolean)[]
  readonly atLeast?: number | Reckoned
  readonly atMost?: number | Reckoned
  readonly before?: Day | Reckoned
  readonly after?: Day | Reckoned
  /** Of a list: this stands in it. */
  readonly includes?: string
  /** The question names it: it is neither missing nor unknown. */
  readonly given?: boolean
}

export const comparisons = ['is', 'oneOf', 'atLeast', 'atMost', 'before', 'after', 'includes', 'given'] as const
export type Comparison = (typeof comparisons)[number]

export type Test = Source & Comparisons

/** A condition on a question, as data. An empty `all` always holds, an empty `any` never. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Test

/** The pointers of a source. */
export function pointersOf(source: Source): readonly string[] {
  return 'at' in source ? [source.at] : source.sum
}

/** Every place of the question that a condition looks at, each once. */
export function placesIn(condition: Condition): readonly string[] {
  return [...new Set(looksAt(condition))]
}

function looksAt(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(looksAt)
  if ('any' in condition) return condition.any.flatMap(looksAt)
  if ('not' in condition) return looksAt(condition.not)
  const { is, atLeast, atMost, before, after } = condition
  const others = [is, atLeast, atMost, before, after].filter((value) => typeof value === 'object')
  return [...pointersOf(condition), ...others.flatMap(pointersOf)]
}
