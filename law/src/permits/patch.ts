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
  for (const operation of patch) result = withOperation(result, operation.path.split('/'), 1, operation)
  return result as Question
}

function withOperation(target: unknown, path: readonly string[], step: number, operation: PatchOperation): unknown {
  const key = path[step]
  if (key === undefined) return operation.value
  if (Array.isArray(target)) return withItem(target, key, path, step, operation)
  const copy = { ...(target as Readonly<Record<string, unknown>>) }
  copy[key] = withOperation(copy[key], path, step + 1, operation)
  return copy
}

function withItem(
  target: readonly unknown[],
  key: string,
  path: readonly string[],
  step: number,
  operation: PatchOperation,
): readonly unknown[] {
  const place = key === '-' ? target.length : Number(key)
  const inserts = operation.op === 'add' && step === path.length - 1
  return target.toSpliced(place, inserts ? 0 : 1, withOperation(target[place], path, step + 1, operation))
}
