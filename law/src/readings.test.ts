import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readings } from './readings.ts'
import { readingsPage } from './readings-page.ts'

test('the page of readings is current: node law/scripts/readings.ts writes it', () => {
  expect(readFileSync(join(import.meta.dirname, '..', 'readings.md'), 'utf8')).toBe(readingsPage())
})

test('the readings are numbered without a gap, and nobody has confirmed any yet', () => {
  const numbers = Object.keys(readings).map((id) => Number(id.slice(2)))
  expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_, place) => place + 1))
  expect(Object.values(readings).every(({ confirmedBy }) => confirmedBy === null)).toBe(true)
})
