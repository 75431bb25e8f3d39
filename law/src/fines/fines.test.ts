import { describe, expect, test } from 'vitest'
import { askOn } from '../core/rule.ts'
import { sanctionForOverstay } from './foreigner-sanctions.ts'
import { fineFor, type OffenceId, offences } from './offences.ts'
import { overstay } from './overstay.ts'
import { finedParties } from './scale.ts'

const on = '2026-05-12'

describe('a fine', () => {
  test('is the amount of the article times the index of the day', () => {
    expect(fineFor('without-permit', 'large', on)).toEqual({ mci: 700, kzt: 3_027_500 })
    expect(fineFor('without-permit', 'large', on, true)).toEqual({ mci: 1000, kzt: 4_325_000 })
    expect(fineFor('contract-not-entered', 'official', on)).toEqual({ mci: 30, kzt: 129_750 })
    expect(fineFor('without-permit', 'small', '2025-05-12')).toEqual({ mci: 100, kzt: 393_200 })
  })

  test('of the register of contracts begins on 12 March 2026', () => {
    expect(fineFor('contract-not-entered', 'small', '2026-03-11')).toBeNull()
    expect(fineFor('contract-not-entered', 'small', '2026-03-12')).toEqual({ mci: 60, kzt: 259_500 })
    expect(fineFor('contract-not-entered', 'large', '2026-03-12', true)).toMatchObject({ mci: 200 })
  })

  test('is a warning where the article warns, and none where it names no such party', () => {
    expect(fineFor('guest-not-reported', 'individual', on)).toBe('warning')
    expect(fineFor('guest-not-reported', 'individual', on, true)).toMatchObject({ mci: 30 })
    expect(fineFor('household-without-permit', 'large', on)).toBeNull()
    expect(fineFor('without-contract', 'small', on, true)).toBeNull()
  })

  test('has no tenge where the index of the day is not published', () => {
    expect(fineFor('without-permit', 'medium', '2027-02-01')).toEqual({ mci: 200, kzt: null })
  })

  test('never gets lighter with the size of the business, nor when it is repeated', () => {
    const amount = (id: OffenceId, place: number, again: boolean) => {
      const party = finedParties[place]
      const fine = party === undefined ? null : fineFor(id, party, on, again)
      return fine === null || fine === 'warning' ? 0 : fine.mci
    }
    for (const id of Object.keys(offences) as OffenceId[]) {
      for (let place = 3; place < finedParties.length; place++) {
        expect(amount(id, place, false), id).toBeGreaterThanOrEqual(amount(id, place - 1, false))
      }
      if (offences[id].again === null) continue
      for (let place = 0; place < finedParties.length; place++) {
        expect(amount(id, place, true), id).toBeGreaterThanOrEqual(amount(id, place, false))
      }
    }
  })
})

test('a fine names everything that its article punishes', () => {
  const titleOf = (id: OffenceId) => offences[id].first.title.en
  expect(titleOf('without-permit')).toContain('certificate')
  expect(titleOf('other-post')).toContain('profession or speciality')
  expect(titleOf('guest-not-reported')).toContain('papers not arranged, or no help to leave')
  expect(titleOf('contract-not-entered')).toContain('late, in part or wrongly')
})

describe('a foreigner who stays too long', () => {
  test.each([
    [0, null],
    [1, { mci: 'warning', arrestDays: null, expulsion: null }],
    [3, { mci: 'warning', arrestDays: null, expulsion: null }],
    [4, { mci: 10, arrestDays: null, expulsion: null }],
    [5, { mci: 10, arrestDays: null, expulsion: null }],
    [6, { mci: 15, arrestDays: null, expulsion: null }],
    [10, { mci: 15, arrestDays: null, expulsion: null }],
    [11, { mci: 25, arrestDays: null, expulsion: 'instead' }],
  ])('by %i days faces %o', (days, sanction) => {
    expect(sanctionForOverstay(days, on)).toEqual(sanction)
    const finding = askOn(overstay, { written: String(days) }, on)
    expect(finding?.answer).toBe(sanction === null ? 'yes' : 'no')
    expect(finding?.facts.mci).toBe(sanction?.mci ?? null)
  })
})
