import { expect, test } from 'vitest'
import { acts } from './acts/index.ts'
import { type Day, plusDays } from './calendar/day.ts'
import type { Citation } from './core/citation.ts'
import type { RuleVersion } from './core/rule.ts'
import { rulesOfChapter } from './forms/chapter.ts'
import { citationsOfBook, lawBook } from './law-book.ts'

/** Articles of the Migration Law that came with Law 226-VII, in force with Order 279. */
const cameIn2023 = /^(36-1|37-[123])/

interface Place {
  readonly where: string
  readonly from: Day
  /** The last day; null while it lasts. */
  readonly to: Day | null
  readonly cite: Citation
}

/** Each in force until the next begins. */
function spans<T extends { readonly from: Day; readonly to?: Day }>(all: readonly T[]) {
  return all.map((each, place) => {
    const next = all[place + 1]
    return { each, to: each.to ?? (next === undefined ? null : plusDays(next.from, -1)) }
  })
}

const places: readonly Place[] = [
  ...[...lawBook.rules, ...lawBook.chapters.flatMap(rulesOfChapter)].flatMap(({ id, versions }) =>
    spans<Pick<RuleVersion<never>, 'from' | 'to' | 'cites'>>(versions).flatMap(({ each: { from, cites }, to }) =>
      cites.map((cite) => ({ where: id, from, to, cite })),
    ),
  ),
  ...lawBook.figures.flatMap(({ id, values }) =>
    spans(values).map(({ each: { from, cite }, to }) => ({ where: id, from, to, cite })),
  ),
]

const said = ({ where, from, to, cite }: Place) => `${where}, ${from} to ${to ?? 'today'}: ${cite.act}`

test('no rule and no figure cites an act for a day before it was adopted', () => {
  const early = places.filter(({ from, cite }) => from < (acts[cite.act].adopted ?? from))
  expect(early.map(said)).toEqual([])
})

test('no rule and no figure cites an act for a day on which another had taken its place', () => {
  const late = places.filter(({ to, cite }) => {
    const { lastDay } = acts[cite.act]
    return lastDay !== undefined && (to === null || to > lastDay)
  })
  expect(late.map(said)).toEqual([])
})

test('no rule and no figure cites an article of Law 226-VII for a day before 1 July 2023', () => {
  const early = places.filter(
    ({ from, cite: { act, clause } }) => act === 'migration-law' && cameIn2023.test(clause) && from < '2023-07-01',
  )
  expect(early.map(said)).toEqual([])
})

test('no paper and no ground of refusal or revocation cites an act that no longer stands', () => {
  const now = citationsOfBook().filter(({ kind }) => kind === 'paper' || kind === 'refusal' || kind === 'revocation')
  expect(now.length).toBeGreaterThan(0)
  expect(now.filter(({ cite }) => acts[cite.act].lastDay !== undefined).map(({ id }) => id)).toEqual([])
})
