import { type ActId, acts } from './acts/index.ts'
import { chapters } from './chapters.ts'
import type { Citation } from './core/citation.ts'
import type { Figure } from './core/figure.ts'
import type { Rule } from './core/rule.ts'
import { type Trust, weaker } from './core/trust.ts'
import { type ChapterRule, rulesOfChapter } from './forms/chapter.ts'
import * as appeal from './permits/appeal-figures.ts'
import { applicationRules } from './permits/application.ts'
import type { ApplicationQuestion } from './permits/application-question.ts'
import * as clocks from './permits/clock-figures.ts'
import { permitFeeRates, seasonalFeeRates } from './permits/fee-figures.ts'
import { mci, mciOfBenefits } from './permits/mci.ts'
import { exemptDeputies, exemptHeads, exemptions } from './permits/need.ts'
import { papers } from './permits/papers.ts'
import type { Question } from './permits/question.ts'
import { refusalGrounds, refusalReasons } from './permits/refusal-grounds.ts'
import { revocationGrounds } from './permits/revocation-grounds.ts'
import { permitRules } from './permits/rules.ts'
import * as switches from './permits/switch-figures.ts'
import * as trips from './permits/trip-figures.ts'
import { readings } from './readings.ts'

/** A rule of either list, as the book shows it. */
export type BookRule = Rule<Question> | Rule<ApplicationQuestion>

const rules: readonly BookRule[] = [...permitRules, ...applicationRules]

const chapterRules: readonly ChapterRule[] = chapters.flatMap(rulesOfChapter)

const figures: readonly Figure<unknown>[] = [
  ...new Set<Figure<unknown>>([
    ...rules.flatMap((rule) => rule.figures),
    exemptHeads,
    exemptDeputies,
    mci,
    mciOfBenefits,
    permitFeeRates,
    seasonalFeeRates,
    ...Object.values(clocks),
    ...Object.values(appeal),
    ...Object.values(trips),
    ...Object.values(switches),
    ...chapterRules.flatMap((rule) => rule.figures),
    ...chapters.flatMap((chapter) => chapter.figures),
  ]),
]

/** Everything the platform knows of the law, once: the rules of the permit, and the chapters beside it. */
export const lawBook = {
  acts,
  readings,
  rules,
  chapters,
  figures,
  exemptions,
  papers,
  refusalGrounds,
  refusalReasons,
  revocationGrounds,
} as const

/** A place in the book that cites an act. */
export interface Cited {
  readonly kind: 'rule' | 'figure' | 'exemption' | 'paper' | 'refusal' | 'revocation'
  readonly id: string
  readonly cite: Citation
}

/** Every citation of the book, with what it stands under. */
export function citationsOfBook(): readonly Cited[] {
  const under = (kind: Cited['kind'], id: string, cites: readonly Citation[]) =>
    cites.map((cite) => ({ kind, id, cite }))
  return [
    ...[...rules, ...chapterRules].flatMap(({ id, versions }) =>
      versions.flatMap(({ cites }) => under('rule', id, cites)),
    ),
    ...figures.flatMap(({ id, values }) =>
      under(
        'figure',
        id,
        values.map(({ cite }) => cite),
      ),
    ),
    ...exemptions.flatMap(({ ground, cites }) => under('exemption', ground, cites)),
    ...Object.entries(papers).flatMap(([id, { cite }]) => under('paper', id, [cite])),
    ...Object.entries(refusalGrounds).flatMap(([id, { cite }]) => under('refusal', id, [cite])),
    ...Object.entries(refusalReasons).flatMap(([id, { cite }]) => under('refusal', id, [cite])),
    ...Object.entries(revocationGrounds).flatMap(([id, { cite }]) => under('revocation', id, [cite])),
  ]
}

/** What rests on that act: the book, read by clause instead of by topic. */
export function underAct(act: ActId): readonly Cited[] {
  return citationsOfBook().filter(({ cite }) => cite.act === act)
}

/** How firm each rule is today: the trust of the weakest source of its last version. */
export function firmness(): readonly { readonly rule: string; readonly trust: Trust }[] {
  return [...rules, ...chapterRules].map(({ id, versions }) => ({
    rule: id,
    trust: (versions.at(-1)?.cites ?? []).map(({ trust }) => trust).reduce<Trust>(weaker, 'P'),
  }))
}
