import type { Category, EmployerKind, Post, Request } from '../permits/question.ts'
import { activities } from '../registers/activities.ts'
import { regions } from '../registers/regions.ts'
import { type Weighed, weighed } from './random.ts'

/** What is asked for: an employment permit of a category, a seasonal one, or a transfer. */
export type Wanted = Category | 'seasonal' | 'ict'

/** The quota of 2026 (Order 397 of 12 December 2025) and, outside it, the transferees here on 1 December 2025. */
export const wanted: Weighed<Wanted> = weighed<Wanted>([
  [1, 726],
  [2, 3402],
  [3, 5893],
  [4, 3131],
  ['seasonal', 4994],
  ['ict', 3970],
])

/** Foreigners at work on 1 November 2025: 14,463, of whom four sectors are known; the rest lies evenly on the others. */
const sectors: Readonly<Record<string, number>> = { F: 4908, A: 2808, B: 1173, C: 1105 }
export const activity: Weighed<string> = weighed(shared(Object.keys(activities), sectors, 14_463))

/** The quota of January 2025 by region: 14,800 places, of which six regions are known; the rest lies evenly on the others. */
const places: Readonly<Record<string, number>> = { 71: 975, 75: 1355, 79: 147, 23: 3522, 35: 414, 27: 1038 }
export const region: Weighed<string> = weighed(
  shared(
    regions.map(({ code }) => code),
    places,
    14_800,
  ),
)

/** Foreigners at work on 1 December 2025: 14,103; the others stand as citizens of one more state that needs a permit. */
export const citizenship: Weighed<string> = weighed([
  ['CHN', 5604],
  ['UZB', 2110],
  ['TUR', 1036],
  ['IND', 943],
  ['GBR', 4410],
])

/** Assumptions: nothing published tells them. */
export const kind: Weighed<EmployerKind> = weighed([
  ['company', 86],
  ['branch', 7],
  ['representative-office', 3],
  ['state-enterprise', 3],
  ['state-institution', 1],
])

export const request: Weighed<Request> = weighed([
  ['new', 62],
  ['renewal', 28],
  ['replacement', 5],
  ['reissue', 5],
])

export const topPost: Weighed<Post> = weighed([
  ['head', 45],
  ['deputy', 55],
])

function shared(
  keys: readonly string[],
  known: Readonly<Record<string, number>>,
  total: number,
): readonly (readonly [string, number])[] {
  const rest = total - Object.values(known).reduce((sum, count) => sum + count, 0)
  const others = keys.length - Object.keys(known).length
  return keys.map((key) => [key, known[key] ?? rest / others])
}
