import type { Example } from '../core/rule.ts'
import { plainCase, staffOf } from './plain-case.ts'
import type { Question } from './question.ts'

const nobodyLocal = staffOf([0, 0], [0, 0], [0, 1], [0, 0])

/** Worked examples of the share of local staff. */
export const localShareExamples: readonly Example<Question>[] = [
  {
    on: '2026-03-02',
    given: plainCase('2026-03-02', { employer: { staff: staffOf([5, 0], [15, 2], [20, 2], [17, 1]) } }),
    expect: 'yes',
    reason: 'enough',
    because: '37 of 41 people in categories 3 and 4 are citizens, the worker applied for counted as a foreigner',
  },
  {
    on: '2026-03-02',
    given: plainCase('2026-03-02', { employer: { staff: staffOf([5, 0], [15, 2], [20, 3], [16, 1]) } }),
    expect: 'no',
    reason: 'short-in-3-4',
    because: 'one post more is held by a foreigner: 36 of 41, where 37 are needed',
  },
  {
    on: '2026-03-02',
    given: plainCase('2026-03-02', {
      hire: { category: 2, post: 'unit-head' },
      employer: { staff: staffOf([3, 0], [4, 2], [60, 3], [35, 0]) },
    }),
    expect: 'yes',
    reason: 'enough',
    because: '7 of 10 heads are citizens: exactly 70 %',
  },
  {
    on: '2026-03-02',
    given: plainCase('2026-03-02', {
      request: 'renewal',
      permit: { expiresOn: '2026-04-20', renewals: 0 },
      hire: { category: 2, post: 'unit-head' },
      employer: { staff: staffOf([3, 0], [4, 4], [8, 1], [0, 0]) },
    }),
    expect: 'no',
    reason: 'short-in-both',
    because: 'on renewal the worker is on the staff already: 7 of 11 heads and 8 of 9 others are citizens',
  },
  {
    on: '2026-03-02',
    given: plainCase('2026-03-02', {
      hire: { category: 1, post: 'deputy' },
      employer: { staff: staffOf([3, 0], [4, 3], [60, 3], [35, 0]) },
    }),
    expect: 'no',
    reason: 'short-in-1-2',
    because: 'the deputy applied for makes it 7 of 11 heads, where 8 are needed',
  },
  {
    on: '2025-08-31',
    given: plainCase('2025-08-31', { employer: { smallBusiness: true, headcount: 21, staff: nobodyLocal } }),
    expect: 'yes',
    reason: 'exempt-small-business',
    because: 'until 31 August 2025 every small business was exempt',
  },
  {
    on: '2025-09-01',
    given: plainCase('2025-09-01', { employer: { smallBusiness: true, headcount: 21, staff: nobodyLocal } }),
    expect: 'no',
    reason: 'short-in-3-4',
    because: 'since 1 September 2025 a small business of 21 people is not exempt',
  },
  {
    on: '2025-09-01',
    given: plainCase('2025-09-01', { employer: { smallBusiness: true, headcount: 20, staff: nobodyLocal } }),
    expect: 'yes',
    reason: 'exempt-small-business',
    because: 'a small business of 20 people is still exempt',
  },
  {
    on: '2023-06-30',
    given: plainCase('2023-06-30', { employer: { kind: 'branch', headcount: 30, staff: nobodyLocal } }),
    expect: 'yes',
    reason: 'exempt-branch',
    because: 'until 30 June 2023 a branch of 30 people was exempt',
  },
  {
    on: '2023-07-01',
    given: plainCase('2023-07-01', { employer: { kind: 'branch', headcount: 11, staff: nobodyLocal } }),
    expect: 'no',
    reason: 'short-in-3-4',
    because: 'since 1 July 2023 a branch of 11 people is not exempt',
  },
  {
    on: '2026-03-02',
    given: plainCase('2026-03-02', { employer: { kind: 'state-enterprise', staff: nobodyLocal } }),
    expect: 'yes',
    reason: 'exempt-state',
    because: 'state enterprises are exempt, whatever their staff',
  },
  {
    on: '2026-03-02',
    given: plainCase('2026-03-02', { hire: { permit: 'seasonal', category: null, term: { days: 90 } } }),
    expect: 'not-applicable',
    because: 'the share is asked of employment permits only',
  },
]
