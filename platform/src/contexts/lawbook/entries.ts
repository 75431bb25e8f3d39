import { acts, cited, type Language, readings } from '@ruqsat/law'
import { lawAddress } from '../../shell/law-address.ts'
import { figures, rules } from './shelf.ts'
import { standings } from './standing.ts'

/** Something of the book that can be looked for. */
export interface Entry {
  readonly kind: 'rule' | 'figure' | 'act' | 'reading' | 'list'
  readonly id: string
  readonly href: string
  readonly title: string
  /** What it says, shortly. */
  readonly says: string
  /** Further words by which it is found: acts, clauses, reasons. */
  readonly also: string
}

const made = new Map<Language, readonly Entry[]>()

/** Everything that can be looked for, in one language; made once, the book does not change while it is read. */
export function entriesIn(language: Language): readonly Entry[] {
  const known = made.get(language)
  if (known !== undefined) return known
  const entries = [...ruleEntries(language), ...figureEntries(language), ...otherEntries(language)]
  made.set(language, entries)
  return entries
}

function ruleEntries(language: Language): readonly Entry[] {
  return rules.map(({ id, title, versions }) => ({
    kind: 'rule',
    id,
    href: lawAddress.rule(id),
    title: title[language],
    says: versions.at(-1)?.says[language] ?? '',
    also: [
      ...versions.map(({ says }) => says[language]),
      ...versions.flatMap(({ cites }) => cites.map((cite) => `${cited(cite)[language]} ${cite.reading ?? ''}`)),
    ].join(' '),
  }))
}

function figureEntries(language: Language): readonly Entry[] {
  return figures.map(({ id, title, values }) => ({
    kind: 'figure',
    id,
    href: lawAddress.figure(id),
    title: title[language],
    says: '',
    also: values.map(({ cite }) => `${cited(cite)[language]} ${cite.reading ?? ''}`).join(' '),
  }))
}

function otherEntries(language: Language): readonly Entry[] {
  const ofActs = Object.entries(acts).map(([id, { title, short, number, note }]) => ({
    kind: 'act' as const,
    id,
    href: lawAddress.act(id),
    title: title[language],
    says: note?.[language] ?? '',
    also: `${short[language]} ${number ?? ''}`,
  }))
  const ofReadings = Object.entries(readings).map(([id, { question, choice, why }]) => ({
    kind: 'reading' as const,
    id,
    href: lawAddress.reading(id),
    title: question[language],
    says: choice[language],
    also: why[language],
  }))
  const ofLists = [
    ...Map.groupBy(
      standings.filter(({ kind }) => kind !== 'rule' && kind !== 'figure' && kind !== 'day-off'),
      ({ kind, id }) => `${kind} ${id}`,
    ).values(),
  ].map((same) => ({
    kind: 'list' as const,
    id: same[0]?.id ?? '',
    href: same[0]?.href ?? '',
    title: same[0]?.title[language] ?? '',
    says: '',
    also: same.map(({ cite }) => cited(cite)[language]).join(' '),
  }))
  return [...ofActs, ...ofReadings, ...ofLists]
}
