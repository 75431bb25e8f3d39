import { expect, test } from 'vitest'
import { onAirSince, plainCase } from '../permits/plain-case.ts'
import { livedOn } from './lived-on.ts'
import { termsOf } from './terms-of.ts'

test('a case lived a day later has every one of its days a day later, and nothing else changed', () => {
  const question = plainCase('2026-03-02', {
    request: 'renewal',
    permit: { expiresOn: '2026-04-20', renewals: 1 },
    vacancy: { ...onAirSince('2026-01-05'), live: [{ from: '2026-01-05', to: '2026-01-31' }] },
    employer: { banFoundOn: '2025-02-28', category4: [{ issuedOn: '2025-12-31', replaced: true }] },
  })
  const { employer, vacancy } = question
  expect(livedOn(question, '2026-03-03')).toEqual({
    ...question,
    on: '2026-03-03',
    permit: { expiresOn: '2026-04-21', renewals: 1 },
    vacancy: { ...vacancy, postedOn: '2026-01-06', live: [{ from: '2026-01-06', to: '2026-02-01' }] },
    employer: { ...employer, banFoundOn: '2025-03-01', category4: [{ issuedOn: '2026-01-01', replaced: true }] },
  })
})

test('a case without such days moves by its own day alone, and on its own day not at all', () => {
  const question = plainCase('2026-03-02', { vacancy: null })
  expect(livedOn(question, '2026-02-02')).toEqual({ ...question, on: '2026-02-02' })
  expect(livedOn(question, '2026-03-02')).toBe(question)
  const standing = plainCase('2026-03-02', { vacancy: onAirSince('2026-01-05') })
  expect(livedOn(standing, '2026-03-03').vacancy?.live).toEqual([{ from: '2026-01-06', to: null }])
})

test('the terms of a case are lengths: calendar days to wait, working days for the rest', () => {
  const judged = { permit: 'needed', ground: null, answer: 'yes', findings: [] } as const
  const days = {
    fileFrom: '2026-03-05',
    registeredOn: '2026-03-05',
    decideBy: '2026-03-16',
    hearingNoticeBy: '2026-03-11',
    payBy: null,
  } as const
  expect(termsOf({ ...judged, ...days }, '2026-03-02')).toEqual({ waiting: 3, review: 6, notice: 3, payment: null })
  expect(termsOf(judged, '2026-03-02')).toEqual({ waiting: null, review: null, notice: null, payment: null })
})
