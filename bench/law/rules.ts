/** A small rule set that every contender is given alike. Its numbers are made for the measurement; they are not the law. */

export interface Case {
  readonly category: number
  readonly kzShare: number
  readonly headcount: number
  readonly smallBusiness: boolean
  readonly role: string
  readonly eaeu: boolean
  readonly postedDays: number
  readonly monthsSinceBan: number
  readonly requestedMonths: number
  readonly region: string
  readonly occupation: string
  readonly quotaUsed: number
}

export interface Comparison {
  readonly fact: keyof Case
  readonly op: 'eq' | 'in' | 'lt' | 'gt'
  readonly value: number | string | boolean | readonly string[]
}

export type Condition = Comparison | { readonly any: readonly Comparison[] }

export type Effect =
  | { readonly kind: 'free' }
  | { readonly kind: 'violation'; readonly code: string }
  | { readonly kind: 'validity'; readonly months: number }

/** Fires where all its conditions hold. */
export interface PlainRule {
  readonly id: string
  readonly all: readonly Condition[]
  readonly effect: Effect
}

/** What every contender must answer. */
export interface Verdict {
  readonly eligible: boolean
  readonly permitRequired: boolean
  readonly reasons: readonly string[]
  readonly maxMonths: number | null
}

export const freeRoles = ['head_of_branch', 'refugee', 'diplomat', 'intra_corporate_astana_hub', 'crew']
export const regionCount = 20
export const occupationCount = 50

const eq = (fact: keyof Case, value: Comparison['value']): Comparison => ({ fact, op: 'eq', value })
const lt = (fact: keyof Case, value: number): Comparison => ({ fact, op: 'lt', value })
const gt = (fact: keyof Case, value: number): Comparison => ({ fact, op: 'gt', value })
const notExempt: Condition = { any: [eq('smallBusiness', false), gt('headcount', 20)] }
const violation = (id: string, all: readonly Condition[]): PlainRule => ({
  id,
  all,
  effect: { kind: 'violation', code: id },
})
const validity = (category: number, months: number): PlainRule => ({
  id: `VALID_${category}`,
  all: [eq('category', category)],
  effect: { kind: 'validity', months },
})

const base: readonly PlainRule[] = [
  { id: 'FREE_ROLE', all: [{ fact: 'role', op: 'in', value: freeRoles }], effect: { kind: 'free' } },
  { id: 'FREE_EAEU', all: [eq('eaeu', true)], effect: { kind: 'free' } },
  violation('SHARE_70', [lt('category', 3), lt('kzShare', 70), notExempt]),
  violation('SHARE_90', [gt('category', 2), lt('kzShare', 90), notExempt]),
  violation('POSTING_15', [lt('postedDays', 15)]),
  violation('BAN_12', [lt('monthsSinceBan', 12)]),
  validity(1, 36),
  validity(2, 24),
  validity(3, 12),
  validity(4, 6),
]

/** So many rules: ten of a permit, then quotas by region and occupation, of which one case can meet few. */
export function rulesOf(count: number): readonly PlainRule[] {
  const quotas = Array.from({ length: Math.max(0, count - base.length) }, (_, i) => quota(i))
  return [...base, ...quotas].slice(0, count)
}

function quota(i: number): PlainRule {
  return violation(`Q${i}`, [
    eq('region', `R${i % regionCount}`),
    eq('occupation', `O${Math.floor(i / regionCount) % occupationCount}`),
    gt('quotaUsed', 50 + (i % 40)),
  ])
}

/** The same cases in every run. */
export function casesOf(count: number): readonly Case[] {
  let seed = 42
  const next = (below: number) => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff
    return seed % below
  }
  return Array.from({ length: count }, (_, i) => ({
    category: 1 + next(4),
    kzShare: 60 + next(41),
    headcount: 5 + next(60),
    smallBusiness: next(2) === 0,
    role: i % 9 === 0 ? (freeRoles[next(freeRoles.length)] as string) : 'engineer',
    eaeu: next(11) === 0,
    postedDays: 8 + next(20),
    monthsSinceBan: next(6) === 0 ? next(24) : 999,
    requestedMonths: 3 + next(30),
    region: `R${next(regionCount)}`,
    occupation: `O${next(occupationCount)}`,
    quotaUsed: next(100),
  }))
}

/** The last step, the same for every engine that only says which rules fired. */
export function verdictFrom(rules: readonly PlainRule[]): (fired: Iterable<string>, of: Case) => Verdict {
  const effects = new Map(rules.map(({ id, effect }) => [id, effect]))
  return (fired, { requestedMonths }) => {
    let free = false
    let months = 0
    const reasons: string[] = []
    for (const id of fired) {
      const effect = effects.get(id)
      if (effect?.kind === 'free') free = true
      else if (effect?.kind === 'validity') months = effect.months
      else if (effect !== undefined) reasons.push(effect.code)
    }
    return free ? noPermit : judged(reasons, requestedMonths, months)
  }
}

export const noPermit: Verdict = { eligible: true, permitRequired: false, reasons: [], maxMonths: null }

export function judged(reasons: string[], requestedMonths: number, months: number): Verdict {
  if (requestedMonths > months) reasons.push('TERM')
  reasons.sort()
  return { eligible: reasons.length === 0, permitRequired: true, reasons, maxMonths: months }
}
