import { listOf, numberFrom, objectOf, orNull, type Shape, someText, wholeFrom, yesOrNo } from '../core/shape.ts'

/** A value of the same shape as one that stands in the book: a number, a list with such rows, a table with the same keys. */
export function shapeLike(sample: unknown, unit: string): Shape {
  if (typeof sample === 'string') return someText
  if (typeof sample === 'boolean') return yesOrNo
  if (Array.isArray(sample)) return rowsLike(sample.map((row) => shapeLike(row, unit)))
  if (typeof sample === 'object' && sample !== null) {
    const keys = Object.entries(sample).map(([key, value]): [string, Shape] => [key, shapeLike(value, unit)])
    return objectOf(Object.fromEntries(keys))
  }
  const most = mostOf(unit)
  if (sample === null) return orNull(wholeFrom(0, most))
  return typeof sample !== 'number' || Number.isInteger(sample) ? wholeFrom(0, most) : numberFrom(0, most)
}

/** Row by row; further rows are like the last. */
function rowsLike(rows: readonly Shape[]): Shape {
  const list = listOf(() => undefined, 1)
  return (value, pointer, problems) => {
    list(value, pointer, problems)
    if (!Array.isArray(value)) return
    value.forEach((row, place) => {
      rows[Math.min(place, rows.length - 1)]?.(row, `${pointer}/${place}`, problems)
    })
  }
}

/** No share is above a hundred percent, and no term so long that the calendar has no name for its last day. */
function mostOf(unit: string): number {
  if (unit.startsWith('percent')) return 100
  return /day|month|year|times/.test(unit) ? 1000 : 1_000_000_000
}
