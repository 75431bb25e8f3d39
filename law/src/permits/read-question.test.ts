import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../core/text.ts'
import { anyQuestion } from '../testing/question-arbitrary.ts'
import { patched } from './patch.ts'
import { onAirSince, plainCase } from './plain-case.ts'
import type { Question } from './question.ts'
import { readQuestion } from './read-question.ts'

const plain = plainCase('2026-03-02')

/** Pointers and codes of the problems, or nothing. */
function problemsOf(input: unknown): readonly (readonly [string, string])[] {
  const read = readQuestion(input)
  return read.ok ? [] : read.problems.map(({ pointer, code }) => [pointer, code] as const)
}

function withValue(path: string, value: unknown, question: Question = plain): Question {
  return patched(question, [{ op: 'replace', path, value }])
}

describe('a question from outside', () => {
  test('is accepted when lawful, and handed on as it is', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        expect(readQuestion(question)).toEqual({ ok: true, question })
      }),
    )
  })

  test('is refused with every problem at once', () => {
    const input = {
      ...plain,
      on: '2026-02-30',
      request: 'extend',
      employer: { ...plain.employer, headcount: 2.5, foreignShare: 101, category4: [{ issuedOn: 'x', replaced: 1 }] },
      quotaLeft: -1,
      vacancy: undefined,
      comment: 'hi',
    }
    expect(problemsOf(JSON.parse(JSON.stringify(input)))).toEqual([
      ['/on', 'not-a-day'],
      ['/request', 'not-one-of'],
      ['/employer/foreignShare', 'too-large'],
      ['/employer/headcount', 'not-whole'],
      ['/employer/category4/0/issuedOn', 'not-a-day'],
      ['/employer/category4/0/replaced', 'not-true-or-false'],
      ['/vacancy', 'missing'],
      ['/quotaLeft', 'too-small'],
      ['/comment', 'unknown-key'],
    ])
  })

  test('is refused when it is no object at all', () => {
    for (const input of [null, undefined, 'question', 7, []]) expect(problemsOf(input)).toEqual([['', 'not-an-object']])
  })

  test('points into lists and escapes odd keys as JSON Pointer asks', () => {
    expect(problemsOf({ ...plain, 'a/b~c': 1 })).toEqual([['/a~1b~0c', 'unknown-key']])
    expect(problemsOf(JSON.parse(`{"__proto__": 1, ${JSON.stringify(plain).slice(1)}`))).toEqual([
      ['/__proto__', 'unknown-key'],
    ])
  })

  test.each([
    ['/hire/regions', ['75', '75'], '/hire/regions/1', 'repeated'],
    ['/hire/regions', [], '/hire/regions', 'empty'],
    ['/hire/regions', ['7'], '/hire/regions/0', 'not-written-so'],
    ['/hire/regions', '75', '/hire/regions', 'not-a-list'],
    ['/hire/category', 5, '/hire/category', 'too-large'],
    ['/hire/term', { months: 0 }, '/hire/term/months', 'too-small'],
    ['/hire/term', {}, '/hire/term/months', 'missing'],
    ['/worker/citizenship', 'ind', '/worker/citizenship', 'not-written-so'],
    ['/worker/qualified', 'yes', '/worker/qualified', 'not-true-or-false'],
    ['/employer/activity', 'V', '/employer/activity', 'not-written-so'],
    ['/employer/headcount', '5', '/employer/headcount', 'not-a-number'],
    ['/employer/staff/1/local', -1, '/employer/staff/1/local', 'too-small'],
    ['/vacancy/code', '', '/vacancy/code', 'empty'],
    ['/vacancy/code', 5, '/vacancy/code', 'not-a-text'],
    ['/vacancy/live', [], '/vacancy/live', 'empty'],
  ])('with %s %j is refused at %s', (path, value, pointer, code) => {
    expect(problemsOf(withValue(path, value))).toEqual([[pointer, code]])
  })

  const renewal = plainCase('2026-03-02', { request: 'renewal', permit: { expiresOn: '2026-04-20', renewals: 0 } })
  const seasonal = plainCase('2026-03-02', { hire: { permit: 'seasonal', category: null, term: { days: 90 } } })
  test.each<readonly [string, Question, string]>([
    ['citizen-of-kazakhstan', withValue('/worker/citizenship', 'KAZ'), '/worker/citizenship'],
    ['category-with-seasonal', withValue('/hire/category', 3, seasonal), '/hire/category'],
    ['category-missing', withValue('/hire/category', null), '/hire/category'],
    ['category-4-transfer', withValue('/hire', { ...plain.hire, permit: 'ict', category: 4 }), '/hire/category'],
    ['days-for-months', withValue('/hire/term', { days: 365 }), '/hire/term'],
    ['months-for-days', withValue('/hire/term', { months: 12 }, seasonal), '/hire/term'],
    ['renewal-without-permit', withValue('/permit', null, renewal), '/permit'],
    ['ends-before-it-begins', withValue('/vacancy', onAirSince('2026-02-10', '2026-02-09')), '/vacancy/live/0/to'],
    ['before-the-law-book', plainCase('2020-12-31'), '/on'],
  ])('contradicts itself: %s', (code, question, pointer) => {
    expect(problemsOf(question)).toEqual([[pointer, code]])
  })

  test('reports contradictions beside problems of shape', () => {
    const input = { ...withValue('/hire/term', { days: 365 }), on: 'today' }
    expect(problemsOf(input)).toEqual([
      ['/on', 'not-a-day'],
      ['/hire/term', 'days-for-months'],
    ])
  })

  test('is refused with a sentence in each language', () => {
    const read = readQuestion({ ...plain, request: 'extend', staff: 1 })
    if (read.ok) throw new Error('read')
    for (const { says } of read.problems) {
      expect(new Set(languages.map((language) => says[language])).size).toBe(3)
      for (const language of languages) expect(says[language]).not.toMatch(/\{\w+\}/)
    }
    expect(read.problems[0]?.says.en).toBe('One of these is expected: new, renewal, replacement, reissue.')
  })

  test('may name a foreign share that is not whole', () => {
    expect(problemsOf(withValue('/employer/foreignShare', 33.3))).toEqual([])
  })
})
