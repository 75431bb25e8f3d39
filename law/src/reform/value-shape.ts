import { listOf, numberFrom, objectOf, type Shape, someText, wholeFrom } from '../core/shape.ts'

/** A value of the same shape as one that stands in the book: a number, a list of such rows, a table with the same keys. */
export function shapeLike(sample: unknown, unit: string): Shape {
  if (typeof sample === 'string') return someText
  if (Array.isArray(sample)) return listOf(shapeLike(sample[0], unit), 1)
  if (typeof sample === 'object' && sample !== null) {
    const keys = Object.entries(sample).map(([key, value]): [string, Shape] => [key, shapeLike(value, unit)])
    return objectOf(Object.fromEntries(keys))
  }
  const most = mostOf(unit)
  return typeof sample !== 'number' || Number.isInteger(sample) ? wholeFrom(0, most) : numberFrom(0, most)
}

/** No share is above a hundred percent, and no term so long that the calendar has no name for its last day. */
function mostOf(unit: string): number {
  if (unit.startsWith('percent')) return 100
  return /day|month|year|times/.test(unit) ? 1000 : 1_000_000_000
}
