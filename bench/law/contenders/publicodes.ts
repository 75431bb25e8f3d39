import Engine from 'publicodes'
import type { Contender } from '../contender.ts'
import { type Case, type Comparison, type Condition, verdictFrom } from '../rules.ts'

const operators = { eq: '=', in: '=', lt: '<', gt: '>' } as const

const defaults: Readonly<Record<keyof Case, unknown>> = {
  category: 1,
  kzShare: 0,
  headcount: 0,
  smallBusiness: 'non',
  role: "'x'",
  eaeu: 'non',
  postedDays: 0,
  monthsSinceBan: 999,
  requestedMonths: 0,
  region: "'R0'",
  occupation: "'O0'",
  quotaUsed: 0,
}

const silent = { log: () => undefined, warn: () => undefined, error: () => undefined }

export const publicodes: Contender = {
  name: 'publicodes',
  withReasons: false,
  build(rules) {
    const verdict = verdictFrom(rules)
    const names = rules.map(({ id }) => ({ id, name: `rule ${id.replaceAll('_', ' ')}` }))
    const facts = Object.entries(defaults).map(([fact, value]) => [fact, { 'par défaut': value }])
    const written = rules.map(({ all }, i) => [names[i]?.name, { 'toutes ces conditions': all.map(conditionOf) }])
    const engine = new Engine(Object.fromEntries([...facts, ...written]), { logger: silent })
    return (of) => {
      const situation = Object.entries(of).map(([fact, value]) => [fact, spelled(value)])
      engine.setSituation(Object.fromEntries(situation), { keepPreviousSituation: false })
      const fired = names.filter(({ name }) => engine.evaluate(name).nodeValue === true)
      return verdict(
        fired.map(({ id }) => id),
        of,
      )
    }
  },
}

function conditionOf(condition: Condition): unknown {
  if ('any' in condition) return { 'une de ces conditions': condition.any.map(conditionOf) }
  const { fact, op, value } = condition
  if (op !== 'in') return `${fact} ${operators[op]} ${spelled(value)}`
  return { 'une de ces conditions': [value].flat().map((each) => `${fact} = ${spelled(each)}`) }
}

function spelled(value: Comparison['value']): string {
  if (typeof value === 'string') return `'${value}'`
  return typeof value === 'boolean' ? (value ? 'oui' : 'non') : String(value)
}
