import { expect, test } from 'vitest'
import { NoFigure } from '../core/figure.ts'
import { hearingFits } from './hearing.ts'

test('a hearing fits a term of five working days or more (art. 73)', () => {
  expect([4, 5, 10].map((days) => hearingFits(days, '2026-03-02'))).toEqual([false, true, true])
})

test('whether it fits is not said of a day before the code', () => {
  expect(() => hearingFits(10, '2021-06-30')).toThrow(NoFigure)
})
