import { expect, test } from 'vitest'
import { announceLayoffBy, nextReportBy } from './duties.ts'

test('the monthly report is due by the 30th, in February by its last day', () => {
  expect(nextReportBy('2026-01-01')).toBe('2026-01-30')
  expect(nextReportBy('2026-01-30')).toBe('2026-01-30')
  expect(nextReportBy('2026-01-31')).toBe('2026-02-28')
  expect(nextReportBy('2028-02-29')).toBe('2028-02-29')
  expect(nextReportBy('2026-02-28')).toBe('2026-02-28')
  expect(nextReportBy('2026-12-31')).toBe('2027-01-30')
})

test('layoffs are announced a month ahead', () => {
  expect(announceLayoffBy('2026-06-15')).toBe('2026-05-15')
  expect(announceLayoffBy('2026-03-31')).toBe('2026-02-28')
})
