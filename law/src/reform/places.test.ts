import { describe, expect, test } from 'vitest'
import { firstDayOf } from './first-day.ts'
import { eveOf, inOrder, inside, outside, overlap, withEnds } from './spans.ts'
import { turnedRules } from './turned-rules.ts'
import { foundAt, replacedAt, stepsOf } from './within.ts'

describe('a place of a value', () => {
  const table = { 'a/b': [{ mci: 1 }, { mci: 2 }], 'c~d': { 3: 'x' } }

  test('is found by its pointer, or is none', () => {
    const at = (pointer: string) => foundAt(table, stepsOf(pointer))
    expect([at('/a~1b/1/mci'), at('/c~0d/3'), at('')]).toEqual([2, 'x', table])
    for (const none of ['/a~1b/2', '/a~1b/x', '/a~1b/1x', '/a~1b/x1', '/a~1b/length', '/c~0d/3/4', '/c~0d/toString'])
      expect(at(none), none).toBeUndefined()
  })

  test('takes another value, and everything beside it stays', () => {
    expect(replacedAt(table, stepsOf('/a~1b/1/mci'), 9)).toEqual({ ...table, 'a/b': [{ mci: 1 }, { mci: 9 }] })
    expect(replacedAt(table, stepsOf('/c~0d/3'), 'y')).toEqual({ ...table, 'c~d': { 3: 'y' } })
    expect(replacedAt(table, [], 7)).toBe(7)
    expect(replacedAt('x', ['y'], 7)).toBe('x')
    expect(table['a/b'][1]).toEqual({ mci: 2 })
  })
})

describe('days in a row', () => {
  const year = { from: '2025-01-01', to: '2025-12-31' } as const

  test('share a day where the last of the one is the first of the other', () => {
    expect(overlap(year, { from: '2025-12-31' })).toBe(true)
    expect(overlap(year, { from: '2026-01-01' })).toBe(false)
    expect(overlap({ from: '2026-01-01' }, year)).toBe(false)
    expect(overlap({ from: '2026-01-01' }, { from: '2030-01-01' })).toBe(true)
  })

  test('are cut in two by a change in their midst, and kept whole by one beside them', () => {
    expect(outside(year, { from: '2025-03-01', to: '2025-03-31' })).toEqual([
      { from: '2025-01-01', to: '2025-02-28' },
      { from: '2025-04-01', to: '2025-12-31' },
    ])
    expect(outside(year, { from: '2025-01-01', to: '2025-12-31' })).toEqual([])
    expect(outside(year, { from: '2024-06-01', to: '2025-01-01' })).toEqual([{ from: '2025-01-02', to: '2025-12-31' }])
    expect(outside(year, { from: '2025-12-31' })).toEqual([{ from: '2025-01-01', to: '2025-12-30' }])
    expect(outside(year, { from: '2027-01-01' })).toEqual([year])
    expect(outside(year, { from: '2023-01-01', to: '2023-12-31' })).toEqual([year])
    expect(outside({ from: '2025-01-01' }, { from: '2025-06-01' })).toEqual([{ from: '2025-01-01', to: '2025-05-31' }])
  })

  test('that a change covers are those of both', () => {
    expect(inside(year, { from: '2025-06-01', to: '2026-06-01' })).toEqual([{ from: '2025-06-01', to: '2025-12-31' }])
    expect(inside(year, { from: '2024-01-01', to: '2025-06-01' })).toEqual([{ from: '2025-01-01', to: '2025-06-01' }])
    expect(inside(year, { from: '2026-01-01' })).toEqual([])
  })

  test('end on the eve of the next, are in order, and last where none follows', () => {
    const open = [{ from: '2025-01-01' }, { from: '2026-01-01' }] as const
    expect(withEnds(open)).toEqual([year, { from: '2026-01-01' }])
    expect(inOrder([...open].reverse())).toEqual(open)
    expect(eveOf('2026-03-01')).toBe('2026-02-28')
  })
})

test('a draft begins with the last of its changes, never before the book, and an empty one with the last wording', () => {
  const repealed = (...days: readonly ('2019-01-01' | '2026-01-01' | '2027-01-01')[]) =>
    firstDayOf({ changes: days.map((from) => ({ op: 'repeal', rule: 'quota', from })) })
  expect(repealed('2026-01-01', '2027-01-01', '2019-01-01')).toBe('2027-01-01')
  expect(repealed('2019-01-01')).toBe('2021-01-01')
  expect(repealed()).toBe('2025-09-01')
})

test('the rules that turn a case are those whose answer is another; one that is not asked is as good as a yes', () => {
  const decision = (findings: Readonly<Record<string, 'yes' | 'no' | 'unknown'>>) => ({
    permit: 'needed' as const,
    answer: 'no' as const,
    findings: Object.entries(findings).map(([rule, answer]) => ({ rule, answer, reason: answer, facts: {} })),
    fee: null,
  })
  const turned = turnedRules({
    flip: 'no-yes',
    case: 0,
    question: {} as never,
    before: decision({ kept: 'no', turned: 'no', gone: 'no', met: 'yes' }),
    after: decision({ kept: 'no', turned: 'yes', made: 'unknown', idle: 'yes' }),
  })
  expect(turned).toEqual([
    { rule: 'turned', before: 'no', after: 'yes' },
    { rule: 'gone', before: 'no', after: null },
    { rule: 'made', before: null, after: 'unknown' },
  ])
})
