import { expect, test } from 'vitest'
import { askOn } from '../core/rule.ts'
import { category4Replacement, replacementDays } from './category-4-replacement.ts'
import { plainCase } from './plain-case.ts'
import { renewedTerm } from './renewal-term.ts'

test('a renewed permit begins when the old one ends and keeps its date', () => {
  const held = { expiresOn: '2026-06-14', renewals: 0 } as const
  expect(renewedTerm(held, { months: 12 })).toEqual({ from: '2026-06-15', lastDay: '2027-06-14' })
  expect(renewedTerm({ ...held, expiresOn: '2024-02-29' }, { months: 12 })).toEqual({
    from: '2024-03-01',
    lastDay: '2025-02-28',
  })
})

test('a category 4 post passes to a citizen from the sixth month to the twelfth, or until the permit ends', () => {
  expect(replacementDays('2026-01-31', '2027-01-31')).toEqual({ from: '2026-07-31', lastDay: '2027-01-31' })
  expect(replacementDays('2026-01-31', '2026-12-31')).toEqual({ from: '2026-07-31', lastDay: '2026-12-31' })
  expect(replacementDays('2026-01-31', '2027-06-30').lastDay).toBe('2027-01-31')
  expect(replacementDays('2025-08-31', '2026-08-31').from).toBe('2026-02-28')
})

test('of several overdue category 4 posts the oldest permit is named', () => {
  const permits = (['2024-03-01', '2024-01-10', '2024-02-01'] as const).map((issuedOn) => ({
    issuedOn,
    replaced: false,
  }))
  const question = plainCase('2026-03-02', { employer: { category4: permits } })
  expect(askOn(category4Replacement, question, question.on)?.facts).toEqual({ overdue: 3, oldest: '2024-01-10' })
})
