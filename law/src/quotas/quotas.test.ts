import { expect, test } from 'vitest'
import { plusDays } from '../calendar/day.ts'
import { at, NoFigure } from '../core/figure.ts'
import { askOn } from '../core/rule.ts'
import { placesByCategory, placesInAll, placesInHouseholds } from './places.ts'
import { requestDay } from './request-day.ts'
import { nextQuotaYear, quotaRequestWindow } from './request-window.ts'
import { employersShare } from './shares.ts'

test('the need for a year is filed from 1 August to 30 September of the year before', () => {
  expect(quotaRequestWindow(2027)).toEqual({ opens: '2026-08-01', closes: '2026-09-30' })
  expect(() => quotaRequestWindow(2023)).toThrow(NoFigure)
})

test('after 30 September only the quota of the year after next can be asked for', () => {
  expect(nextQuotaYear('2026-01-01')).toBe(2027)
  expect(nextQuotaYear('2026-09-30')).toBe(2027)
  expect(nextQuotaYear('2026-10-01')).toBe(2028)
})

test('the days of requests are those of the window', () => {
  const { opens, closes } = quotaRequestWindow(2027)
  const taken = (written: string) => askOn(requestDay, { written }, '2026-07-01')?.reason
  expect([plusDays(opens, -1), opens, closes, plusDays(closes, 1)].map(taken)).toEqual([
    'not-open',
    'taken',
    'taken',
    'closed',
  ])
})

test('the places by category of 2023 leave the rest of the whole to seasonal work', () => {
  const places = at(placesByCategory, '2023-06-01')
  expect(places).toMatchObject({ 1: 949, 2: 5313, 3: 10_818, 4: 2100 })
  expect(places[1] + places[2] + places[3] + places[4] + places.seasonal).toBe(at(placesInAll, '2023-06-01'))
})

test('the quota shrank from 2019 to 2020, and households had theirs in 2023', () => {
  expect([at(placesInAll, '2019-12-31'), at(placesInAll, '2020-01-01')]).toEqual([48_700, 29_292])
  expect([at(employersShare, '2020-12-31'), at(employersShare, '2021-01-01')]).toEqual([0.32, 0.31])
  expect(at(placesInHouseholds, '2023-12-31')).toBe(296_700)
  expect(() => at(placesInHouseholds, '2024-01-01')).toThrow(NoFigure)
})

test('the places by category of 2026 add up to the places of the country', () => {
  const places = Object.values(at(placesByCategory, '2026-06-01'))
  expect(places.reduce((sum, each) => sum + each, 0)).toBe(at(placesInAll, '2026-06-01'))
})

test('the quota changed inside 2025, and that of 2027 is not guessed', () => {
  expect([at(employersShare, '2025-07-31'), at(employersShare, '2025-08-01')]).toEqual([0.2, 0.25])
  expect(() => at(employersShare, '2027-01-01')).toThrow(NoFigure)
})
