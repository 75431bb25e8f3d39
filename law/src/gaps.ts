import { type ActId, acts } from './acts/index.ts'
import { sources } from './acts/sources.ts'
import { calendarYears } from './calendar/working-days.ts'
import type { Citation } from './core/citation.ts'
import type { Gap } from './core/figure.ts'
import type { Text } from './core/text.ts'
import { type Trust, trusts, weaker } from './core/trust.ts'
import { type Cited, citationsOfBook, lawBook } from './law-book.ts'
import { readings } from './readings.ts'

/** A place of the book that does not rest on a primary text. */
export interface Weak extends Omit<Cited, 'kind'> {
  readonly kind: Cited['kind'] | 'day-off'
  /** That of the source, or of the reading that fills its doubt where that is weaker. */
  readonly trust: Trust
  /** Through what it was read; null where it is our own conclusion. */
  readonly source: Text | null
}

/** Everything that does not rest on a primary text, the weakest last. */
export function weakPlaces(): readonly Weak[] {
  const daysOff = calendarYears
    .flatMap(({ off, works }) => [...off, ...works])
    .map(({ day, cite }) => ({ id: day, cite }))
  const all = [...citationsOfBook(), ...daysOff.map(({ id, cite }) => ({ kind: 'day-off' as const, id, cite }))]
  return all
    .map((place) => ({ ...place, trust: trustOf(place.cite), source: sourceOf(place.cite) }))
    .filter(({ trust }) => trust !== 'P')
    .toSorted((a, b) => trusts.indexOf(a.trust) - trusts.indexOf(b.trust))
}

/** Acts that the book cites and whose body was not read whole. */
export function unreadActs(): readonly { readonly act: ActId; readonly body: 'part' | 'unread' }[] {
  const cited = new Set(citationsOfBook().map(({ cite }) => cite.act))
  return (Object.keys(acts) as ActId[]).flatMap((act) => {
    const { body } = acts[act]
    return cited.has(act) && body !== 'read' ? [{ act, body }] : []
  })
}

/** Figures that declare days without a published value. */
export function silentFigures(): readonly { readonly id: string; readonly gap: Gap }[] {
  return lawBook.figures.flatMap(({ id, gaps }) => (gaps ?? []).map((gap) => ({ id, gap })))
}

/** How many places are how firm. */
export function placesByTrust(): Readonly<Record<Trust, number>> {
  const count = { P: 0, O: 0, L: 0, N: 0, S: 0, D: 0 }
  for (const { cite } of citationsOfBook()) count[trustOf(cite)]++
  return count
}

function trustOf({ trust, reading }: Citation): Trust {
  return reading === undefined ? trust : weaker(trust, readings[reading].trust)
}

function sourceOf({ via }: Citation): Text | null {
  return via === undefined ? null : sources[via].title
}
