import { describe, expect, test } from 'vitest'
import { and, answerOf, either, together } from './answer.ts'
import { at, datedAt, type Figure, NoFigure } from './figure.ts'
import type { Rule, RuleVersion } from './rule.ts'
import { rulebook } from './rulebook.ts'
import { fill } from './sentence.ts'
import { weaker } from './trust.ts'

const text = { kk: 'мәтін', ru: 'текст', en: 'text' }
const cite = { act: 'migration-law', clause: '1', trust: 'P' } as const

describe('an answer', () => {
  test('is no where any is no, unknown where any is unknown, else yes', () => {
    expect(together(['yes', 'unknown', 'no'])).toBe('no')
    expect(together(['yes', 'unknown'])).toBe('unknown')
    expect(together([])).toBe('yes')
    expect(and('unknown', 'no')).toBe('no')
    expect([either('no', 'yes'), either('unknown', 'no'), either('no', 'no')]).toEqual(['yes', 'unknown', 'no'])
  })

  test('is unknown where the fact is missing', () => {
    expect([answerOf(true), answerOf(false), answerOf(null), answerOf(undefined)]).toEqual([
      'yes',
      'no',
      'unknown',
      'unknown',
    ])
  })
})

test('of two sources the weaker counts', () => {
  expect(weaker('P', 'S')).toBe('S')
  expect(weaker('D', 'L')).toBe('D')
})

describe('a figure', () => {
  const figure: Figure<number> = {
    id: 'test',
    unit: 'days',
    title: text,
    values: [
      { from: '2021-01-01', to: '2021-12-31', value: 1, cite },
      { from: '2023-01-01', value: 2, cite },
    ],
  }

  test('has the value of its day', () => {
    expect(at(figure, '2021-12-31')).toBe(1)
    expect(at(figure, '2030-01-01')).toBe(2)
  })

  test('is never guessed', () => {
    expect(datedAt(figure, '2022-06-01')).toBeNull()
    expect(() => at(figure, '2022-06-01')).toThrow(NoFigure)
    expect(() => at(figure, '2020-12-31')).toThrow('test has no published value on 2020-12-31')
  })
})

describe('a rulebook', () => {
  const version = (from: RuleVersion<null>['from'], to?: RuleVersion<null>['to']): RuleVersion<null> => ({
    from,
    to,
    cites: [cite],
    says: text,
    because: [],
    holds: () => ({ code: 'yes', answer: 'yes', says: text }),
    facts: () => ({}),
  })
  const rule = (id: string, topics: readonly string[], versions: readonly RuleVersion<null>[]): Rule<null> => ({
    id,
    topics,
    title: text,
    versions,
    figures: [],
    examples: [],
  })
  const inForce = rulebook([
    rule('a', ['one', 'two'], [version('2021-01-01', '2021-12-31')]),
    rule('b', ['one'], [version('2020-01-01'), version('2021-06-01')]),
  ])
  const found = (topic: string, on: RuleVersion<null>['from']) =>
    inForce(topic, on).map((each) => `${each.rule.id} ${each.version.from}`)

  test('finds the versions in force by topic and day, in the order of the rules', () => {
    expect(found('one', '2021-06-01')).toEqual(['a 2021-01-01', 'b 2021-06-01'])
    expect(found('one', '2021-05-31')).toEqual(['a 2021-01-01', 'b 2020-01-01'])
    expect(found('one', '2022-01-01')).toEqual(['b 2021-06-01'])
    expect(found('two', '2021-12-31')).toEqual(['a 2021-01-01'])
  })

  test('finds none before the first, after the last, and for a topic it does not know', () => {
    expect(found('one', '2019-12-31')).toEqual([])
    expect(found('two', '2022-01-01')).toEqual([])
    expect(found('three', '2021-06-01')).toEqual([])
  })
})

test('a sentence takes its values, days written out, and keeps a name that has none', () => {
  const sentence = { kk: '{on}: {name} – {count}', ru: '{on}: {name} – {count}', en: '{on}: {name} – {count}, {other}' }
  expect(fill(sentence, { on: '2026-03-02', name: text, count: 3 })).toEqual({
    kk: '2026 жылғы 2 наурыз: мәтін – 3',
    ru: '2 марта 2026 года: текст – 3',
    en: '2 March 2026: text – 3, {other}',
  })
})

test('a sentence groups the figures of a large number, and leaves a year as it is', () => {
  const sentence = { kk: '{count}, {year}', ru: '{count}, {year}', en: '{count}, {year}' }
  expect(fill(sentence, { count: 1_000_001, year: 2026 })).toEqual({
    kk: '1\u00a0000\u00a0001, 2026',
    ru: '1\u00a0000\u00a0001, 2026',
    en: '1,000,001, 2026',
  })
})
