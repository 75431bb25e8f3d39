import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { and, answerOf, either } from '../core/answer.ts'
import type { Problem } from '../core/shape.ts'
import { plainCase, staffOf } from '../permits/plain-case.ts'
import { anyCondition } from '../testing/condition-arbitrary.ts'
import { anyQuestion } from '../testing/question-arbitrary.ts'
import { compiled, factsFor } from './compile-condition.ts'
import type { Condition } from './condition.ts'
import { kindOf, problemsOfValue } from './question-places.ts'
import { aCondition } from './read-condition.ts'
import { foundAt, stepsOf } from './within.ts'

const question = plainCase('2026-06-01', {
  employer: {
    headcount: 20,
    activity: 'F',
    staff: staffOf([1, 0], [2, 0], [6, 4], [70, 30]),
    banFoundOn: '2026-01-10',
  },
  worker: { qualified: null },
})
const answer = (condition: Condition) => compiled(condition)(question)

describe('a condition', () => {
  test.each<[Condition, string]>([
    [{ at: '/employer/headcount', atMost: 20 }, 'yes'],
    [{ at: '/employer/headcount', atLeast: 21 }, 'no'],
    [{ at: '/employer/headcount', atLeast: 5, atMost: 19 }, 'no'],
    [{ at: '/employer/activity', is: 'F' }, 'yes'],
    [{ at: '/hire/category', oneOf: [1, 2] }, 'no'],
    [{ at: '/hire/regions', includes: '75' }, 'yes'],
    [{ at: '/employer/banFoundOn', before: '2026-01-11' }, 'yes'],
    [{ at: '/employer/banFoundOn', before: '2026-01-10' }, 'no'],
    [{ at: '/employer/banFoundOn', after: { at: '/on', plus: -200 } }, 'yes'],
    [{ at: '/worker/qualified', is: true }, 'unknown'],
    [{ at: '/worker/qualified', given: false }, 'yes'],
    [{ at: '/permit/renewals', atMost: 3 }, 'no'],
    [{ at: '/permit', given: false }, 'yes'],
    [{ at: '/hire/term/days', atLeast: 1 }, 'no'],
    [{ at: '/hire/term/months', is: 12 }, 'yes'],
    [{ sum: ['/employer/staff/3/local', '/employer/staff/4/local'], is: 76 }, 'yes'],
    [
      {
        at: '/employer/staff/4/local',
        atLeast: { sum: ['/employer/staff/4/local', '/employer/staff/4/foreign'], times: 0.7 },
      },
      'yes',
    ],
    [{ at: '/employer/staff/4/local', atLeast: { at: '/employer/headcount', times: 3, plus: 11 } }, 'no'],
  ])('answers %j with %s', (condition, expected) => {
    expect(answer(condition)).toBe(expected)
  })

  test('joins yes, no and not known as the law does', () => {
    fc.assert(
      fc.property(anyQuestion, anyCondition, anyCondition, (asked, a, b) => {
        const [first, second] = [compiled(a)(asked), compiled(b)(asked)]
        expect(compiled({ all: [a, b] })(asked)).toBe(and(first, second))
        expect(compiled({ any: [a, b] })(asked)).toBe(either(first, second))
        expect(compiled({ not: { not: a } })(asked)).toBe(first)
        expect(compiled({ not: { all: [a, b] } })(asked)).toBe(compiled({ any: [{ not: a }, { not: b }] })(asked))
      }),
    )
  })

  test('says which facts it looked at', () => {
    const facts = factsFor({
      all: [{ at: '/hire/regions', includes: '75' }, { not: { at: '/worker/qualified', is: true } }],
    })
    expect(facts(question)).toEqual({ '/hire/regions': '75', '/worker/qualified': null })
    const reckons = { at: '/vacancy/postedOn', before: { at: '/on', plus: -15 } } as const
    expect(Object.keys(factsFor(reckons)(question))).toEqual(['/vacancy/postedOn', '/on'])
  })
})

describe('a place of the question', () => {
  const leaves = (value: unknown, pointer: string): readonly string[] =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${pointer}/${key}`))
      : [pointer]

  test('is each fact that a question can hold, and takes what stands there in any question', () => {
    const lists = ['/employer/category4', '/vacancy/live']
    fc.assert(
      fc.property(anyQuestion, (asked) => {
        for (const pointer of leaves(asked, '').filter((leaf) => !lists.includes(leaf))) {
          expect(kindOf(pointer), pointer).not.toBeNull()
          expect(problemsOfValue(pointer, foundAt(asked, stepsOf(pointer))), pointer).toEqual([])
        }
      }),
    )
  })

  test('is nothing inside a list, no whole object that is always there, and no stranger', () => {
    const none = ['/hire/regions/0', '/employer', '/vacancy/live/0/from', '/employer/category4', '/__proto__', '/x', '']
    expect(none.map(kindOf)).toEqual(none.map(() => null))
    expect(['/vacancy', '/hire/regions', '/on', '/quotaLeft'].map(kindOf)).toEqual(['part', 'list', 'day', 'number'])
  })
})

describe('a condition from outside', () => {
  const problemsOf = (value: unknown) => {
    const problems: Problem[] = []
    aCondition(value, '', problems)
    return problems.map(({ pointer, code }) => `${pointer} ${code}`)
  }

  test('is taken where its places and values are those of the contract', () => {
    fc.assert(
      fc.property(anyCondition, (condition) => {
        expect(problemsOf(condition)).toEqual([])
      }),
    )
  })

  test.each<[unknown, readonly string[]]>([
    [null, [' not-an-object']],
    [{}, [' no-condition']],
    [{ at: '/employer/headcont', atMost: 3 }, ['/at no-such-fact']],
    [{ at: '/employer/headcount' }, [' no-comparison']],
    [{ at: '/employer/headcount', atMost: '3' }, ['/atMost not-a-number']],
    [{ at: '/employer/headcount', atMost: -1 }, ['/atMost too-small']],
    [{ at: '/employer/headcount', before: '2026-01-01' }, ['/before cannot-compare']],
    [{ at: '/employer/headcount', most: 3 }, ['/most unknown-key', ' no-comparison']],
    [{ at: '/employer/activity', is: 'Z' }, ['/is not-written-so']],
    [{ at: '/employer/kind', oneOf: ['company', 'shop'] }, ['/oneOf/1 not-one-of']],
    [{ at: '/employer/kind', oneOf: [] }, ['/oneOf empty']],
    [{ at: '/quotaLeft', is: null }, ['/is null-is-not-given']],
    [{ at: '/hire/regions', includes: 'Almaty' }, ['/includes not-written-so']],
    [{ at: '/on', after: '2026-02-30' }, ['/after not-a-day']],
    [{ at: '/on', after: { at: '/employer/headcount' } }, ['/after other-kind']],
    [{ at: '/on', after: { at: '/vacancy/postedOn', times: 2 } }, ['/after/times unknown-key']],
    [{ at: '/on', after: { at: '/vacancy/postedOn', plus: 1.5 } }, ['/after/plus not-whole']],
    [{ sum: ['/employer/headcount', '/on'], atLeast: true }, ['/sum/1 no-number', '/atLeast not-a-number']],
    [{ all: [{ at: '/x', is: 1 }], any: [] }, ['/all/0/at no-such-fact', '/any unknown-key']],
    [{ not: [] }, ['/not not-an-object']],
  ])('is refused where it is %j', (value, problems) => {
    expect(problemsOf(value)).toEqual(problems)
  })

  test('is refused where it is deeper or longer than it may be, however deep', () => {
    let deep: unknown = { at: '/quotaLeft', is: 1 }
    for (let level = 0; level < 20; level++) deep = { not: deep }
    expect(problemsOf(deep).map((problem) => problem.split(' ')[1])).toEqual(['too-deep'])
    for (let level = 0; level < 100_000; level++) deep = { not: deep }
    expect(problemsOf(deep)).toEqual([' too-many-parts'])
    const long = { any: Array.from({ length: 51 }, (_, atMost) => ({ at: '/quotaLeft', atMost })) }
    expect(problemsOf(long)).toEqual([' too-many-tests'])
    expect(problemsOf({ any: long.any.slice(1) })).toEqual([])
  })

  test.each([
    ['groups of nothing', (parts: number) => ({ all: Array.from({ length: parts }, () => ({ any: [] })) }), 249],
    ['a sum', (parts: number) => ({ sum: Array<string>(parts).fill('/employer/headcount'), atLeast: 1 }), 498],
    ['a list', (parts: number) => ({ at: '/employer/headcount', oneOf: Array.from(Array(parts).keys()) }), 498],
  ])('is refused where %s would hold others up', (_, long, most) => {
    expect(problemsOf(long(most))).toEqual([])
    expect(problemsOf(long(most + 1))).toEqual([' too-many-parts'])
  })

  test('knows of a fact that it may be missing', () => {
    expect(compiled({ at: '/quotaLeft', given: true })({ ...question, quotaLeft: null })).toBe(answerOf(false))
  })
})
