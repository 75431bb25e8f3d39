import type { Trial } from './shelf-rule.ts'

/** One fact of an example: its place in the question, and the value written there. */
export interface GivenFact {
  readonly path: string
  readonly value: string | number | boolean | null | readonly string[]
}

/** The facts of a rule's examples: those that most of them share, said once, and for each example what is its own. */
export interface GivenFacts {
  readonly usual: readonly GivenFact[]
  readonly own: readonly (readonly GivenFact[])[]
}

/** A question of so few facts is shown whole in every example. */
const few = 4

/** Parts the facts of the examples into the usual case and what each example changes in it. */
export function givenFacts(trials: readonly Trial[]): GivenFacts {
  const facts = trials.map(({ given }) => factsIn(given, '').filter(({ path }) => path !== 'on'))
  if (facts.every(({ length }) => length <= few)) return { usual: [], own: facts }
  const counted = [...Map.groupBy(facts.flat(), (fact) => JSON.stringify(fact)).values()]
  const usual = counted.flatMap((same) => (same.length * 2 > trials.length ? same.slice(0, 1) : []))
  const isUsual = new Set(usual.map((fact) => JSON.stringify(fact)))
  return { usual, own: facts.map((all) => all.filter((fact) => !isUsual.has(JSON.stringify(fact)))) }
}

/** A question as a flat list of places and values; a list of words is one value. */
function factsIn(value: unknown, path: string): readonly GivenFact[] {
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return [{ path, value }]
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, item]) => factsIn(item, path === '' ? key : `${path}.${key}`))
  }
  const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  return [{ path, value: plain ? value : null }]
}
