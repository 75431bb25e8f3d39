import { isDay } from '../calendar/day.ts'
import { isObject, type Problem } from '../core/shape.ts'
import { plainCase } from '../permits/plain-case.ts'
import type { Question } from '../permits/question.ts'
import { questionShape } from '../permits/read-question.ts'
import { foundAt, replacedAt, stepsOf } from './within.ts'

/** What a place of the question holds; a `part` is one that may be missing as a whole. */
export type PlaceKind = 'number' | 'day' | 'text' | 'yes-no' | 'list' | 'part'

/** Questions in which every place is filled: months and days cannot stand in one. */
const inMonths: Question = plainCase('2026-01-15', {
  employer: { banFoundOn: '2024-01-15' },
  permit: { expiresOn: '2026-03-15', renewals: 1 },
})
const inDays: Question = { ...inMonths, hire: { ...inMonths.hire, term: { days: 90 } } }

/** Where null means that the fact is not known; anywhere else it means that there is none (the contract). */
const unknownWhereNull: ReadonlySet<string> = new Set([
  '/employer/unregisteredContracts',
  '/worker/qualified',
  '/worker/foreignTenureMonths',
  '/quotaLeft',
])

/** What stands at that place of a question; null where a question has no such place, or a list whose items are no plain facts. */
export function kindOf(pointer: string): PlaceKind | null {
  const steps = stepsOf(pointer)
  const filled = filledAt(pointer)
  if (steps.slice(0, -1).some((_, depth) => Array.isArray(foundAt(filled, steps.slice(0, depth + 1))))) return null
  const value = foundAt(filled, steps)
  if (typeof value === 'number') return 'number'
  if (typeof value === 'boolean') return 'yes-no'
  if (typeof value === 'string') return isDay(value) ? 'day' : 'text'
  if (Array.isArray(value)) return typeof value[0] === 'string' ? 'list' : null
  return isObject(value) && problemsOfValue(pointer, null).length === 0 ? 'part' : null
}

/** What the question's own reader has against a value at that place. */
export function problemsOfValue(pointer: string, value: unknown): readonly Problem[] {
  const problems: Problem[] = []
  questionShape(replacedAt(filledAt(pointer), stepsOf(pointer), value), '', problems)
  return problems.filter((problem) => problem.pointer === pointer || problem.pointer.startsWith(`${pointer}/`))
}

/** Reads a place: null where it is not known, undefined where there is none. */
export function readerOf(pointer: string): (question: Question) => unknown {
  const raw = stepsOf(pointer).reduce<(question: Question) => unknown>(
    (outer, step) => (question) => (outer(question) as Readonly<Record<string, unknown>> | null | undefined)?.[step],
    (question) => question,
  )
  return unknownWhereNull.has(pointer) ? raw : (question) => raw(question) ?? undefined
}

function filledAt(pointer: string): Question {
  return pointer === '/hire/term/days' ? inDays : inMonths
}
