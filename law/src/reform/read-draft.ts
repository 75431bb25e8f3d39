import { type Day, isDay } from '../calendar/day.ts'
import type { Figure } from '../core/figure.ts'
import { fill, type SpokenValues } from '../core/sentence.ts'
import { aDay, isObject, listOf, objectOf, oneOf, type Problem, type Shape, someText, written } from '../core/shape.ts'
import type { Draft } from './draft.ts'
import { draftTexts } from './draft-texts.ts'
import { nearest } from './drafted.ts'
import { shapeLike } from './value-shape.ts'
import { figureOf } from './variant.ts'
import { foundAt, stepsOf } from './within.ts'

/** A draft that can be replayed, or everything that is wrong with it. */
export type DraftRead =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Reads a draft from outside. Reports every problem at once, each with its pointer; unknown keys are refused. */
export function readDraft(input: unknown): DraftRead {
  const problems: Problem[] = []
  aDraft(input, '', problems)
  return problems.length === 0 ? { ok: true, draft: input as Draft } : { ok: false, problems }
}

const aPointer = written(/^(\/[^/]*)+$/, '/F/3')

const aDraft: Shape = (value, pointer, problems) => {
  const optional = present(value, { title: someText })
  objectOf({ ...optional, changes: listOf(aChange) })(value, pointer, problems)
}

const aChange: Shape = (change, pointer, problems) => {
  const removes = isObject(change) && change.op === 'remove'
  const optional = present(change, removes ? { to: aDay } : { to: aDay, at: aPointer })
  const always = { op: oneOf(['set', 'remove']), figure: aFigure, from: aDay, ...optional }
  objectOf(removes ? always : { ...always, value: anything })(change, pointer, problems)
  if (!isObject(change)) return
  const { from, to, figure: id } = change
  if (isADay(from) && isADay(to) && to < from) tell(problems, `${pointer}/to`, 'ends-before', { to })
  const figure = typeof id === 'string' ? figureOf(id) : null
  if (figure !== null && !removes && Object.hasOwn(change, 'value')) readValue(figure, change, pointer, problems)
}

const aFigure: Shape = (id, pointer, problems) => {
  if (typeof id !== 'string') someText(id, pointer, problems)
  else if (figureOf(id) === null) tell(problems, pointer, 'no-such-figure', { figure: id })
}

function isADay(value: unknown): value is Day {
  return typeof value === 'string' && isDay(value)
}

const anything: Shape = () => undefined

/** Of these keys only those that are there. */
function present(value: unknown, shapes: Readonly<Record<string, Shape>>): Readonly<Record<string, Shape>> {
  return Object.fromEntries(Object.entries(shapes).filter(([key]) => isObject(value) && Object.hasOwn(value, key)))
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
  const standing = isADay(from) ? [nearest(figure, from)] : []
  const known = [...standing, ...figure.values.toReversed()].map((dated) => foundAt(dated.value, steps))
  const samples = known.filter((found) => found !== null && found !== undefined)
  const endless = known.includes(null)
  if (samples.length === 0 && !endless)
    tell(problems, `${pointer}/at`, 'no-such-place', { figure: figure.id, at: String(at) })
  else if (value !== null) checkValue(samples, figure.unit, value, `${pointer}/value`, problems)
  else if (!endless) tell(problems, `${pointer}/value`, 'never-without-limit', {})
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
  if (steps.some((step, place) => step <= (steps[place - 1] ?? -1))) tell(problems, pointer, 'not-ascending', {})
}

function tell(problems: Problem[], pointer: string, code: keyof typeof draftTexts, values: SpokenValues): void {
  problems.push({ pointer, code, says: fill(draftTexts[code], values) })
}
