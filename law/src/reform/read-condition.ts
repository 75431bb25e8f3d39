import {
  aDay,
  isObject,
  listOf,
  numberFrom,
  objectOf,
  type Problem,
  type Shape,
  wholeFrom,
  yesOrNo,
} from '../core/shape.ts'
import { type Comparison, comparisons } from './condition.ts'
import { hasMoreParts } from './parts.ts'
import { kindOf, type PlaceKind, problemsOfValue } from './question-places.ts'
import { anything, present, tell } from './tell.ts'

/** So deep and so long a condition may be: more than a norm has, and less than would hold others up. */
const deepest = 8
const mostTests = 50
const mostParts = 500

/** A condition on a question: every place is one of the contract, every value such as that place holds. */
export const aCondition: Shape = (value, pointer, problems) => {
  if (hasMoreParts(value, mostParts)) return tell(problems, pointer, 'too-many-parts', { most: mostParts })
  const left = { tests: mostTests }
  conditionAt(1, left)(value, pointer, problems)
  if (left.tests < 0) tell(problems, pointer, 'too-many-tests', { most: mostTests })
}

interface Left {
  tests: number
}

function conditionAt(depth: number, left: Left): Shape {
  return (value, pointer, problems) => {
    if (depth > deepest) return tell(problems, pointer, 'too-deep', { most: deepest })
    if (left.tests < 0) return
    const inner = conditionAt(depth + 1, left)
    if (!isObject(value)) objectOf({})(value, pointer, problems)
    else if ('all' in value) objectOf({ all: listOf(inner) })(value, pointer, problems)
    else if ('any' in value) objectOf({ any: listOf(inner) })(value, pointer, problems)
    else if ('not' in value) objectOf({ not: inner })(value, pointer, problems)
    else if ('at' in value || 'sum' in value) {
      left.tests -= 1
      aTest(value, pointer, problems)
    } else tell(problems, pointer, 'no-condition')
  }
}

const fitting: Readonly<Record<PlaceKind, readonly Comparison[]>> = {
  number: ['is', 'oneOf', 'atLeast', 'atMost', 'given'],
  day: ['is', 'oneOf', 'before', 'after', 'given'],
  text: ['is', 'oneOf', 'given'],
  'yes-no': ['is', 'given'],
  list: ['includes'],
  part: ['given'],
}

/** One fact held against a value, or several. */
const aTest: Shape = (test, pointer, problems) => {
  const keys = Object.fromEntries(comparisons.map((comparison) => [comparison, anything]))
  objectOf({ ...aSource(test), ...present(test, keys) })(test, pointer, problems)
  if (!isObject(test)) return
  const asked = comparisons.filter((comparison) => Object.hasOwn(test, comparison))
  if (asked.length === 0) tell(problems, pointer, 'no-comparison', { allowed: comparisons.join(', ') })
  const kind = kindOfSource(test)
  if (kind === null) return
  for (const comparison of asked) {
    const at = `${pointer}/${comparison}`
    if (!fitting[kind].includes(comparison))
      tell(problems, at, 'cannot-compare', { comparison, allowed: fitting[kind].join(', ') })
    else comparandOf(comparison, kind, typeof test.at === 'string' ? test.at : null)(test[comparison], at, problems)
  }
}

function aSource(value: unknown): Readonly<Record<string, Shape>> {
  return isObject(value) && 'sum' in value ? { sum: listOf(aNumberPlace, 1) } : { at: aPlace }
}

const aPlace: Shape = (at, pointer, problems) => {
  if (kindIn(at) === null) tell(problems, pointer, 'no-such-fact', { at: String(at) })
}

const aNumberPlace: Shape = (at, pointer, problems) => {
  if (kindIn(at) !== 'number') tell(problems, pointer, 'no-number', { at: String(at) })
}

function kindIn(at: unknown): PlaceKind | null {
  return typeof at === 'string' && at.startsWith('/') ? kindOf(at) : null
}

function kindOfSource(source: Readonly<Record<string, unknown>>): PlaceKind | null {
  return 'sum' in source ? 'number' : kindIn(source.at)
}

function comparandOf(comparison: Comparison, kind: PlaceKind, at: string | null): Shape {
  const literal = at === null ? numberFrom(-mostAmount, mostAmount) : literalAt(at, kind)
  if (comparison === 'given') return yesOrNo
  if (comparison === 'oneOf') return listOf(literal, 1)
  return (value, pointer, problems) => {
    const reckons = isObject(value) && (kind === 'number' || kind === 'day')
    const shape = reckons ? reckonedAs(kind) : literal
    shape(value, pointer, problems)
  }
}

/** What the question's reader lets stand at that place; null is asked for with `given`. */
function literalAt(at: string, kind: PlaceKind): Shape {
  return (value, pointer, problems) => {
    if (value === null) return tell(problems, pointer, 'null-is-not-given')
    if (kind === 'day') return aDay(value, pointer, problems)
    const found = kind === 'list' ? problemsOfValue(at, [value]) : problemsOfValue(at, value)
    problems.push(...found.slice(0, 1).map((problem): Problem => ({ ...problem, pointer })))
  }
}

const mostAmount = 1_000_000_000

function reckonedAs(kind: 'number' | 'day'): Shape {
  const amount = numberFrom(-mostAmount, mostAmount)
  const days = wholeFrom(-36_600, 36_600)
  return (value, pointer, problems) => {
    const optional: Readonly<Record<string, Shape>> =
      kind === 'number' ? { times: amount, plus: amount } : { plus: days }
    objectOf({ ...aSource(value), ...present(value, optional) })(value, pointer, problems)
    const other = isObject(value) ? kindOfSource(value) : null
    if (other !== null && other !== kind) tell(problems, pointer, 'other-kind')
  }
}
