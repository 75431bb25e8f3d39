import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, dayNumber, plusDays } from '../calendar/day.ts'
import type { Answer } from '../core/answer.ts'
import { languages } from '../core/text.ts'
import { activities } from '../registers/activities.ts'
import { anyQuestion } from '../testing/question-arbitrary.ts'
import { runs } from '../testing/runs.ts'
import { assess } from './assess.ts'
import { decideBy, hearingNoticeBy, issueBy, payBy, registeredOn } from './clocks.ts'
import { feeFor } from './fee.ts'
import { judge } from './judge.ts'
import { plainCase } from './plain-case.ts'
import type { Category, Question } from './question.ts'

const often = runs(500)
const order: readonly Answer[] = ['no', 'unknown', 'yes']
const filingDay = fc
  .integer({ min: dayNumber('2025-09-01'), max: dayNumber('2027-11-01') })
  .map((number) => plusDays('1970-01-01', number))
const category = fc.constantFrom<Category>(1, 2, 3, 4)

/** The answer of one rule, or undefined where it does not speak. */
function answerOf(question: Question, rule: string): Answer | undefined {
  return judge(question).findings.find((finding) => finding.rule === rule)?.answer
}

function expectNoWorse(before: Answer | undefined, after: Answer | undefined): void {
  expect(after === undefined).toBe(before === undefined)
  if (before !== undefined && after !== undefined) {
    expect(order.indexOf(after)).toBeGreaterThanOrEqual(order.indexOf(before))
  }
}

function withStaff(question: Question, of: Category, local: number, foreign: number): Question {
  const { employer } = question
  const now = employer.staff[of]
  const staff = { ...employer.staff, [of]: { local: now.local + local, foreign: now.foreign + foreign } }
  return { ...question, employer: { ...employer, staff } }
}

describe('the share', () => {
  test('never gets worse by hiring a citizen', () => {
    fc.assert(
      fc.property(anyQuestion, category, fc.integer({ min: 1, max: 30 }), (question, of, more) => {
        const hired = withStaff(question, of, more, 0)
        expectNoWorse(answerOf(question, 'local-share'), answerOf(hired, 'local-share'))
        expectNoWorse(answerOf(question, 'ict-share'), answerOf(hired, 'ict-share'))
      }),
      often,
    )
  })

  test('never gets better by hiring a foreigner', () => {
    fc.assert(
      fc.property(anyQuestion, category, fc.integer({ min: 1, max: 30 }), (question, of, more) => {
        const hired = withStaff(question, of, 0, more)
        expectNoWorse(answerOf(hired, 'local-share'), answerOf(question, 'local-share'))
      }),
      often,
    )
  })

  test('is never better with the worker counted twice than once', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const asNew: Question = { ...question, request: 'new', permit: null }
        const held: Question = { ...question, request: 'renewal', permit: { expiresOn: question.on, renewals: 0 } }
        expectNoWorse(answerOf(asNew, 'local-share'), answerOf(held, 'local-share'))
      }),
      often,
    )
  })
})

describe('a clock', () => {
  test('never gets shorter by a later filing', () => {
    fc.assert(
      fc.property(filingDay, fc.integer({ min: 0, max: 30 }), (day, later) => {
        const [first, second] = [registeredOn(day), registeredOn(plusDays(day, later))]
        expect(first <= second).toBe(true)
        for (const clock of [decideBy, hearingNoticeBy]) {
          for (const request of ['new', 'renewal'] as const) {
            expect(clock(first, request) <= clock(second, request)).toBe(true)
          }
        }
        expect(payBy(first) <= payBy(second)).toBe(true)
        expect(issueBy(first) <= issueBy(second)).toBe(true)
      }),
      often,
    )
  })

  test('never opens a filing earlier for a later question', () => {
    fc.assert(
      fc.property(anyQuestion, fc.integer({ min: 0, max: 20 }), (question, days) => {
        const later = { ...question, on: plusDays(question.on, days) }
        const [first, second] = [judge(question), judge(later)]
        fc.pre(first.fileFrom !== undefined && second.fileFrom !== undefined)
        fc.pre(question.on >= '2025-09-01' && question.vacancy === null)
        expect((first.fileFrom as Day) <= (second.fileFrom as Day)).toBe(true)
      }),
      often,
    )
  })
})

describe('the fee', () => {
  test('depends on the activity, the permit, the term, the regions and the day, and on nothing else', () => {
    fc.assert(
      fc.property(anyQuestion, anyQuestion, ({ hire, employer, on, request }, other) => {
        fc.pre(
          (request === 'new' || request === 'renewal') === (other.request === 'new' || other.request === 'renewal'),
        )
        const same: Question = { ...other, on, hire, employer: { ...other.employer, activity: employer.activity } }
        const ours: Question = { ...same, request, employer, worker: plainCase(on).worker, vacancy: null }
        expect(feeFor(same, on)).toEqual(feeFor(ours, on))
      }),
      often,
    )
  })

  test('names the same row and the same sum in every language', () => {
    for (const activity of Object.keys(activities)) {
      const fee = feeFor(plainCase('2026-03-02', { employer: { activity } }), '2026-03-02')
      const rows = languages.map((language) => fee?.row[language].match(/\d+/)?.[0])
      expect(new Set(rows).size, activity).toBe(1)
      expect(fee?.totalKzt, activity).toBe((fee?.perRegion ?? 0) * 4325)
    }
  })

  test('grows with each region, each year of category 1 and each season step', () => {
    const kzt = (hire: Partial<Question['hire']>) => feeFor(plainCase('2026-03-02', { hire }), '2026-03-02')?.totalKzt
    expect(kzt({ regions: ['71', '75', '79'] })).toBe((kzt({ regions: ['75'] }) ?? 0) * 3)
    const years = [12, 24, 36].map((months) => kzt({ category: 1, term: { months } }))
    expect(years).toEqual([1, 2, 3].map((times) => (years[0] ?? 0) * times))
    let least = 0
    for (let days = 1; days <= 365; days++) {
      const fee = kzt({ permit: 'seasonal', category: null, term: { days } }) ?? 0
      expect(fee, `${days}`).toBeGreaterThanOrEqual(least)
      least = fee
    }
  })
})

describe('a missing fact', () => {
  const forget: readonly ((question: Question) => Question)[] = [
    (question) => ({ ...question, quotaLeft: null }),
    (question) => ({ ...question, employer: { ...question.employer, unregisteredContracts: null } }),
    (question) => ({ ...question, worker: { ...question.worker, qualified: null } }),
    (question) => ({ ...question, worker: { ...question.worker, foreignTenureMonths: null } }),
  ]

  test('never turns a no into a yes, and where it leaves a yes the fact does not matter', () => {
    fc.assert(
      fc.property(anyQuestion, fc.constantFrom(...forget), (question, forgetting) => {
        const known = judge(question).answer
        const forgotten = judge(forgetting(question)).answer
        if (forgotten === 'yes') expect(known).toBe('yes')
        if (known === 'no') expect(forgotten).not.toBe('yes')
      }),
      often,
    )
  })
})

describe('an assessment', () => {
  test('is the same each time it is asked, and asks nothing of who reads it', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const before = JSON.stringify(question)
        expect(assess(question)).toEqual(assess(question))
        expect(JSON.stringify(question)).toBe(before)
      }),
      runs(100),
    )
  })

  test('of a hire that needs no permit has no findings, no fee and no days', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const answer = judge({ ...question, worker: { ...question.worker, citizenship: 'KGZ', status: 'none' } })
        expect(answer).toMatchObject({ permit: 'not-needed', ground: 'eaeu-citizen', findings: [] })
        expect(Object.keys(answer)).not.toContain('fee')
        expect(Object.keys(answer)).not.toContain('decideBy')
      }),
      often,
    )
  })
})
