import { ZenDecisionContent, ZenEngine } from '@gorules/zen-engine'
import type { Contender } from '../contender.ts'
import { type Case, type Comparison, type Condition, type PlainRule, verdictFrom } from '../rules.ts'

const literal = (value: Comparison['value']) => JSON.stringify(value)
const inWords = { eq: '==', in: 'in', lt: '<', gt: '>' } as const

/** One decision table that collects: a row for each rule, a column for each fact, and one for conditions of which any may hold. */
export const zen: Contender = {
  name: '@gorules/zen-engine',
  withReasons: false,
  build(rules) {
    const verdict = verdictFrom(rules)
    const decision = new ZenEngine().createDecision(new ZenDecisionContent(graphOf(rules)))
    return async (of) => {
      const { result } = await decision.evaluate(of)
      const rows = (Array.isArray(result) ? result : []) as readonly { readonly id: string }[]
      return verdict(
        rows.map(({ id }) => id),
        of,
      )
    }
  },
}

function graphOf(rules: readonly PlainRule[]) {
  const facts = new Set(
    rules.flatMap(({ all }) => all.flatMap((condition) => ('any' in condition ? [] : condition.fact))),
  )
  const columns = [...[...facts].map((fact) => ({ id: fact, name: fact, field: fact })), { id: 'any', name: 'any' }]
  const table = {
    hitPolicy: 'collect',
    inputs: columns,
    outputs: [{ id: 'fired', name: 'id', field: 'id' }],
    executionMode: 'single',
    passThrough: false,
    rules: rules.map((rule) => ({ ...rowOf(rule, facts), _id: rule.id, fired: literal(rule.id) })),
  }
  const at = (x: number) => ({ x, y: 0 })
  return {
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position: at(0) },
      { id: 'table', type: 'decisionTableNode', name: 'table', position: at(1), content: table },
      { id: 'out', type: 'outputNode', name: 'out', position: at(2) },
    ],
    edges: [
      { id: 'to-table', sourceId: 'in', targetId: 'table', type: 'edge' },
      { id: 'to-out', sourceId: 'table', targetId: 'out', type: 'edge' },
    ],
  }
}

function rowOf({ all }: PlainRule, facts: ReadonlySet<keyof Case>): Record<string, string> {
  const row: Record<string, string> = { any: '' }
  for (const fact of facts) row[fact] = ''
  for (const condition of all) {
    if ('any' in condition) row['any'] = condition.any.map(comparison).join(' or ')
    else row[condition.fact] = cellOf(condition)
  }
  return row
}

function cellOf({ op, value }: Comparison): string {
  if (op === 'eq') return literal(value)
  return op === 'in' ? [value].flat().map(literal).join(', ') : `${inWords[op]} ${literal(value)}`
}

function comparison(condition: Condition): string {
  if ('any' in condition) return condition.any.map(comparison).join(' or ')
  return `${condition.fact} ${inWords[condition.op]} ${literal(condition.value)}`
}
