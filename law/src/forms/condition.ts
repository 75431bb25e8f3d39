import type { Reason, Rule } from '../core/rule.ts'
import type { Text } from '../core/text.ts'
import { groundExamples, requirementExamples } from './condition-examples.ts'
import { groundReasons, requirementReasons } from './condition-reasons.ts'
import { versionsOf, type Worded } from './wording.ts'

/** Facts by the id of the rule that asks for them; null or absent: not known. */
export interface Stated {
  readonly facts: Readonly<Record<string, boolean | null>>
}

/** What one condition says beside the form that all of them share. */
interface ConditionNorm extends Worded {
  readonly id: string
  readonly topics: readonly string[]
  readonly title: Text
}

/** A rule that a fact be so. */
export function requirement(norm: ConditionNorm): Rule<Stated> {
  return condition(norm, requirementReasons, requirementExamples)
}

/** A rule that a fact, where it is so, opens a way: an exemption, a reissue. */
export function ground(norm: ConditionNorm): Rule<Stated> {
  return condition(norm, groundReasons, groundExamples)
}

function condition(
  { id, topics, title, ...worded }: ConditionNorm,
  reasons: Readonly<Record<'so' | 'notSo' | 'notKnown', Reason>>,
  shown: Readonly<Record<'so' | 'notSo' | 'notKnown', Text>>,
): Rule<Stated> {
  const { so, notSo, notKnown } = reasons
  const example = (fact: boolean | null, reason: Reason, because: Text) => ({
    on: worded.from,
    given: { facts: { [id]: fact } },
    expect: reason.answer,
    reason: reason.code,
    because,
  })
  return {
    id,
    topics,
    title,
    versions: versionsOf(worded, {
      because: [so, notSo, notKnown],
      holds({ facts }) {
        const fact = facts[id] ?? null
        if (fact === null) return notKnown
        return fact ? so : notSo
      },
      facts({ facts }) {
        return { [id]: facts[id] ?? null }
      },
    }),
    figures: [],
    examples: [
      example(true, so, shown.so),
      example(false, notSo, shown.notSo),
      example(null, notKnown, shown.notKnown),
    ],
  }
}
