import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber, plusDays } from '../calendar/day.ts'
import { workingDaysBetween } from '../calendar/working-days.ts'
import { NoFigure } from '../core/figure.ts'
import {
  decideBy,
  hearingNoticeBy,
  issueBy,
  lateByPracticeAfter,
  objectBy,
  payBy,
  refuseNotBefore,
  registeredOn,
} from './clocks.ts'
import { lastDay } from './term.ts'

const anyDay = fc
  .integer({ min: dayNumber('2025-09-01'), max: dayNumber('2027-11-01') })
  .map((number) => plusDays('1970-01-01', number))

describe('the clock of an application', () => {
  test('runs six working days from the day after registration, with the notice of a hearing on the third', () => {
    expect(registeredOn('2026-05-09')).toBe('2026-05-12')
    expect(decideBy('2026-05-12', 'new')).toBe('2026-05-20')
    expect(hearingNoticeBy('2026-05-12', 'new')).toBe('2026-05-15')
  })

  test('leaves a refusal possible on its last day when the notice came on its last day', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('new', 'renewal'), (arrived, request) => {
        const registered = registeredOn(arrived)
        const notice = hearingNoticeBy(registered, request)
        expect(refuseNotBefore(notice)).toBe(decideBy(registered, request))
        expect(objectBy(notice) < refuseNotBefore(notice)).toBe(true)
        expect(workingDaysBetween(registered, decideBy(registered, request))).toBe(6)
      }),
    )
  })

  test('gives ten working days to pay and one to issue', () => {
    expect(payBy('2026-05-20')).toBe('2026-06-04')
    expect(issueBy('2026-06-05')).toBe('2026-06-08')
  })

  test('calls a permit late by practice after five working days', () => {
    expect(lateByPracticeAfter('2026-06-05')).toBe('2026-06-12')
    expect(lateByPracticeAfter('2026-05-06')).toBe('2026-05-15')
  })

  test('does not run for a time of which no source tells', () => {
    expect(() => decideBy('2025-08-29', 'new')).toThrow(NoFigure)
  })
})

describe('the last day of a permit', () => {
  test('is the same date after its months, and is still a day of the permit', () => {
    expect(lastDay('2025-09-10', { months: 12 })).toBe('2026-09-10')
    expect(lastDay('2024-02-29', { months: 12 })).toBe('2025-02-28')
  })

  test('is so many days after the issue for a season', () => {
    expect(lastDay('2026-04-01', { days: 90 })).toBe('2026-06-30')
  })
})
