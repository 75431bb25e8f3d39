import { LogicEngine } from 'json-logic-engine'
import type { Contender } from '../contender.ts'
import { type Condition, verdictFrom } from '../rules.ts'

const operators = { eq: '===', in: 'in', lt: '<', gt: '>' } as const

function logicOf(condition: Condition): unknown {
  if ('any' in condition) return { or: condition.any.map(logicOf) }
  return { [operators[condition.op]]: [{ var: condition.fact }, condition.value] }
}

export const jsonLogic: Contender = {
  name: 'json-logic-engine, compiled',
  withReasons: false,
  build(rules) {
    const engine = new LogicEngine()
    const verdict = verdictFrom(rules)
    const compiled = rules.map(({ id, all }) => ({ id, fires: engine.build({ and: all.map(logicOf) }) }))
    return (of) => {
      const fired: string[] = []
      for (const { id, fires } of compiled) if (fires(of)) fired.push(id)
      return verdict(fired, of)
    }
  },
}
