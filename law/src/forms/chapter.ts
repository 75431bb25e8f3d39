import type { Figure } from '../core/figure.ts'
import type { Rule } from '../core/rule.ts'
import type { Text } from '../core/text.ts'
import type { Stated } from './condition.ts'
import type { Duty } from './duty.ts'
import type { Counted } from './limit.ts'
import type { Written } from './lookup.ts'

/** A part of the law beside the permit itself: what is done in time, what is counted, what must be so, what is read. */
export interface Chapter {
  readonly id: string
  readonly title: Text
  readonly duties: readonly Rule<Duty>[]
  readonly limits: readonly Rule<Counted>[]
  readonly conditions: readonly Rule<Stated>[]
  readonly lookups?: readonly Rule<Written>[]
  /** Figures that stand beside the rules. */
  readonly figures: readonly Figure<unknown>[]
}

/** Any rule of a chapter. */
export type ChapterRule = Rule<Duty> | Rule<Counted> | Rule<Stated> | Rule<Written>

/** Every rule of a chapter, in the order in which they are shown. */
export function rulesOfChapter({ duties, limits, conditions, lookups = [] }: Chapter): readonly ChapterRule[] {
  return [...duties, ...limits, ...conditions, ...lookups]
}
