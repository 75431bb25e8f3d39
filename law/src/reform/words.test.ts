import { describe, expect, test } from 'vitest'
import { changesInWords } from './change-words.ts'
import type { Condition } from './condition.ts'
import { conditionInWords } from './condition-words.ts'
import type { Draft, DraftChange } from './draft.ts'
import { groupName } from './group-names.ts'

const few: Condition = { at: '/employer/headcount', atMost: 20 }
const hands = '/employer/staff/4/local'

describe('a condition in words', () => {
  test.each<[Condition, string]>([
    [few, '“All people at work” – at most 20'],
    [{ at: '/employer/headcount', atLeast: 5, atMost: 19 }, '“All people at work” – at least 5, at most 19'],
    [{ at: '/employer/kind', is: 'branch' }, '“Employer” – branch'],
    [{ at: '/employer/activity', oneOf: ['F', 'B'] }, '“Activity (OKED)” – one of Construction, Mining and quarrying'],
    [{ at: '/hire/regions', includes: '75' }, '“Regions” – Almaty City among them'],
    [{ at: '/employer/banFoundOn', before: '2026-01-11' }, '“Violation found on” – before 11 January 2026'],
    [
      { at: '/employer/banFoundOn', after: { at: '/on', plus: -200 } },
      '“Violation found on” – after “Day asked” − 200 days',
    ],
    [
      { at: '/employer/banFoundOn', after: { at: '/on', plus: 30 } },
      '“Violation found on” – after “Day asked” + 30 days',
    ],
    [{ at: '/employer/banFoundOn', after: { at: '/on' } }, '“Violation found on” – after “Day asked”'],
    [{ at: '/worker/qualified', given: true }, '“Qualification meets the standard” – given'],
    [{ at: '/worker/qualified', given: false }, '“Qualification meets the standard” – not given'],
    [{ at: '/worker/qualified', is: true }, '“Qualification meets the standard” – yes'],
    [
      { sum: ['/employer/staff/3/local', hands], atLeast: { at: '/employer/headcount', times: 2 } },
      '“Citizens, category 3” + “Citizens, category 4” – at least 2 × (“All people at work”)',
    ],
    [
      { at: hands, atLeast: { at: '/employer/headcount', times: 3, plus: 11 } },
      '“Citizens, category 4” – at least 3 × (“All people at work”) + 11',
    ],
    [
      { at: hands, atLeast: { at: '/employer/headcount', plus: -11 } },
      '“Citizens, category 4” – at least “All people at work” − 11',
    ],
    [
      { at: hands, is: { sum: [hands, '/quotaLeft'], plus: 1 } },
      '“Citizens, category 4” – “Citizens, category 4” + “Places left in the quota” + 1',
    ],
    [{ all: [] }, 'always'],
    [{ any: [] }, 'never'],
    [{ any: [few] }, '“All people at work” – at most 20'],
    [
      { all: [few, { at: '/quotaLeft', is: 1 }] },
      '“All people at work” – at most 20 and “Places left in the quota” – 1',
    ],
    [
      {
        all: [
          few,
          {
            any: [
              { at: '/quotaLeft', is: 1 },
              { at: '/request', is: 'new' },
            ],
          },
        ],
      },
      '“All people at work” – at most 20 and (“Places left in the quota” – 1 or “What is asked for” – a new permit)',
    ],
    [
      { all: [few, { any: [few] }, { not: few }] },
      '“All people at work” – at most 20 and “All people at work” – at most 20 and not so: “All people at work” – at most 20',
    ],
    [{ not: few }, 'not so: “All people at work” – at most 20'],
    [{ not: { any: [few, few] } }, 'not so: (“All people at work” – at most 20 or “All people at work” – at most 20)'],
    [{ at: '/no/such/place', is: 1 }, '“/no/such/place” – 1'],
  ])('%j', (condition, words) => {
    expect(conditionInWords(condition).en).toBe(words)
  })

  test('is said in the three languages', () => {
    expect(conditionInWords({ all: [few, { at: '/quotaLeft', is: 1 }] })).toMatchObject({
      kk: expect.stringMatching(/ – ең көбі 20 және .* – 1$/),
      ru: '«Всего работников» – не более 20 и «Мест в квоте осталось» – 1',
    })
    const amount = { at: '/employer/headcount', times: 0.7, plus: 1200 }
    expect(conditionInWords({ at: hands, atLeast: amount })).toMatchObject({
      ru: expect.stringMatching(/не менее 0,7 × \(«Всего работников»\) \+ 1\s200$/),
      en: '“Citizens, category 4” – at least 0.7 × (“All people at work”) + 1,200',
    })
  })
})

describe('the changes of a draft in words', () => {
  const said = (...changes: readonly DraftChange[]) => {
    const draft: Draft = { changes }
    return changesInWords(draft).map(({ says }) => says.en)
  }
  const fresh: DraftChange = {
    op: 'version',
    rule: 'fresh',
    from: '2026-01-01',
    title: { kk: 'Жаңа', ru: 'Новая', en: 'Fresh' },
    says: { kk: 'Оқытады.', ru: 'Обучает.', en: 'Trains.' },
    requires: few,
    permits: ['employment'],
    requests: ['new'],
  }

  test('tell what a figure was and what it becomes, each change after the one before', () => {
    expect(
      said(
        { op: 'set', figure: 'mci', from: '2027-01-01', value: 4600 },
        { op: 'set', figure: 'mci', from: '2027-06-01', to: '2027-12-31', value: 4700 },
        { op: 'remove', figure: 'mci', from: '2026-01-01' },
      ),
    ).toEqual([
      'From 1 January 2027: – → 4,600 tenge.',
      'From 1 June 2027 until 31 December 2027: 4,600 tenge → 4,700 tenge.',
      'From 1 January 2026: 4,325 tenge → removed.',
    ])
    const [index] = changesInWords({ changes: [{ op: 'set', figure: 'mci', from: '2026-06-01', value: 5000 }] })
    expect(index).toMatchObject({ concerns: 'figure', id: 'mci', inBook: true, cites: [{ act: 'budget-2026' }] })
    expect(index?.title.en).toMatch(/MCI/)
  })

  test('tell whom a rule concerns, whom it exempts, what it asks and its new words', () => {
    expect(
      said(
        { op: 'repeal', rule: 'quota', from: '2026-01-01', to: '2026-06-30' },
        { op: 'version', rule: 'quota', from: '2027-01-01' },
        {
          op: 'version',
          rule: 'quota',
          from: '2026-01-01',
          only: few,
          unless: { at: '/quotaLeft', is: 1 },
          requires: { any: [] },
          says: { kk: 'а', ru: 'б', en: 'Otherwise.' },
        },
      ),
    ).toEqual([
      'From 1 January 2026 until 30 June 2026 the rule is not in force.',
      'From 1 January 2027 the rule is in force as it stands.',
      'From 1 January 2026 the rule reads otherwise. It concerns only: “All people at work” – at most 20. Exempt: “Places left in the quota” – 1. Required: never. In these words: “Otherwise.”',
    ])
  })

  test('tell a rule of the book, with its clauses, from one that the draft would add', () => {
    const later: DraftChange = { op: 'version', rule: 'fresh', from: '2027-01-01', unless: few }
    const [quota, added, again] = changesInWords({
      changes: [{ op: 'repeal', rule: 'quota', from: '2026-01-01' }, fresh, later],
    })
    expect(quota).toMatchObject({ concerns: 'rule', id: 'quota', inBook: true, title: { en: 'A place in the quota' } })
    expect(quota?.cites.map(({ act }) => act)).toEqual(['migration-law', 'migration-law', 'quota-orders'])
    expect(added).toMatchObject({ concerns: 'rule', id: 'fresh', inBook: false, title: { en: 'Fresh' }, cites: [] })
    expect(added?.says.en).toBe(
      'From 1 January 2026 a new rule is in force. Required: “All people at work” – at most 20. In these words: “Trains.”',
    )
    expect(again?.says.en).toBe(
      'From 1 January 2027 the rule reads otherwise. Exempt: “All people at work” – at most 20.',
    )
  })

  test('cite the version that stands on the first day, and the first of all where the draft begins before it', () => {
    const cites = (from: '2020-01-01' | '2023-07-01' | '2026-01-01', rule: string) =>
      changesInWords({ changes: [{ op: 'version', rule, from }] })[0]?.cites
    expect(cites('2020-01-01', 'market-test')).toEqual(cites('2026-01-01', 'market-test'))
    expect(cites('2023-07-01', 'local-share')).not.toEqual(cites('2026-01-01', 'local-share'))
  })
})

test('groups of cases are called as people call them', () => {
  expect(groupName('byRegion', '75').en).toBe('Almaty City')
  expect(['3', 'seasonal', 'ict'].map((key) => groupName('byCategory', key).en)).toEqual([
    'Category 3',
    'Seasonal',
    'Intra-corporate transfer',
  ])
  expect(groupName('byActivity', 'F').en).toBe('Construction')
  expect(groupName('byRule', 'quota').en).toBe('A place in the quota')
  expect(groupName('byRule', 'no-such-rule')).toEqual({ kk: 'no-such-rule', ru: 'no-such-rule', en: 'no-such-rule' })
  expect(groupName('byActivity', 'quota').en).toBe('quota')
})
