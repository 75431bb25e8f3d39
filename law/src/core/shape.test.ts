import { describe, expect, test } from 'vitest'
import {
  aDay,
  listOf,
  numberFrom,
  objectOf,
  oneOf,
  orNull,
  type Problem,
  type Shape,
  someText,
  unique,
  wholeFrom,
  written,
  yesOrNo,
} from './shape.ts'

/** Where the problems lie and what is said of them in English. */
function problemsOf(shape: Shape, value: unknown): readonly string[] {
  const problems: Problem[] = []
  shape(value, '', problems)
  return problems.map(({ pointer, code, says }) => `${pointer} ${code}: ${says.en}`)
}

describe('an object', () => {
  const shape = objectOf({ name: someText, count: wholeFrom(1) })

  test('has exactly its keys, and what is wrong is named', () => {
    expect(problemsOf(shape, { name: 'a', count: 1 })).toEqual([])
    expect(problemsOf(shape, { count: 1, other: 2 })).toEqual([
      '/name missing: "name" is missing.',
      '/other unknown-key: There is no key "other": check the spelling.',
    ])
  })

  test('is no list, no null and no text', () => {
    for (const value of [[], null, 'text', 1])
      expect(problemsOf(shape, value)).toEqual([' not-an-object: An object is expected here.'])
  })
})

describe('a list', () => {
  test('is at least so long, and each of its items is looked at in its place', () => {
    expect(problemsOf(listOf(yesOrNo), [])).toEqual([])
    expect(problemsOf(listOf(yesOrNo, 1), [true])).toEqual([])
    expect(problemsOf(listOf(yesOrNo, 1), [])).toEqual([' empty: It must not be empty.'])
    expect(problemsOf(listOf(yesOrNo), [true, 1])).toEqual(['/1 not-true-or-false: true or false is expected here.'])
    expect(problemsOf(listOf(yesOrNo), { 0: true })).toEqual([' not-a-list: A list is expected here.'])
  })

  test('names what stands in it twice, where nothing may', () => {
    expect(problemsOf(unique(listOf(someText)), ['a', 'b', 'a', 'b'])).toEqual([
      '/2 repeated: "a" is repeated.',
      '/3 repeated: "b" is repeated.',
    ])
    expect(problemsOf(unique(listOf(someText)), 'aa')).toEqual([' not-a-list: A list is expected here.'])
  })
})

test('a number lies between its bounds, both included', () => {
  const percent = numberFrom(0, 100)
  for (const value of [0, 50.5, 100]) expect(problemsOf(percent, value)).toEqual([])
  expect(problemsOf(percent, -0.5)).toEqual([' too-small: The least value is 0.'])
  expect(problemsOf(percent, 100.5)).toEqual([' too-large: The largest value is 100.'])
  for (const value of ['1', Number.NaN, null])
    expect(problemsOf(percent, value)).toEqual([' not-a-number: A number is expected here.'])
})

test('a whole number is whole, and is not told that it is so where it is no number', () => {
  expect(problemsOf(wholeFrom(1), 1)).toEqual([])
  expect(problemsOf(wholeFrom(1), 1.5)).toEqual([' not-whole: A whole number is expected here.'])
  expect(problemsOf(wholeFrom(1), 0)).toEqual([' too-small: The least value is 1.'])
  expect(problemsOf(wholeFrom(1, 3), 4)).toEqual([' too-large: The largest value is 3.'])
  expect(problemsOf(wholeFrom(1), '1')).toEqual([' not-a-number: A number is expected here.'])
})

test('a word is one of those allowed, and they are listed where it is not', () => {
  expect(problemsOf(oneOf(['a', 'b']), 'b')).toEqual([])
  expect(problemsOf(oneOf(['a', 'b']), 'c')).toEqual([' not-one-of: One of these is expected: a, b.'])
})

test('a text is a text, is not empty, and is written as its example shows', () => {
  expect(problemsOf(someText, 'a')).toEqual([])
  expect(problemsOf(someText, '')).toEqual([' empty: It must not be empty.'])
  expect(problemsOf(someText, 1)).toEqual([' not-a-text: A text is expected here.'])
  const region = written(/^\d{2}$/, '75')
  expect(problemsOf(region, '71')).toEqual([])
  expect(problemsOf(region, '7')).toEqual([' not-written-so: It is written otherwise: 75.'])
  expect(problemsOf(region, 71)).toEqual([' not-a-text: A text is expected here.'])
})

test('a day is one of the calendar, and null where it may be null', () => {
  expect(problemsOf(aDay, '2026-02-28')).toEqual([])
  for (const value of ['2026-02-30', 20260228, null]) expect(problemsOf(aDay, value)).toHaveLength(1)
  expect(problemsOf(orNull(aDay), null)).toEqual([])
  expect(problemsOf(orNull(aDay), '2026-02-28')).toEqual([])
  expect(problemsOf(orNull(aDay), '2026-02-30').join()).toMatch(/^ not-a-day: A day of the calendar/)
})
