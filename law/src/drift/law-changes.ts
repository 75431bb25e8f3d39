import { type Day, plusDays } from '../calendar/day.ts'
import type { Citation } from '../core/citation.ts'
import { type Dated, datedAt, type Figure } from '../core/figure.ts'
import { versionOn } from '../core/rule.ts'
import type { Text } from '../core/text.ts'
import { lawBook } from '../law-book.ts'
import { bookRules, type DatedRule, type Wording } from './book-rules.ts'
import { valueInWords } from './value-in-words.ts'

/** A figure's value on a day; null beside it where none was published. */
export interface ValueOn {
  readonly since: Day
  readonly value: unknown
  readonly says: Text
  readonly cite: Citation
}

/** A figure that is not the same on both days: another value, or the same value by another act. */
export interface FigureChange {
  readonly figure: string
  readonly title: Text
  readonly unit: string
  readonly changed: 'value' | 'clause'
  /** The first day of what is in force on the later day. */
  readonly since: Day
  readonly before: ValueOn | null
  readonly after: ValueOn | null
}

/** The words of a rule on a day. */
export interface WordingOn {
  readonly since: Day
  readonly says: Text
  readonly cites: readonly Citation[]
}

/** A rule that begins, ends, or is worded otherwise. */
export interface RuleChange {
  readonly rule: string
  readonly title: Text
  readonly since: Day
  readonly before: WordingOn | null
  readonly after: WordingOn | null
}

/** What is not the same in the law of two days. */
export interface LawChanges {
  readonly from: Day
  readonly to: Day
  readonly figures: readonly FigureChange[]
  readonly rules: readonly RuleChange[]
}

/** Compares the law of two days: figures with old and new value, rules with old and new words, oldest change first. */
export function lawChanges(from: Day, to: Day): LawChanges {
  if (to < from) throw new RangeError(`${to} is before ${from}`)
  return {
    from,
    to,
    figures: lawBook.figures.flatMap((figure) => figureChange(figure, from, to)).sort(bySince),
    rules: bookRules.flatMap((rule) => ruleChange(rule, from, to)).sort(bySince),
  }
}

function bySince(a: { readonly since: Day }, b: { readonly since: Day }): number {
  return a.since < b.since ? -1 : a.since > b.since ? 1 : 0
}

function figureChange(figure: Figure<unknown>, from: Day, to: Day): readonly FigureChange[] {
  const before = datedAt(figure, from)
  const after = datedAt(figure, to)
  const sameValue = JSON.stringify(before?.value) === JSON.stringify(after?.value)
  if (sameValue && JSON.stringify(before?.cite) === JSON.stringify(after?.cite)) return []
  const { id, title, unit } = figure
  return [
    {
      figure: id,
      title,
      unit,
      changed: sameValue ? 'clause' : 'value',
      since: after?.from ?? dayAfterLast(figure.values, to),
      before: before === null ? null : valueOn(before, unit),
      after: after === null ? null : valueOn(after, unit),
    },
  ]
}

function valueOn({ from, value, cite }: Dated<unknown>, unit: string): ValueOn {
  return { since: from, value, says: valueInWords(value, unit), cite }
}

function ruleChange(rule: DatedRule, from: Day, to: Day): readonly RuleChange[] {
  const before = versionOn(rule, from)
  const after = versionOn(rule, to)
  if (before?.from === after?.from) return []
  const said = (version: Wording | null): WordingOn | null =>
    version === null ? null : { since: version.from, says: version.says, cites: version.cites }
  const since = after?.from ?? dayAfterLast(rule.versions, to)
  return [{ rule: rule.id, title: rule.title, since, before: said(before), after: said(after) }]
}

/** The first day without what had ended by that day: the last of its values or wordings. */
function dayAfterLast(all: readonly { readonly from: Day; readonly to?: Day }[], on: Day): Day {
  const ended = all.findLast(({ from }) => from <= on)
  if (ended?.to === undefined) throw new RangeError('what has no last day cannot have ended')
  return plusDays(ended.to, 1)
}
