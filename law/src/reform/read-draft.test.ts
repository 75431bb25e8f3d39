import { describe, expect, test } from 'vitest'
import { datedAt } from '../core/figure.ts'
import { plainCase } from '../permits/plain-case.ts'
import { compiled, factsFor } from './compile-condition.ts'
import type { Condition } from './condition.ts'
import type { SetFigure } from './draft.ts'
import { amended, drafted, nearest } from './drafted.ts'
import { draftedRules } from './drafted-rules.ts'
import { readDraft } from './read-draft.ts'
import { shapeLike } from './value-shape.ts'
import { figureOf, figuresUnder, variantOf } from './variant.ts'

/** Where the problems lie, by code, and what is said of them. */
function problemsOf(draft: unknown): readonly string[] {
  const read = readDraft(draft)
  return read.ok ? [] : read.problems.map(({ pointer, code, says }) => `${pointer} ${code}: ${says.en}`)
}

const changes = (...made: readonly unknown[]) => problemsOf({ changes: made })
const set = (figure: unknown, value: unknown, more: object = {}) => ({
  op: 'set',
  figure,
  from: '2027-01-01',
  value,
  ...more,
})
const version = (more: object, rule: unknown = 'quota') => ({ op: 'version', rule, from: '2026-01-01', ...more })
const repeal = (rule: unknown, more: object = {}) => ({ op: 'repeal', rule, from: '2026-01-01', ...more })
const text = { kk: 'к', ru: 'р', en: 'e' }
const never: Condition = { any: [] }

describe('a draft is refused in words', () => {
  test.each<[readonly string[], readonly string[]]>([
    [problemsOf(null), [' not-an-object: An object is expected here.']],
    [problemsOf({}), ['/changes missing: "changes" is missing.']],
    [problemsOf({ changes: 'x' }), ['/changes not-a-list: A list is expected here.']],
    [problemsOf({ title: '', changes: [] }), ['/title empty: It must not be empty.']],
    [problemsOf({ title: 'Trial', changes: [] }), []],
    [changes(3), ['/changes/0 not-an-object: An object is expected here.']],
    [
      changes(set('mci', 1, { to: '2026-01-01' })),
      ['/changes/0/to ends-before: The last day is before the first: 1 January 2026.'],
    ],
    [changes(set('mci', 1, { to: '2027-01-01' })), []],
    [
      changes(set('mci', 1, { from: 'x', to: '2026-01-01' })),
      ['/changes/0/from not-a-day: A day of the calendar is expected here, such as 2025-09-01.'],
    ],
    [
      changes(set('mci', 1, { to: '0' })),
      ['/changes/0/to not-a-day: A day of the calendar is expected here, such as 2025-09-01.'],
    ],
    [changes({ op: 'remove', figure: 'mci', from: '2026-01-01', to: '2026-02-01' }), []],
    [changes(set(5, 1)), ['/changes/0/figure not-a-text: A text is expected here.']],
    [changes(set('no.such', 1)), ['/changes/0/figure no-such-figure: The law book has no figure "no.such".']],
    [
      changes(set('permit_fee_rates', 1, { at: '/F/5' })),
      ['/changes/0/at no-such-place: The table "permit_fee_rates" has no such place: /F/5.'],
    ],
    [changes(set('permit_fee_rates', 1, { at: '/F/1/12' })), []],
    [
      changes(set('permit_fee_rates', 1, { at: 'x/F/3' })),
      ['/changes/0/at not-written-so: It is written otherwise: /F/3.'],
    ],
    [changes(set('term.cat1', [12, 12])), ['/changes/0/value not-ascending: The numbers must ascend.']],
    [changes(set('term.cat1', [0, 12])), []],
    [changes(set('term.cat1', [12, 'x'])), ['/changes/0/value/1 not-a-number: A number is expected here.']],
    [changes(set('term.cat1', 12)), ['/changes/0/value not-a-list: A list is expected here.']],
    [
      changes(repeal('quota'), repeal('quota', { from: '2026-06-01' })),
      [
        '/changes/1 overlaps: Change 1 sets the rule "quota" otherwise on the same days. Make one of the two, or part their days.',
      ],
    ],
    [changes(version({ says: text }), version({ unless: never })), []],
    [changes(version({ unless: never }), version({ says: text })), []],
    [changes(version({ requires: never }), version({ says: text })), []],
    [changes(version({ requires: never }), version({ requires: never }, 'term')), []],
    [
      changes(version({ says: text }), version({ says: text })).map((problem) => problem.split(':')[0] ?? ''),
      ['/changes/1 overlaps'],
    ],
    [
      changes(version({ unless: never, from: '2025-01-01' }, 'market-test')),
      ['lmt.wait', 'lmt.file_offset_strict'].map(
        (figure) =>
          `/changes/0/from needs-figure: On 1 January 2025 the figure "${figure}" on which the rule rests has no value: set it in the draft as well.`,
      ),
    ],
    [changes(repeal('market-test', { from: '2025-01-01' })), []],
    [changes(version({ unless: never, from: '2025-09-01' }, 'market-test')), []],
    [
      changes(
        version(
          { title: text, says: text, requires: { all: [] }, permits: ['ict'], requests: ['new'] },
          'diploma-confirmed',
        ),
      ),
      [
        '/changes/0/rule not-asked: The rule "diploma-confirmed" is in the law book but is not asked in cases of a permit.',
      ],
    ],
    [changes(repeal(7)), ['/changes/0/rule not-a-text: A text is expected here.']],
    [changes(version({}, 7)), ['/changes/0/rule not-a-text: A text is expected here.']],
    [
      changes(repeal('nope')),
      [
        '/changes/0/rule no-such-rule: There is no "nope" among the rules of a permit. A new rule needs title, says, requires, permits and requests.',
      ],
    ],
    [
      changes(version({ unless: { at: '/x', is: 1 } })),
      ['/changes/0/unless/at no-such-fact: The question has no such fact: /x.'],
    ],
    [
      changes(version({ unless: { at: 'quotaLeft', is: 1 } })),
      ['/changes/0/unless/at no-such-fact: The question has no such fact: quotaLeft.'],
    ],
    [
      changes(version({ unless: { at: 5, is: 1 } })),
      ['/changes/0/unless/at no-such-fact: The question has no such fact: 5.'],
    ],
    [
      changes(version({ unless: { at: '/quotaLeft' } })),
      [
        '/changes/0/unless no-comparison: It is not said what the fact is held against: is, oneOf, atLeast, atMost, before, after, includes, given.',
      ],
    ],
    [
      changes(version({ unless: { at: '/quotaLeft', before: '2026-01-01' } })),
      [
        '/changes/0/unless/before cannot-compare: The comparison "before" does not fit this fact; what fits: is, oneOf, atLeast, atMost, given.',
      ],
    ],
    [
      changes(version({ unless: { sum: ['/on'], is: 1 } })),
      ['/changes/0/unless/sum/0 no-number: Only numbers add up; the question has no such number: /on.'],
    ],
    [changes(version({ unless: { sum: ['/quotaLeft', '/employer/headcount'], is: -5 } })), []],
    [
      problemsOf({ changes: Array.from({ length: 101 }, () => ({ op: 'remove', figure: 'mci', from: '2026-01-01' })) }),
      ['/changes too-many-changes: One draft holds no more than 100 changes.'],
    ],
  ])('%#', (found, expected) => {
    expect(found).toEqual(expected)
  })

  test('of any rule whose id is not written as ids are', () => {
    for (const id of ['nope-', 'no--pe', '-nope', 'Nope', 'no pe'])
      expect(changes(repeal(id))[0], id).toMatch(/^\/changes\/0\/rule not-written-so/)
  })
})

describe('a condition', () => {
  const open = plainCase('2026-03-02', { quotaLeft: null, worker: { qualified: null, foreignTenureMonths: null } })
  const answer = (condition: Condition, question = open) => compiled(condition)(question)

  test.each<[Condition, string]>([
    [
      {
        all: [
          { at: '/quotaLeft', is: 1 },
          { at: '/request', is: 'new' },
        ],
      },
      'unknown',
    ],
    [
      {
        all: [
          { at: '/quotaLeft', is: 1 },
          { at: '/request', is: 'renewal' },
        ],
      },
      'no',
    ],
    [
      {
        any: [
          { at: '/quotaLeft', is: 1 },
          { at: '/request', is: 'renewal' },
        ],
      },
      'unknown',
    ],
    [
      {
        any: [
          { at: '/quotaLeft', is: 1 },
          { at: '/request', is: 'new' },
        ],
      },
      'yes',
    ],
    [{ at: '/quotaLeft', oneOf: [1, 2] }, 'unknown'],
    [{ at: '/employer/headcount', is: { at: '/quotaLeft' } }, 'unknown'],
    [{ at: '/employer/headcount', is: { at: '/permit/renewals' } }, 'no'],
    [{ at: '/permit/renewals', is: { at: '/quotaLeft' } }, 'no'],
    [{ at: '/permit/expiresOn', oneOf: ['2026-01-01'] }, 'no'],
    [{ sum: ['/quotaLeft', '/employer/headcount'], atLeast: 1 }, 'unknown'],
    [{ sum: ['/permit/renewals', '/employer/headcount'], atLeast: 1 }, 'no'],
    [{ at: '/on', is: { at: '/on' } }, 'yes'],
    [{ at: '/on', is: { at: '/on', plus: 1 } }, 'no'],
    [{ at: '/employer/headcount', is: { at: '/employer/headcount', plus: 1 } }, 'no'],
    [{ at: '/employer/smallBusiness', is: { at: '/employer/smallBusiness' } }, 'yes'],
    [{ at: '/worker/qualified', given: true }, 'no'],
    [{ at: '/employer/headcount', given: true }, 'yes'],
    [{ at: '/permit', given: true }, 'no'],
  ])('%j is answered with %s', (condition, expected) => {
    expect(answer(condition)).toBe(expected)
  })

  test('shows each fact as it stands: texts, numbers, yes and no, lists in a row, and nothing of a part', () => {
    const question = plainCase('2026-03-02', { hire: { regions: ['71', '75'] } })
    const facts = factsFor({
      all: ['/request', '/employer/headcount', '/employer/smallBusiness', '/hire/regions', '/vacancy', '/permit'].map(
        (at) => ({ at, given: true }),
      ),
    })
    expect(facts(question)).toEqual({
      '/request': 'new',
      '/employer/headcount': 120,
      '/employer/smallBusiness': false,
      '/hire/regions': '71, 75',
      '/vacancy': null,
      '/permit': null,
    })
  })
})

describe('a figure under a draft', () => {
  const index = figureOf('mci')
  if (index === null) throw new Error('no index')
  const change: SetFigure = { op: 'set', figure: 'mci', from: '2025-06-01', value: 4000 }

  test('cites the clause of the nearest value, marked as a draft, and ends on the eve of the next', () => {
    const set2025 = datedAt(drafted(index, change), '2025-06-01')
    expect(set2025).toEqual({
      from: '2025-06-01',
      to: '2025-12-31',
      value: 4000,
      cite: amended(nearest(index, '2025-06-01').cite),
    })
    const open = datedAt(drafted(index, { ...change, from: '2027-06-01' }), '2027-06-01')
    expect(open).toEqual({ from: '2027-06-01', value: 4000, cite: amended(nearest(index, '2026-12-31').cite) })
    expect(nearest(index, '2010-01-01')).toBe(index.values[0])
    expect(nearest(index, '2024-01-01').value).toBe(3692)
    expect(nearest(index, '2030-01-01').value).toBe(4325)
    expect(nearest(index, '2020-02-01').from <= '2020-02-01').toBe(true)
  })

  test('that the book does not have is a mistake of the caller, as is a rule', () => {
    expect(() => figuresUnder({ changes: [{ ...change, figure: 'no.such' }] })).toThrow(
      'no.such is not a figure of the law book',
    )
    expect(() => draftedRules([{ op: 'repeal', rule: 'fresh', from: '2026-01-01' }])).toThrow(
      'fresh is not a rule of the permit',
    )
    expect(() => draftedRules([{ op: 'version', rule: 'fresh', from: '2026-01-01' }])).toThrow(
      'fresh is not a rule of the permit',
    )
  })

  test('has the shape of one that stands: rows like rows, percents to a hundred, days to a thousand', () => {
    const against = (sample: unknown, unit: string, value: unknown) => {
      const problems: Parameters<ReturnType<typeof shapeLike>>[2] = []
      shapeLike(sample, unit)(value, '', problems)
      return problems.map(({ pointer, code }) => `${pointer} ${code}`)
    }
    expect(against([{ upTo: 90 }], 'MCI', [{ upTo: 1 }, { upTo: 'x' }, {}])).toEqual([
      '/1/upTo not-a-number',
      '/2/upTo missing',
    ])
    expect(against([1, 'a'], 'MCI', [1, 'b', 2])).toEqual(['/2 not-a-text'])
    expect(against([1], 'MCI', 1)).toEqual([' not-a-list'])
    expect(against(1.5, 'percent', 100.5)).toEqual([' too-large'])
    expect(against(1, 'percent_of_labour_force', 101)).toEqual([' too-large'])
    expect(against(1, 'calendar_days', 1001)).toEqual([' too-large'])
    expect(against(1, 'MCI', 1001)).toEqual([])
    expect(against(null, 'persons', null)).toEqual([])
  })
})

test('an empty variant is the law itself, and hides no mistake but a figure that is silent', () => {
  const variant = variantOf({ changes: [] })
  expect(variant.figures).toEqual([])
  const boom = { ...plainCase('2026-03-02'), employer: null } as never
  expect(() => variant.judge(boom)).toThrow(TypeError)
})
