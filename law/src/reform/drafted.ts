import type { Day } from '../calendar/day.ts'
import type { Citation } from '../core/citation.ts'
import { type Dated, datedAt, type Figure } from '../core/figure.ts'
import type { DraftedFigure } from './draft.ts'
import { eveOf, inOrder, outside, withEnds } from './spans.ts'
import { replacedAt, stepsOf } from './within.ts'

/** The figure as it would be under the change. Its new value cites the clause that the draft would amend. */
export function drafted(figure: Figure<unknown>, change: DraftedFigure): Figure<unknown> {
  const { from } = change
  const standing = withEnds(figure.values)
  const next = standing.find((dated) => dated.from > from)
  const to = change.to ?? (change.op === 'set' && next !== undefined ? eveOf(next.from) : undefined)
  const kept = standing.flatMap((dated) => outside(dated, to === undefined ? { from } : { from, to }))
  return { ...figure, values: inOrder(change.op === 'set' ? [...kept, dateOf(figure, change, to)] : kept) }
}

/** The value on that day; before the first and after the last the nearest, as a draft may begin where the book ends. */
export function nearest(figure: Figure<unknown>, on: Day): Dated<unknown> {
  const before = figure.values.filter(({ from }) => from <= on).at(-1)
  return datedAt(figure, on) ?? before ?? (figure.values[0] as Dated<unknown>)
}

/** The clause that a draft would amend, marked so that no one takes the draft for law. */
export function amended(cite: Citation): Citation {
  return { ...cite, draft: true }
}

function dateOf(figure: Figure<unknown>, change: DraftedFigure & { op: 'set' }, to: Day | undefined): Dated<unknown> {
  const { from, value, at } = change
  const replaced = nearest(figure, from)
  const set = at === undefined ? value : replacedAt(replaced.value, stepsOf(at), value)
  return { from, ...(to === undefined ? {} : { to }), value: set, cite: amended(replaced.cite) }
}
