import type { Citation } from '../core/citation.ts'
import { datedAt, type Figure } from '../core/figure.ts'
import { fill, inOneBreath } from '../core/sentence.ts'
import type { Text } from '../core/text.ts'
import { valueInWords } from '../drift/value-in-words.ts'
import { permitRules } from '../permits/rules.ts'
import { conditionInWords } from './condition-words.ts'
import { changesRule, type Draft, type DraftChange, type DraftedFigure, type RewordRule } from './draft.ts'
import { drafted, nearest } from './drafted.ts'
import { ruleTitles } from './group-names.ts'
import { figureOf } from './variant.ts'

const texts = {
  from: { kk: '{from} күнінен бастап', ru: 'С {from}', en: 'From {from}' },
  'from-to': { kk: '{from} күнінен бастап {to} күніне дейін', ru: 'С {from} по {to}', en: 'From {from} until {to}' },
  set: { kk: '{when}: {before} → {after}.', ru: '{when}: {before} → {after}.', en: '{when}: {before} → {after}.' },
  remove: {
    kk: '{when}: {before} → алып тасталады.',
    ru: '{when}: {before} → исключается.',
    en: '{when}: {before} → removed.',
  },
  repeal: {
    kk: '{when} норма қолданылмайды.',
    ru: '{when} норма не действует.',
    en: '{when} the rule is not in force.',
  },
  begins: {
    kk: '{when} жаңа норма қолданылады.',
    ru: '{when} действует новая норма.',
    en: '{when} a new rule is in force.',
  },
  otherwise: {
    kk: '{when} норма басқаша қолданылады.',
    ru: '{when} норма действует иначе.',
    en: '{when} the rule reads otherwise.',
  },
  'as-it-stands': {
    kk: '{when} норма қазіргі қалпында қолданылады.',
    ru: '{when} норма действует в нынешнем виде.',
    en: '{when} the rule is in force as it stands.',
  },
  only: {
    kk: 'Тек мыналарға қатысты: {condition}.',
    ru: 'Касается только: {condition}.',
    en: 'It concerns only: {condition}.',
  },
  unless: { kk: 'Мыналар босатылады: {condition}.', ru: 'Освобождены: {condition}.', en: 'Exempt: {condition}.' },
  requires: { kk: 'Талап етіледі: {condition}.', ru: 'Требуется: {condition}.', en: 'Required: {condition}.' },
  says: { kk: 'Мәтіні: «{says}»', ru: 'Текст: «{says}»', en: 'In these words: “{says}”' },
  'no-value': { kk: '–', ru: '–', en: '–' },
} as const satisfies Record<string, Text>

/** One change of a draft as a reader says it: what it concerns, what becomes of it, and the clauses it would amend. */
export interface ChangeSaid {
  readonly concerns: 'figure' | 'rule'
  readonly id: string
  /** The book has it: a rule that the draft would add it does not have. */
  readonly inBook: boolean
  readonly title: Text
  readonly says: Text
  readonly cites: readonly Citation[]
}

/** The changes of a draft in words, in their order. */
export function changesInWords(draft: Draft): readonly ChangeSaid[] {
  const figures = new Map<string, Figure<unknown>>()
  const titles = ruleTitles(draft)
  return draft.changes.map((change) => {
    if (changesRule(change)) {
      const rule = permitRules.find(({ id }) => id === change.rule)
      const standing = rule?.versions.findLast(({ from }) => from <= change.from) ?? rule?.versions[0]
      const title = titles.get(change.rule) as Text
      const said =
        change.op === 'repeal' ? fill(texts.repeal, { when: daysOf(change) }) : reworded(change, rule === undefined)
      return {
        concerns: 'rule',
        id: change.rule,
        inBook: rule !== undefined,
        title,
        says: said,
        cites: standing?.cites ?? [],
      }
    }
    const real = figureOf(change.figure) as Figure<unknown>
    const before = figures.get(real.id) ?? real
    const after = drafted(before, change)
    figures.set(real.id, after)
    const cites = [nearest(real, change.from).cite]
    return {
      concerns: 'figure',
      id: real.id,
      inBook: true,
      title: real.title,
      says: ofFigure(change, before, after),
      cites,
    }
  })
}

function ofFigure(change: DraftedFigure, before: Figure<unknown>, after: Figure<unknown>): Text {
  const value = (figure: Figure<unknown>): Text => {
    const dated = datedAt(figure, change.from)
    return dated === null ? texts['no-value'] : valueInWords(dated.value, figure.unit)
  }
  return fill(texts[change.op], { when: daysOf(change), before: value(before), after: value(after) })
}

function reworded(change: RewordRule, added: boolean): Text {
  const { only, unless, requires, says, title } = change
  const when = daysOf(change)
  const parts = (['only', 'unless', 'requires'] as const).flatMap((part) => {
    const condition = { only, unless, requires }[part]
    return condition === undefined ? [] : [fill(texts[part], { condition: conditionInWords(condition) })]
  })
  const words = says === undefined ? [] : [fill(texts.says, { says })]
  const opening =
    added && title !== undefined ? 'begins' : parts.length + words.length === 0 ? 'as-it-stands' : 'otherwise'
  return inOneBreath([fill(texts[opening], { when }), ...parts, ...words])
}

function daysOf({ from, to }: DraftChange): Text {
  return to === undefined ? fill(texts.from, { from }) : fill(texts['from-to'], { from, to })
}
