import type { Example } from '../core/rule.ts'
import { plainCase } from './plain-case.ts'
import type { Question } from './question.ts'

const renewed = { request: 'renewal', permit: { expiresOn: '2026-04-20', renewals: 0 } } as const
const on = '2026-03-02'

/** Worked examples of the lawful terms. */
export const termExamples: readonly Example<Question>[] = [
  {
    on,
    given: plainCase(on, { hire: { category: 1, post: 'head', term: { months: 24 } } }),
    expect: 'yes',
    reason: 'lawful',
    because: 'category 1 may ask for two years',
  },
  {
    on,
    given: plainCase(on, { hire: { category: 1, post: 'head', term: { months: 18 } } }),
    expect: 'no',
    reason: 'category-1',
    because: 'category 1 counts in whole years',
  },
  {
    on,
    given: plainCase(on, { hire: { term: { months: 24 } } }),
    expect: 'no',
    reason: 'one-year',
    because: 'category 3 has one term only',
  },
  {
    on,
    given: plainCase(on, { hire: { permit: 'seasonal', category: null, term: { days: 365 } } }),
    expect: 'yes',
    reason: 'lawful',
    because: 'the longest season',
  },
  {
    on,
    given: plainCase(on, { hire: { permit: 'seasonal', category: null, term: { days: 366 } } }),
    expect: 'no',
    reason: 'seasonal',
    because: 'one day too many',
  },
  {
    on,
    given: plainCase(on, { hire: { permit: 'ict', term: { months: 36 } } }),
    expect: 'yes',
    reason: 'lawful',
    because: 'the longest transfer',
  },
  {
    on,
    given: plainCase(on, { hire: { permit: 'ict', term: { months: 37 } } }),
    expect: 'no',
    reason: 'ict',
    because: 'one month too many',
  },
  {
    on,
    given: plainCase(on, { ...renewed, hire: { permit: 'ict', term: { months: 12 } } }),
    expect: 'yes',
    reason: 'lawful',
    because: 'a transfer is extended by a year',
  },
  {
    on,
    given: plainCase(on, { ...renewed, hire: { permit: 'ict', term: { months: 13 } } }),
    expect: 'no',
    reason: 'ict-renewal',
    because: 'the extension is at most a year',
  },
  {
    on,
    given: plainCase(on, { request: 'replacement', hire: { term: { months: 24 } } }),
    expect: 'not-applicable',
    because: 'a replacement keeps the term of the permit',
  },
]
