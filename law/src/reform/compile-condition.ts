import { type Day, plusDays } from '../calendar/day.ts'
import { type Answer, answerOf } from '../core/answer.ts'
import type { Values } from '../core/text.ts'
import type { Question } from '../permits/question.ts'
import { type Comparand, type Condition, placesIn, type Reckoned, type Source, type Test } from './condition.ts'
import { readerOf } from './question-places.ts'

/** A condition, ready to be asked a million times. */
export type Asked = (question: Question) => Answer

/** What a place holds; null where it is not known, undefined where there is none. */
type Found = (question: Question) => unknown

type Compared = (left: unknown, right: unknown) => boolean

/** Compiles a condition that {@link file://./read-condition.ts} has accepted. A fact that is not known makes it unknown. */
export function compiled(condition: Condition): Asked {
  if ('all' in condition) return allOf(condition.all.map(compiled))
  if ('any' in condition) return anyOf(condition.any.map(compiled))
  if ('not' in condition) return notOf(compiled(condition.not))
  return allOf(testsOf(condition))
}

/** The facts that a condition looks at, by their pointers, for the reader and the record. */
export function factsFor(condition: Condition): (question: Question) => Values {
  const readers = placesIn(condition).map((pointer) => ({ pointer, found: readerOf(pointer) }))
  return (question) => Object.fromEntries(readers.map(({ pointer, found }) => [pointer, plain(found(question))]))
}

function plain(value: unknown): Values[string] {
  if (Array.isArray(value)) return value.join(', ')
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}

function allOf(conditions: readonly Asked[]): Asked {
  const [only] = conditions
  if (only !== undefined && conditions.length === 1) return only
  return (question) => {
    let all: Answer = 'yes'
    for (const asked of conditions) {
      const answer = asked(question)
      if (answer === 'no') return 'no'
      if (answer === 'unknown') all = 'unknown'
    }
    return all
  }
}

function anyOf(conditions: readonly Asked[]): Asked {
  return (question) => {
    let any: Answer = 'no'
    for (const asked of conditions) {
      const answer = asked(question)
      if (answer === 'yes') return 'yes'
      if (answer === 'unknown') any = 'unknown'
    }
    return any
  }
}

const opposite: Readonly<Record<Answer, Answer>> = { yes: 'no', no: 'yes', unknown: 'unknown' }

function notOf(asked: Asked): Asked {
  return (question) => opposite[asked(question)]
}

const equal: Compared = (left, right) => left === right
const notLess: Compared = (left, right) => (left as number) >= (right as number)
const notMore: Compared = (left, right) => (left as number) <= (right as number)
const earlier: Compared = (left, right) => isBefore(left as Day, right as Day)
const later: Compared = (left, right) => isBefore(right as Day, left as Day)
const holdsIn: Compared = (left, right) => (left as readonly unknown[]).includes(right)

function isBefore(day: Day, other: Day): boolean {
  return day < other
}

function testsOf(test: Test): readonly Asked[] {
  const found = sourceOf(test)
  const { is, oneOf, atLeast, atMost, before, after, includes, given } = test
  const against = (right: Comparand | undefined, compare: Compared) =>
    right === undefined ? [] : [compared(found, right, compare)]
  return [
    ...against(is, equal),
    ...(oneOf === undefined ? [] : [among(found, new Set<unknown>(oneOf))]),
    ...against(atLeast, notLess),
    ...against(atMost, notMore),
    ...against(before, earlier),
    ...against(after, later),
    ...against(includes, holdsIn),
    ...(given === undefined ? [] : [isGiven(found, given)]),
  ]
}

function compared(found: Found, right: Comparand, compare: Compared): Asked {
  if (typeof right !== 'object') return (question) => held(found(question), right, compare)
  const other = reckoned(right)
  return (question) => held(found(question), other(question), compare)
}

/** Where there is no such thing nothing holds of it; where it is not known, neither is the answer. */
function held(left: unknown, right: unknown, compare: Compared): Answer {
  if (left === undefined || right === undefined) return 'no'
  if (left === null || right === null) return 'unknown'
  return compare(left, right) ? 'yes' : 'no'
}

function among(found: Found, values: ReadonlySet<unknown>): Asked {
  return (question) => {
    const value = found(question)
    return answerOf(value === null ? null : values.has(value))
  }
}

function isGiven(found: Found, wanted: boolean): Asked {
  return (question) => answerOf(((found(question) ?? null) !== null) === wanted)
}

function sourceOf(source: Source): Found {
  if ('at' in source) return readerOf(source.at)
  const parts = source.sum.map(readerOf)
  return (question) => {
    let sum = 0
    for (const part of parts) {
      const value = part(question)
      if (typeof value !== 'number') return value
      sum += value
    }
    return sum
  }
}

function reckoned(amount: Reckoned): Found {
  const { times = 1, plus = 0 } = amount
  const found = sourceOf(amount)
  return (question) => {
    const value = found(question)
    if (typeof value === 'number') return exact(value * times + plus)
    return typeof value === 'string' && plus !== 0 ? plusDays(value as Day, plus) : value
  }
}

/** Seven hundredths of a hundred are seven, whatever binary fractions make of it. */
function exact(number: number): number {
  return Math.round(number * 1e9) / 1e9
}
