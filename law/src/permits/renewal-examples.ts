import type { Day } from '../calendar/day.ts'
import type { Example } from '../core/rule.ts'
import { type Differing, plainCase } from './plain-case.ts'
import type { Question } from './question.ts'

const on = '2026-03-02'

/** Worked examples of how often a permit is renewed. */
export const renewalCountExamples: readonly Example<Question>[] = [
  {
    on,
    given: renewal(on, '2026-04-20', 2),
    expect: 'yes',
    reason: 'within',
    because: 'the third renewal of a category 3 permit',
  },
  {
    on,
    given: renewal(on, '2026-04-20', 3),
    expect: 'no',
    reason: 'used-up',
    because: 'a fourth renewal of a category 3 permit',
  },
  {
    on,
    given: renewal(on, '2026-04-20', 9, { category: 1, post: 'head' }),
    expect: 'yes',
    reason: 'without-limit',
    because: 'category 1 has no limit',
  },
  {
    on,
    given: renewal(on, '2026-04-20', 0, { category: 4, post: 'worker' }),
    expect: 'no',
    reason: 'not-renewable',
    because: 'category 4 is not renewed',
  },
  {
    on,
    given: renewal(on, '2026-04-20', 0, { permit: 'seasonal', category: null, term: { days: 90 } }),
    expect: 'no',
    reason: 'not-renewable',
    because: 'seasonal permits are not renewed',
  },
  {
    on,
    given: renewal(on, '2026-04-20', 0, { permit: 'ict' }),
    expect: 'yes',
    reason: 'within',
    because: 'a transfer is extended once',
  },
  {
    on,
    given: renewal(on, '2026-04-20', 1, { permit: 'ict' }),
    expect: 'no',
    reason: 'used-up',
    because: 'a transfer is not extended twice',
  },
  { on, given: plainCase(on), expect: 'not-applicable', because: 'nothing is renewed' },
]

/** Worked examples of the window for renewal. */
export const renewalWindowExamples: readonly Example<Question>[] = [
  {
    on: '2026-03-01',
    given: renewal('2026-03-01', '2026-05-01', 0),
    expect: 'no',
    reason: 'early',
    because: '61 days before expiry',
  },
  {
    on: '2026-03-02',
    given: renewal('2026-03-02', '2026-05-01', 0),
    expect: 'yes',
    reason: 'open',
    because: 'the 60th day before expiry is the first of the window',
  },
  {
    on: '2026-04-01',
    given: renewal('2026-04-01', '2026-05-01', 0),
    expect: 'yes',
    reason: 'open',
    because: 'the 30th day before expiry is the last of the window',
  },
  {
    on: '2026-04-02',
    given: renewal('2026-04-02', '2026-05-01', 0),
    expect: 'no',
    reason: 'late',
    because: '29 days before expiry',
  },
  { on, given: plainCase(on), expect: 'not-applicable', because: 'nothing is renewed' },
]

function renewal(day: Day, expiresOn: Day, renewals: number, hire: Differing['hire'] = {}): Question {
  return plainCase(day, { request: 'renewal', hire, permit: { expiresOn, renewals } })
}
