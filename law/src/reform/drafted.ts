import { type Day, plusDays } from '../calendar/day.ts'
import { type Dated, datedAt, type Figure } from '../core/figure.ts'
import type { DraftChange } from './draft.ts'
import { replacedAt, stepsOf } from './within.ts'

/** The figure as it would be under the change. Its new value cites the clause that the draft would amend. */
export function drafted(figure: Figure<unknown>, change: DraftChange): Figure<unknown> {
  const { from } = change
  const standing = withEnds(figure.values)
  const next = standing.find((dated) => dated.from > from)
  const to = change.to ?? (change.op === 'set' && next !== undefined ? plusDays(next.from, -1) : undefined)
  const kept = standing.flatMap((dated) => outside(dated, from, to))
  const values = change.op === 'set' ? [...kept, dateOf(figure, change, to)] : kept
  return { ...figure, values: values.sort((a, b) => (a.from < b.from ? -1 : 1)) }
}

/** The value on that day; before the first and after the last the nearest, as a draft may begin where the book ends. */
export function nearest(figure: Figure<unknown>, on: Day): Dated<unknown> {
  const before = figure.values.filter(({ from }) => from <= on).at(-1)
  return datedAt(figure, on) ?? before ?? (figure.values[0] as Dated<unknown>)
}

function dateOf(figure: Figure<unknown>, change: DraftChange & { op: 'set' }, to: Day | undefined): Dated<unknown> {
  const { from, value, at } = change
  const replaced = nearest(figure, from)
  const set = at === undefined ? value : replacedAt(replaced.value, stepsOf(at), value)
  return { from, ...(to === undefined ? {} : { to }), value: set, cite: replaced.cite }
}

/** Every value with its last day written out, where another follows. */
function withEnds(values: readonly Dated<unknown>[]): readonly Dated<unknown>[] {
  return values.map((dated, place) => {
    const next = values[place + 1]
    return dated.to !== undefined || next === undefined ? dated : { ...dated, to: plusDays(next.from, -1) }
  })
}

/** What is left of a value before and after the days of the change. */
function outside(dated: Dated<unknown>, from: Day, to: Day | undefined): readonly Dated<unknown>[] {
  if (dated.to !== undefined && dated.to < from) return [dated]
  const before = dated.from < from ? [{ ...dated, to: plusDays(from, -1) }] : []
  if (to === undefined || (dated.to !== undefined && dated.to <= to)) return before
  return [...before, dated.from > to ? dated : { ...dated, from: plusDays(to, 1) }]
}
