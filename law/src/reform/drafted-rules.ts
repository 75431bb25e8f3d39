import type { Day } from '../calendar/day.ts'
import type { Rule, RuleVersion } from '../core/rule.ts'
import type { Question } from '../permits/question.ts'
import { permitRules } from '../permits/rules.ts'
import { topicsOf } from '../permits/topic.ts'
import type { DraftedRule, RewordRule } from './draft.ts'
import { draftReasons } from './draft-reasons.ts'
import { overlaid } from './overlaid.ts'
import { eveOf, inOrder, inside, lasting, outside, withEnds } from './spans.ts'

type Version = RuleVersion<Question>

/** The rules of a permit as they would be under the changes, in the order of findings; new ones stand last. */
export function draftedRules(changes: readonly DraftedRule[]): readonly Rule<Question>[] {
  const rules = new Map(permitRules.map((rule) => [rule.id, rule]))
  for (const change of changes) {
    const rule = rules.get(change.rule) ?? begun(change)
    rules.set(change.rule, { ...rule, versions: versionsUnder(rule, change) })
  }
  return [...rules.values()]
}

function versionsUnder(rule: Rule<Question>, change: DraftedRule): readonly Version[] {
  const standing = withEnds(rule.versions)
  const kept = standing.flatMap((version) => outside(version, change))
  return inOrder(change.op === 'repeal' ? kept : [...kept, ...underlying(standing, change).map(overlaid(change))])
}

/**
 * What the change words otherwise: the versions of those days. Before the first the rule begins earlier, as that one reads;
 * after the last, where the rule has ended, it lives again as that one read.
 */
function underlying(standing: readonly Version[], change: RewordRule): readonly Version[] {
  const [first, last] = [standing[0], standing.at(-1)]
  if (first === undefined || last === undefined) return [lasting(unwritten, change.from, change.to)]
  const earlier = first.from > change.from ? inside(lasting(first, change.from, eveOf(first.from)), change) : []
  const again =
    last.to === undefined ? [] : outside(lasting(last, change.from, change.to), { from: beginning, to: last.to })
  return [...earlier, ...standing.flatMap((version) => inside(version, change)), ...again]
}

const beginning: Day = '0001-01-01'

/** A rule that the book does not have yet: nothing is asked of anyone. */
function begun({ rule, ...change }: DraftedRule): Rule<Question> {
  if (change.op === 'repeal' || change.title === undefined) throw new RangeError(`${rule} is not a rule of the permit`)
  const { title, permits = [], requests = [] } = change
  return { id: rule, title, topics: topicsOf(permits, requests), versions: [], figures: [], examples: [] }
}

const unwritten: Version = {
  from: beginning,
  cites: [],
  says: { kk: '', ru: '', en: '' },
  because: [],
  holds: () => draftReasons.met,
  facts: () => ({}),
}
