import { isDay } from '../calendar/day.ts'
import { problemTexts, type ShapeProblem } from './problem-texts.ts'
import { fill } from './sentence.ts'
import type { Text, Values } from './text.ts'

/** What is wrong with an input, and where: a JSON Pointer (RFC 6901), a public code, a sentence. */
export interface Problem {
  readonly pointer: string
  readonly code: string
  readonly says: Text
}

/** Looks at a value and adds every problem it finds. */
export type Shape = (value: unknown, pointer: string, problems: Problem[]) => void

/** An object with exactly these keys. */
export function objectOf(shapes: Readonly<Record<string, Shape>>): Shape {
  const keys = Object.keys(shapes)
  return (value, pointer, problems) => {
    if (!isObject(value)) return report(problems, pointer, 'not-an-object')
    for (const key of keys) {
      if (Object.hasOwn(value, key)) (shapes[key] as Shape)(value[key], `${pointer}/${key}`, problems)
      else report(problems, `${pointer}/${key}`, 'missing', { key })
    }
    for (const key of Object.keys(value)) {
      if (!Object.hasOwn(shapes, key)) report(problems, `${pointer}/${escaped(key)}`, 'unknown-key', { key })
    }
  }
}

/** A list of such values, at least so many. */
export function listOf(shape: Shape, least = 0): Shape {
  return (value, pointer, problems) => {
    if (!Array.isArray(value)) return report(problems, pointer, 'not-a-list')
    if (value.length < least) report(problems, pointer, 'empty')
    value.forEach((item, place) => {
      shape(item, `${pointer}/${place}`, problems)
    })
  }
}

/** A list in which nothing stands twice. */
export function unique(list: Shape): Shape {
  return (value, pointer, problems) => {
    list(value, pointer, problems)
    if (!Array.isArray(value)) return
    const seen = new Set<unknown>()
    value.forEach((item, place) => {
      if (seen.has(item)) report(problems, `${pointer}/${place}`, 'repeated', { value: String(item) })
      seen.add(item)
    })
  }
}

/** That shape, or null where the fact is not known or there is none. */
export function orNull(shape: Shape): Shape {
  return (value, pointer, problems) => {
    if (value !== null) shape(value, pointer, problems)
  }
}

/** One of these words. */
export function oneOf(allowed: readonly string[]): Shape {
  return (value, pointer, problems) => {
    if (!allowed.some((word) => word === value))
      report(problems, pointer, 'not-one-of', { allowed: allowed.join(', ') })
  }
}

/** A text written in a form, of which an example is shown. */
export function written(form: RegExp, example: string): Shape {
  return (value, pointer, problems) => {
    if (typeof value !== 'string') report(problems, pointer, 'not-a-text')
    else if (!form.test(value)) report(problems, pointer, 'not-written-so', { form: example })
  }
}

/** A number between two bounds, both included. */
export function numberFrom(least: number, most: number): Shape {
  return (value, pointer, problems) => {
    if (typeof value !== 'number' || Number.isNaN(value)) report(problems, pointer, 'not-a-number')
    else if (value < least) report(problems, pointer, 'too-small', { least })
    else if (value > most) report(problems, pointer, 'too-large', { most })
  }
}

/** A whole number between two bounds, both included. */
export function wholeFrom(least: number, most = Number.MAX_SAFE_INTEGER): Shape {
  const inRange = numberFrom(least, most)
  return (value, pointer, problems) => {
    if (typeof value === 'number' && !Number.isInteger(value)) report(problems, pointer, 'not-whole')
    else inRange(value, pointer, problems)
  }
}

/** Any text that is not empty. */
export const someText: Shape = (value, pointer, problems) => {
  if (typeof value !== 'string') report(problems, pointer, 'not-a-text')
  else if (value === '') report(problems, pointer, 'empty')
}

/** A day of the calendar. */
export const aDay: Shape = (value, pointer, problems) => {
  if (typeof value !== 'string' || !isDay(value)) report(problems, pointer, 'not-a-day')
}

export const yesOrNo: Shape = (value, pointer, problems) => {
  if (typeof value !== 'boolean') report(problems, pointer, 'not-true-or-false')
}

/** Is it a JSON object? */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function report(problems: Problem[], pointer: string, code: ShapeProblem, values: Values = {}): void {
  problems.push({ pointer, code, says: fill(problemTexts[code], values) })
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}
