import { acts, cited, type Language, readings } from '@ruqsat/law'
import { lawAddress } from '../../shell/law-address.ts'
import { figures, rules } from './shelf.ts'
import { type Standing, standings } from './standing.ts'

/** Something of the book that can be looked for. */
export interface Entry {
  readonly kind: 'act' | 'reading' | Exclude<Standing['kind'], 'day-off'>
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
  const inLists = standings.flatMap((standing) => {
    const { kind } = standing
    return kind === 'rule' || kind === 'figure' || kind === 'day-off' ? [] : [{ ...standing, kind }]
  })
  const ofLists = [...Map.groupBy(inLists, ({ kind, id }) => `${kind} ${id}`).values()].flatMap((same) =>
    same.slice(0, 1).map(({ kind, id, href, title }) => ({
      kind,
      id,
      href,
      title: title[language],
      says: '',
      also: same.map(({ cite }) => cited(cite)[language]).join(' '),
    })),
  )
  return [...ofActs, ...ofReadings, ...ofLists]
}
