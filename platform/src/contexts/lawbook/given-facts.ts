import type { Trial } from './shelf-rule.ts'

/** One fact of an example: its place in the question, and the value written there. */
export interface GivenFact {
  readonly path: string
  readonly value: string | number | boolean | null | readonly string[]
}

/**
 * The facts of each example of one rule by which the examples differ: what all of them share says nothing of the rule. A rule
 * with one example shows all of its facts.
 */
export function differingFacts(trials: readonly Trial[]): readonly (readonly GivenFact[])[] {
  const facts = trials.map(({ given }) => factsIn(given, ''))
  const written = new Map<string, Set<string>>()
  for (const { path, value } of facts.flat()) {
    written.set(path, (written.get(path) ?? new Set()).add(JSON.stringify(value)))
  }
  const everywhere = (path: string) => facts.every((own) => own.some((fact) => fact.path === path))
  const differs = (path: string) => trials.length === 1 || (written.get(path)?.size ?? 0) > 1 || !everywhere(path)
  return facts.map((own) => own.filter(({ path }) => path !== 'on' && differs(path)))
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
