import { type Trust, trusts } from '@ruqsat/law'
import { rules } from './shelf.ts'
import { firmnessOf, type ShelfRule } from './shelf-rule.ts'

/** How the book stands on its sources. */
export interface TrustShare {
  readonly rules: number
  /** Rules whose last wording rests on primary texts alone. */
  readonly wholly: number
  /** Rules of which at least one source is a primary text, those that rest on it alone included. */
  readonly atLeastPartly: number
  /** Rules by the weakest of their sources, best first; grades that no rule has are left out. */
  readonly byWeakest: readonly { readonly trust: Trust; readonly count: number }[]
}

/** What share of the rules rests on a primary text. */
export function trustShare(of: readonly ShelfRule[] = rules): TrustShare {
  const weakest = of.map(firmnessOf)
  const count = (trust: Trust) => weakest.filter((grade) => grade === trust).length
  return {
    rules: of.length,
    wholly: count('P'),
    atLeastPartly: of.filter(({ versions }) => versions.at(-1)?.cites.some(({ trust }) => trust === 'P')).length,
    byWeakest: trusts.flatMap((trust) => (count(trust) === 0 ? [] : [{ trust, count: count(trust) }])),
  }
}
