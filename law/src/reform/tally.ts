import type { Answer } from '../core/answer.ts'
import type { Finding } from '../core/rule.ts'
import type { Fee } from '../permits/fee.ts'
import type { Judgement } from '../permits/judge.ts'
import type { Question } from '../permits/question.ts'

/** How an answer turns: from, to. */
export const flips = ['no-yes', 'yes-no', 'unknown-yes', 'unknown-no', 'yes-unknown', 'no-unknown'] as const
export type Flip = (typeof flips)[number]

/** Cases of one kind, and how many of their answers turn each way. */
export interface Group {
  cases: number
  readonly flips: Record<Flip, number>
}

/** What a decision says of a case, short: answer and reason of each rule, and the fee. */
export interface ShortDecision {
  readonly permit: Judgement['permit'] | null
  readonly answer: Answer
  readonly findings: readonly Pick<Finding, 'rule' | 'answer' | 'reason' | 'facts'>[]
  readonly fee: Fee | null
}

/** A case whose answer turns, with both decisions. */
export interface FlipExample {
  readonly flip: Flip
  /** The number of the case, from 0; of a file, its line. */
  readonly case: number
  readonly question: Question
  readonly before: ShortDecision
  readonly after: ShortDecision
}

/** What the fees of the cases that may be granted come to, and of how many the sum is not known. */
export interface Income {
  granted: number
  totalKzt: number
  unknown: number
}

/** The count of a replay. Plain data: parts counted apart add up to the whole. */
export interface Tally {
  readonly all: Group
  /** Cases that need a permit under the draft only, and those that need none under it only. */
  readonly need: { nowNeeded: number; nowNotNeeded: number }
  readonly byRegion: Record<string, Group>
  readonly byCategory: Record<string, Group>
  readonly byActivity: Record<string, Group>
  /** By rule: the cases it speaks to under either law, and how its own answer turns; where it is not asked, it is no obstacle: a yes. */
  readonly byRule: Record<string, Group>
  readonly income: { readonly before: Income; readonly after: Income }
  readonly examples: Record<Flip, readonly FlipExample[]>
}

/** The first cases of each kind of flip that are kept as examples. */
export const examplesKept = 3

/** A count of nothing. */
export function emptyTally(): Tally {
  const none = (): Income => ({ granted: 0, totalKzt: 0, unknown: 0 })
  return {
    all: emptyGroup(),
    need: { nowNeeded: 0, nowNotNeeded: 0 },
    byRegion: {},
    byCategory: {},
    byActivity: {},
    byRule: {},
    income: { before: none(), after: none() },
    examples: { 'no-yes': [], 'yes-no': [], 'unknown-yes': [], 'unknown-no': [], 'yes-unknown': [], 'no-unknown': [] },
  }
}

/** The group of that key, made on first use. */
export function groupIn(groups: Record<string, Group>, key: string): Group {
  const found = groups[key]
  if (found !== undefined) return found
  const made = emptyGroup()
  groups[key] = made
  return made
}

/** Answers that turned, either way. */
export function flipped({ flips: counted }: Group): number {
  return flips.reduce((sum, flip) => sum + counted[flip], 0)
}

function emptyGroup(): Group {
  const none = { 'no-yes': 0, 'yes-no': 0, 'unknown-yes': 0, 'unknown-no': 0, 'yes-unknown': 0, 'no-unknown': 0 }
  return { cases: 0, flips: none }
}
