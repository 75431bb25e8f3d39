import fc from 'fast-check'
import { plusDays } from '../calendar/day.ts'
import type { Question } from '../permits/question.ts'
import type { Assumptions, Wish } from '../planning/wish.ts'
import { anyQuestion } from './question-arbitrary.ts'

const anyAssumptions: fc.Arbitrary<Assumptions> = fc.record({
  payment: fc.nat({ max: 10 }),
  visa: fc.nat({ max: 40 }),
  journey: fc.nat({ max: 10 }),
  iin: fc.nat({ max: 10 }),
})

/** A new hire under the terms of the reform, wanted at work within the known calendars. */
export const anyWish: fc.Arbitrary<Wish> = anyQuestion
  .filter(({ on, request }) => on >= '2025-09-01' && request !== 'renewal')
  .map((question): Question => ({ ...question, request: 'new', permit: null }))
  .chain((question) =>
    fc.record<Wish>({
      startOn: fc.integer({ min: 0, max: 260 }).map((days) => plusDays(question.on, days)),
      question: fc.constant(question),
      assumptions: anyAssumptions,
    }),
  )
