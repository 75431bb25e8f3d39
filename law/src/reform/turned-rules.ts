import type { Answer } from '../core/answer.ts'
import type { FlipExample } from './tally.ts'

/** A rule that stands otherwise under the draft; null where one law does not ask it. */
export interface TurnedRule {
  readonly rule: string
  readonly before: Answer | null
  readonly after: Answer | null
}

/** The rules for which the answer of a case turns. One that is not asked is no obstacle, as a yes is none. */
export function turnedRules({ before, after }: FlipExample): readonly TurnedRule[] {
  const was = new Map(before.findings.map(({ rule, answer }) => [rule, answer]))
  const is = new Map(after.findings.map(({ rule, answer }) => [rule, answer]))
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((rule) => ({ rule, before: was.get(rule) ?? null, after: is.get(rule) ?? null }))
    .filter((turned) => (turned.before ?? 'yes') !== (turned.after ?? 'yes'))
}
