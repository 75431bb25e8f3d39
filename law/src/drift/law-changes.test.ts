import { describe, expect, test } from 'vitest'
import { lawBook } from '../law-book.ts'
import { bookRules } from './book-rules.ts'
import { daysOfChange } from './days-of-change.ts'
import { lawChanges } from './law-changes.ts'

describe('the changes of six years', () => {
  const { figures, rules } = lawChanges('2021-01-01', '2027-01-01')

  test('stand oldest first, and in the order of the book where they are of one day', () => {
    const inBook = lawBook.figures.map(({ id }) => id)
    const rulesInBook = bookRules.map(({ id }) => id)
    for (const [changes, order] of [
      [figures.map(({ since, figure }) => [since, figure] as const), inBook],
      [rules.map(({ since, rule }) => [since, rule] as const), rulesInBook],
    ] as const) {
      expect(new Set(changes.map(([since]) => since)).size).toBeGreaterThan(2)
      changes.slice(1).forEach(([since, id], place) => {
        const [before, earlier] = changes[place] as (typeof changes)[number]
        expect(before <= since, id).toBe(true)
        if (before === since) expect(order.indexOf(earlier), id).toBeLessThan(order.indexOf(id))
      })
    }
  })

  test('name the day after the last of what has ended', () => {
    const index = lawChanges('2026-06-01', '2027-06-01').figures.find(({ figure }) => figure === 'mci')
    expect(index).toMatchObject({ since: '2027-01-01', after: null, before: { since: '2026-01-01' } })
  })
})

test('the days of change are in order, each once, and an end is one of them', () => {
  const days = daysOfChange('2020-12-31', '2027-12-31')
  expect(days).toEqual([...new Set(days)].sort())
  for (const { values } of lawBook.figures)
    for (const { from } of values) if (from > '2020-12-31' && from <= '2027-12-31') expect(days).toContain(from)
  expect(daysOfChange('2026-12-31', '2027-01-01')).toEqual(['2027-01-01'])
})
