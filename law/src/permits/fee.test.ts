import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyQuestion } from '../testing/question-arbitrary.ts'
import { feeFor } from './fee.ts'
import { permitFeeRates } from './fee-figures.ts'
import { type Differing, plainCase } from './plain-case.ts'

const on = '2026-03-02'

function tenge(activity: string, hire: Differing['hire'], day: typeof on | '2025-12-31' = on): number | undefined {
  return feeFor(plainCase(day, { employer: { activity }, hire }), day)?.totalKzt
}

describe('the fee', () => {
  test('is the published check values', () => {
    expect(tenge('F', { category: 4 })).toBe(1_081_250)
    expect(tenge('A', { category: 1 })).toBe(592_525)
    expect(tenge('A', { permit: 'seasonal', category: null, term: { days: 90 } })).toBe(51_900)
  })

  test('names its row as the tariff does: row 15 is no more than compulsory social security', () => {
    const rowOf = (activity: string) => feeFor(plainCase(on, { employer: { activity } }), on)?.row.en
    expect(rowOf('O')).toBe('Row 15. Compulsory social security')
    expect([rowOf('A'), rowOf('U')]).toEqual([
      'Row 1. Agriculture, forestry and fishing',
      'Row 21. Extraterritorial organisations and bodies',
    ])
  })

  test('takes the index of the day', () => {
    expect(tenge('F', { category: 4 }, '2025-12-31')).toBe(250 * 3932)
    expect(feeFor(plainCase('2027-01-04'), '2027-01-04')).toBeNull()
  })

  test.each([
    ['2021-06-01', 2917],
    ['2022-06-01', 3063],
    ['2023-06-01', 3450],
    ['2024-06-01', 3692],
    ['2025-06-01', 3932],
    ['2026-06-01', 4325],
  ] as const)('on %s counts with an index of %i tenge', (day, value) => {
    expect(feeFor(plainCase(day), day)?.mciValue).toBe(value)
  })

  test.each([
    ['ADEHIJKLMNOPQRTU', [137, 158, 179, 200]],
    ['BCGS', [154, 178, 202, 225]],
    ['F', [171, 198, 224, 250]],
  ] as const)('of the sections %s is %j MCI for the four categories', (sections, rates) => {
    for (const activity of sections) {
      const mci = ([1, 2, 3, 4] as const).map(
        (category) => feeFor(plainCase(on, { employer: { activity }, hire: { category } }), on)?.mci,
      )
      expect(mci, activity).toEqual(rates)
    }
  })

  test('doubles and triples with the years of category 1, and knows no other term', () => {
    for (const { value } of permitFeeRates.values) {
      for (const rates of Object.values(value)) {
        expect(rates[1][24]).toBe(2 * (rates[1][12] as number))
        expect(rates[1][36]).toBe(3 * (rates[1][12] as number))
      }
    }
    expect(tenge('J', { category: 1, term: { months: 18 } })).toBeUndefined()
    expect(tenge('J', { category: 2, term: { months: 24 } })).toBe(158 * 4325)
  })

  test.each([
    [1, 12],
    [90, 12],
    [91, 24],
    [180, 24],
    [181, 36],
    [270, 36],
    [271, 48],
    [365, 48],
  ])('of a season of %i days is %i MCI', (days, expected) => {
    const hire = { permit: 'seasonal', category: null, term: { days } } as const
    expect(feeFor(plainCase(on, { hire }), on)?.mci).toBe(expected)
  })

  test('was the same for every season until November 2021', () => {
    const hire = { permit: 'seasonal', category: null, term: { days: 300 } } as const
    expect(feeFor(plainCase('2021-11-23', { hire }), '2021-11-23')?.mci).toBe(24)
    expect(feeFor(plainCase('2021-11-24', { hire }), '2021-11-24')?.mci).toBe(48)
    expect(feeFor(plainCase(on, { hire: { ...hire, term: { days: 366 } } }), on)).toBeNull()
  })

  test('is paid for each region, and not at all for transfers, replacements and reissues', () => {
    const fee = feeFor(plainCase(on, { hire: { regions: ['71', '75'] } }), on)
    expect(fee).toMatchObject({ mci: 358, perRegion: 179, regions: 2, totalKzt: 358 * 4325 })
    expect(feeFor(plainCase(on, { hire: { permit: 'ict' } }), on)).toMatchObject({ mci: 0, totalKzt: 0 })
    expect(feeFor(plainCase(on, { request: 'replacement' }), on)).toMatchObject({ mci: 0, totalKzt: 0 })
    expect(feeFor(plainCase(on, { request: 'reissue' }), on)).toMatchObject({ mci: 0, totalKzt: 0 })
  })

  test('names the row of the tariff and the decree of the day', () => {
    const old = feeFor(plainCase('2025-12-31', { employer: { activity: 'F' } }), '2025-12-31')
    const fee = feeFor(plainCase(on, { employer: { activity: 'F' } }), on)
    expect(fee?.row.en).toBe('Row 6. Construction')
    expect(old?.cites.map(({ act }) => act)).toEqual(['decree-157-2018', 'budget-laws'])
    expect(fee?.cites.map(({ act }) => act)).toEqual(['decree-819-2025', 'budget-2026'])
  })

  test('in tenge is always the MCI times its value', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const fee = feeFor(question, question.on)
        if (fee === null) return
        expect(fee.mci).toBe(fee.perRegion * question.hire.regions.length)
        expect(fee.totalKzt).toBe(fee.mci * fee.mciValue)
      }),
    )
  })
})
