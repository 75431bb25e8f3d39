import {
  type ActId,
  asDay,
  type Citation,
  type Cited,
  calendarYears,
  citationsOfBook,
  dayInWords,
  dayOffOn,
  holidays,
  lawBook,
  notKnown,
  type ReadingId,
  type Text,
  yearOf,
} from '@ruqsat/law'
import { lawAddress } from '../../shell/law-address.ts'
import { figureBy, ruleBy } from './shelf.ts'

/** Something that rests on a clause: what it is, how it is called, where the book shows it. */
export interface Standing {
  readonly kind: Cited['kind'] | 'day-off'
  readonly id: string
  readonly title: Text
  readonly href: string
  readonly cite: Citation
}

/** One clause of an act, with everything that rests on it. */
export interface Clause {
  readonly clause: string
  readonly standings: readonly Standing[]
}

/** The names of what stands in lists. */
const listed: Readonly<Record<Exclude<Cited['kind'], 'rule' | 'figure'>, (id: string) => Text | undefined>> = {
  exemption: (id) => lawBook.exemptions.find(({ ground }) => ground === id)?.says,
  paper: (id) => Object.entries(lawBook.papers).find(([key]) => key === id)?.[1].title,
  refusal: (id) =>
    Object.entries({ ...lawBook.refusalGrounds, ...lawBook.refusalReasons }).find(([key]) => key === id)?.[1].says,
  revocation: (id) => Object.entries(lawBook.revocationGrounds).find(([key]) => key === id)?.[1].says,
}

/** Everything in the book that cites something, the days off of the calendar included, each citation once. */
export const standings: readonly Standing[] = [
  ...citationsOfBook(),
  ...calendarYears.flatMap(({ off, works }) =>
    [...off, ...works].map(({ day, cite }) => ({ kind: 'day-off' as const, id: day, cite })),
  ),
]
  .map(({ kind, id, cite }) => ({ kind, id, cite, ...shownAt(kind, id) }))
  .filter(firstOfItsKind())

/** What rests on an act, clause by clause, in the order of the numbers; what could not be placed comes last. */
export function clausesOf(act: ActId): readonly Clause[] {
  const here = Map.groupBy(
    standings.filter(({ cite }) => cite.act === act),
    ({ cite }) => cite.clause,
  )
  return [...here]
    .map(([clause, found]) => ({ clause, standings: found }))
    .sort((a, b) => place(a.clause) - place(b.clause) || a.clause.localeCompare(b.clause, 'en', { numeric: true }))
}

/** What a reading decides. */
export function underReading(reading: ReadingId): readonly Standing[] {
  return standings.filter(({ cite }) => cite.reading === reading)
}

function place(clause: string): number {
  return clause === notKnown ? 1 : 0
}

/** The name and the address of what cites something. */
export function shownAt(kind: Standing['kind'], id: string): Pick<Standing, 'title' | 'href'> {
  const unnamed = { kk: id, ru: id, en: id }
  if (kind === 'day-off') return dayShownAt(id)
  if (kind === 'rule') return { title: ruleBy(id)?.title ?? unnamed, href: lawAddress.rule(id) }
  if (kind === 'figure') return { title: figureBy(id)?.title ?? unnamed, href: lawAddress.figure(id) }
  return { title: listed[kind](id) ?? unnamed, href: `${lawAddress.lists}#${kind}-${id}` }
}

/** A day of the calendar with its reason, on the page of its year. */
function dayShownAt(id: string): Pick<Standing, 'title' | 'href'> {
  const day = asDay(id)
  const words = dayInWords(day)
  const reason = holidays[dayOffOn(day)?.why ?? 'transfer']
  return {
    title: {
      kk: `${words.kk}: ${reason.kk}`,
      ru: `${words.ru}: ${reason.ru}`,
      en: `${words.en}: ${reason.en}`,
    },
    href: `${lawAddress.calendar(yearOf(day))}#${day}`,
  }
}

function firstOfItsKind(): (standing: Standing) => boolean {
  const seen = new Set<string>()
  return ({ kind, id, cite }) => {
    const key = JSON.stringify([kind, id, cite.act, cite.clause, cite.trust, cite.via, cite.reading])
    return !seen.has(key) && seen.add(key).size > 0
  }
}
