import type { Day } from '../calendar/day.ts'
import type { Citation } from '../core/citation.ts'
import type { Figure } from '../core/figure.ts'
import type { RuleVersion } from '../core/rule.ts'
import type { Text } from '../core/text.ts'

/** A norm in words, from a day on. */
export interface Wording {
  readonly from: Day
  readonly cites: readonly Citation[]
  readonly says: Text
}

/** A norm, and the wordings that came after the first, oldest first. */
export interface Worded extends Wording {
  readonly later?: readonly Wording[]
}

/** The same words under each act in turn that the values of a figure cite. */
export function sameWords({ id, values }: Figure<unknown>, says: Text): Worded {
  const [first, ...later] = values.map(({ from, cite }): Wording => ({ from, cites: [cite], says }))
  if (first === undefined) throw new RangeError(`${id} has no value`)
  return { ...first, later }
}

/** The versions of a rule whose answer is found in the same way under every wording. */
export function versionsOf<Question>(
  { from, cites, says, later = [] }: Worded,
  form: Pick<RuleVersion<Question>, 'because' | 'applies' | 'holds' | 'facts'>,
): readonly RuleVersion<Question>[] {
  return [{ from, cites, says }, ...later].map((wording) => ({ ...form, ...wording }))
}
