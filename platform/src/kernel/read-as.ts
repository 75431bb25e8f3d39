import type { z } from 'zod'
import type { MessageValues } from './i18n.ts'
import { type Outcome, ok, type Problem, refuse } from './outcome.ts'

/** Reads a value by its schema; refuses with every problem at once, each at its JSON Pointer under `at`. */
export function readAs<T>(schema: z.ZodType<T>, value: unknown, at = ''): Outcome<T> {
  // The issues carry what was sent, so that "missing" and "of another kind" can be told apart.
  const read = schema.safeParse(value, { reportInput: true })
  if (read.success) return ok(read.data)
  return refuse(422, 'http.problems', { problems: read.error.issues.map((issue) => problemOf(issue, at)) })
}

/** A schema's issue as a problem: a custom issue names its code itself (`params: { code, ...values }`). */
function problemOf(issue: z.core.$ZodIssue, under: string): Problem {
  const at = `${under}/${issue.path.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`
  if (issue.code === 'custom') {
    const { code, ...values } = (issue.params ?? {}) as { code?: string } & Record<string, string | number>
    return { at, code: code ?? 'http.wrong', values }
  }
  return { at, code: `http.${codeOf(issue)}`, values: valuesOf(issue) }
}

function codeOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return isNothing(issue.input) ? 'required' : 'wrong-type'
    case 'too_small':
      return issue.origin === 'string' ? (issue.minimum === 1 ? 'required' : 'too-short') : 'too-small'
    case 'too_big':
      return issue.origin === 'string' ? 'too-long' : 'too-big'
    case 'unrecognized_keys':
      return 'unknown-keys'
    case 'invalid_value':
      return isNothing(issue.input) ? 'required' : 'not-one-of'
    default:
      return 'wrong-form'
  }
}

function valuesOf(issue: z.core.$ZodIssue): MessageValues {
  switch (issue.code) {
    case 'too_small':
      return { minimum: Number(issue.minimum) }
    case 'too_big':
      return { maximum: Number(issue.maximum) }
    case 'unrecognized_keys':
      return { keys: issue.keys.join(', ') }
    case 'invalid_value':
      return { values: issue.values.map(String).join(', ') }
    default:
      return {}
  }
}

function isNothing(input: unknown): boolean {
  return input === undefined || input === null || input === ''
}
