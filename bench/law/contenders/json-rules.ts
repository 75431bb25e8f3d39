import { Engine, type NestedCondition } from 'json-rules-engine'
import type { Contender } from '../contender.ts'
import { type Condition, verdictFrom } from '../rules.ts'

const operators = { eq: 'equal', in: 'in', lt: 'lessThan', gt: 'greaterThan' } as const

function conditionOf(condition: Condition): NestedCondition {
  if ('any' in condition) return { any: condition.any.map(conditionOf) }
  return { fact: condition.fact, operator: operators[condition.op], value: condition.value }
}

export const jsonRules: Contender = {
  name: 'json-rules-engine',
  withReasons: false,
  build(rules) {
    const verdict = verdictFrom(rules)
    const engine = new Engine(
      rules.map(({ id, all }) => ({ conditions: { all: all.map(conditionOf) }, event: { type: id } })),
    )
    return async (of) => {
      const { events } = await engine.run({ ...of })
      return verdict(
        events.map(({ type }) => type),
        of,
      )
    }
  },
}
