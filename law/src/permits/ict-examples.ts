import type { Example } from '../core/rule.ts'
import { plainCase, staffOf } from './plain-case.ts'
import type { Question } from './question.ts'

const on = '2026-03-02'
const transfer = { permit: 'ict', category: 3, post: 'specialist' } as const
const staff = staffOf([2, 0], [4, 0], [6, 0], [0, 0])

/** Worked examples of the time with the sending company. */
export const ictTenureExamples: readonly Example<Question>[] = [
  {
    on,
    given: plainCase(on, { hire: transfer, worker: { foreignTenureMonths: 12 } }),
    expect: 'yes',
    reason: 'long-enough',
    because: 'a year is enough',
  },
  {
    on,
    given: plainCase(on, { hire: transfer, worker: { foreignTenureMonths: 11 } }),
    expect: 'no',
    reason: 'too-short',
    because: 'a month is missing',
  },
  {
    on,
    given: plainCase(on, { hire: transfer, worker: { foreignTenureMonths: null } }),
    expect: 'unknown',
    reason: 'not-known',
    because: 'nobody has said how long',
  },
  {
    on,
    given: plainCase(on, { worker: { foreignTenureMonths: 0 } }),
    expect: 'not-applicable',
    because: 'it is not a transfer',
  },
]

/** Worked examples of the share of transferees. */
export const ictShareExamples: readonly Example<Question>[] = [
  {
    on,
    given: plainCase(on, { hire: transfer, employer: { staff, ictStaff: { 1: 0, 2: 0, 3: 2 } } }),
    expect: 'yes',
    reason: 'within',
    because: 'three transferees, the one applied for included, beside six citizens',
  },
  {
    on,
    given: plainCase(on, { hire: transfer, employer: { staff, ictStaff: { 1: 0, 2: 0, 3: 3 } } }),
    expect: 'no',
    reason: 'too-many',
    because: 'four transferees need eight citizens',
  },
  {
    on,
    given: plainCase(on, {
      request: 'renewal',
      permit: { expiresOn: '2026-04-20', renewals: 0 },
      hire: transfer,
      employer: { staff, ictStaff: { 1: 0, 2: 0, 3: 3 } },
    }),
    expect: 'yes',
    reason: 'within',
    because: 'on renewal the transferee is among the three already',
  },
  {
    on,
    given: plainCase(on, {
      hire: { ...transfer, category: 1, post: 'head' },
      employer: { staff: staffOf([0, 0], [4, 0], [6, 0], [0, 0]) },
    }),
    expect: 'not-applicable',
    because: 'heads are outside the share',
  },
]
