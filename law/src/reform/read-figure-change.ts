import { isDay } from '../calendar/day.ts'
import type { Figure } from '../core/figure.ts'
import { aDay, isObject, objectOf, oneOf, type Problem, type Shape, someText, written } from '../core/shape.ts'
import { nearest } from './drafted.ts'
import { anything, present, tell } from './tell.ts'
import { shapeLike } from './value-shape.ts'
import { figureOf } from './variant.ts'
import { foundAt, stepsOf } from './within.ts'

const aPointer = written(/^(\/[^/]*)+$/, '/F/3')

/** A change of a figure. An op that is none is told here. */
export const aFigureChange: Shape = (change, pointer, problems) => {
  const removes = isObject(change) && change.op === 'remove'
  const optional = present(change, removes ? { to: aDay } : { to: aDay, at: aPointer })
  const always = { op: oneOf(['set', 'remove', 'repeal', 'version']), figure: aFigure, from: aDay, ...optional }
  objectOf(removes ? always : { ...always, value: anything })(change, pointer, problems)
  if (!isObject(change)) return
  const figure = typeof change.figure === 'string' ? figureOf(change.figure) : null
  if (figure !== null && !removes && Object.hasOwn(change, 'value')) readValue(figure, change, pointer, problems)
}

const aFigure: Shape = (id, pointer, problems) => {
  if (typeof id !== 'string') someText(id, pointer, problems)
  else if (figureOf(id) === null) tell(problems, pointer, 'no-such-figure', { figure: id })
}

/** The value is such as the book already has: the same shape, and without limit only where that is known. */
function readValue(
  figure: Figure<unknown>,
  change: Readonly<Record<string, unknown>>,
  pointer: string,
  problems: Problem[],
): void {
  const { value, at, from } = change
  const steps = typeof at === 'string' ? stepsOf(at) : []
  const standing = typeof from === 'string' && isDay(from) ? [nearest(figure, from)] : []
  const known = [...standing, ...figure.values.toReversed()].map((dated) => foundAt(dated.value, steps))
  const samples = known.filter((found) => found !== null && found !== undefined)
  const endless = known.includes(null)
  if (samples.length === 0 && !endless)
    tell(problems, `${pointer}/at`, 'no-such-place', { figure: figure.id, at: String(at) })
  else if (value !== null) checkValue(samples, figure.unit, value, `${pointer}/value`, problems)
  else if (!endless) tell(problems, `${pointer}/value`, 'never-without-limit')
}

/** A value is like one of those the book has had; where it is like none, it is held against the one in force. */
function checkValue(
  samples: readonly unknown[],
  unit: string,
  value: unknown,
  pointer: string,
  problems: Problem[],
): void {
  const against = (sample: unknown): readonly Problem[] => {
    const found: Problem[] = []
    shapeLike(sample, unit)(value, pointer, found)
    return found
  }
  const first = against(samples[0])
  if (!samples.slice(1).some((sample) => against(sample).length === 0)) problems.push(...first)
  const steps = Array.isArray(value) ? value.filter((step): step is number => typeof step === 'number') : []
  if (steps.some((step, place) => step <= (steps[place - 1] ?? -1))) tell(problems, pointer, 'not-ascending')
}
