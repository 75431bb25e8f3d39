import { fill, type SpokenValues } from '../core/sentence.ts'
import { isObject, type Problem, type Shape } from '../core/shape.ts'
import { draftTexts } from './draft-texts.ts'

/** Adds a problem of a draft. */
export function tell(
  problems: Problem[],
  pointer: string,
  code: keyof typeof draftTexts,
  values: SpokenValues = {},
): void {
  problems.push({ pointer, code, says: fill(draftTexts[code], values) })
}

/** Of these keys only those that are there. */
export function present(value: unknown, shapes: Readonly<Record<string, Shape>>): Readonly<Record<string, Shape>> {
  return Object.fromEntries(Object.entries(shapes).filter(([key]) => isObject(value) && Object.hasOwn(value, key)))
}

/** For a key that is looked at elsewhere. */
export const anything: Shape = () => undefined
