import { isObject } from '../core/shape.ts'

/** The steps of a JSON Pointer. */
export function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** What stands at that place of a value, or undefined where there is no such place. */
export function foundAt(value: unknown, steps: readonly string[]): unknown {
  let found = value
  for (const step of steps) {
    if (Array.isArray(found)) found = /^\d+$/.test(step) ? found[Number(step)] : undefined
    else found = isObject(found) && Object.hasOwn(found, step) ? found[step] : undefined
  }
  return found
}

/** A copy of the value with something else at that place. */
export function replacedAt(value: unknown, [step, ...rest]: readonly string[], put: unknown): unknown {
  if (step === undefined) return put
  if (Array.isArray(value))
    return value.map((item, place) => (place === Number(step) ? replacedAt(item, rest, put) : item))
  return isObject(value) ? { ...value, [step]: replacedAt(value[step], rest, put) } : value
}
