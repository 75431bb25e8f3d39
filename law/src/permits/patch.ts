import type { Question } from './question.ts'

/** One operation of a JSON Patch (RFC 6902), of the two kinds that a change needs. */
export interface PatchOperation {
  readonly op: 'add' | 'replace'
  readonly path: string
  readonly value: unknown
}

/** The question as the patch makes it; the question given is left alone. */
export function patched(question: Question, patch: readonly PatchOperation[]): Question {
  let result: unknown = question
  for (const operation of patch) result = withOperation(result, operation.path.split('/').slice(1), operation)
  return result as Question
}

function withOperation(target: unknown, [key, ...rest]: readonly string[], operation: PatchOperation): unknown {
  if (key === undefined) return operation.value
  if (Array.isArray(target)) {
    const place = key === '-' ? target.length : Number(key)
    const before = target.slice(0, place)
    const inserts = operation.op === 'add' && rest.length === 0
    return [...before, withOperation(target[place], rest, operation), ...target.slice(inserts ? place : place + 1)]
  }
  const object = target as Readonly<Record<string, unknown>>
  return { ...object, [key]: withOperation(object[key], rest, operation) }
}
