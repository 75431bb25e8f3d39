import type { Day } from '../calendar/day.ts'
import type { Text } from '../core/text.ts'
import type { PatchOperation } from './patch.ts'

/** One thing the employer can do about a rule that says no. */
export interface Remedy {
  /** The day to file on, where it takes time. */
  readonly fileOn?: Day
  readonly patch: readonly PatchOperation[]
  readonly says: Text
  /** Days of work besides the waiting; an estimate that only orders the changes. */
  readonly effort: number
}

/** What each thing costs the employer, in days of work. */
export const effort = {
  keepVacancy: 0,
  postVacancy: 1,
  registerContract: 1,
  chooseTerm: 1,
  hireCitizen: 30,
  givePost: 30,
  findAnotherPerson: 45,
} as const

/** Replaces what stands at the path. */
export function replace(path: string, value: unknown): PatchOperation {
  return { op: 'replace', path, value }
}
