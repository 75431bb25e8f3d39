import type { Day } from '@ruqsat/law'
import type { Outcome, Problem } from '../../kernel/outcome.ts'
import type { Published } from '../exchange/index.ts'
import type { Draft } from './parts.ts'
import {
  type Education,
  type Passport,
  type Post,
  readEducation,
  readPassport,
  readPost,
  readStaff,
  readVacancyCode,
  readWorker,
  type Staff,
  type Worker,
} from './read-parts.ts'

/** A draft as far as it can be read: each part's facts, or null where it is missing or wrong. */
export interface ReadDraft {
  readonly vacancy: Published | null
  readonly post: Post | null
  readonly passport: Passport | null
  readonly worker: Worker | null
  readonly education: Education | null
  readonly staff: Staff | null
  /** Everything that is missing or wrong, each at `/part/field`. */
  readonly problems: readonly Problem[]
}

/** Reads a draft. `vacancy` is what the exchange knows under the code, if it is this employer's. */
export function readDraft(draft: Draft, vacancy: Published | null, today: Day): ReadDraft {
  const problems: Problem[] = []
  const value = <T>(outcome: Outcome<T>): T | null => {
    if (outcome.ok) return outcome.value
    problems.push(...(outcome.problems ?? []))
    return null
  }
  const code = value(readVacancyCode(draft.vacancy))
  if (code !== null && vacancy === null)
    problems.push({ at: '/vacancy/code', code: 'permits.no-such-vacancy', values: { code: code.code } })
  return {
    vacancy,
    post: value(readPost(draft.post)),
    passport: value(readPassport(draft.passport, today)),
    worker: value(readWorker(draft.worker)),
    education: value(readEducation(draft.education)),
    staff: value(readStaff(draft.staff)),
    problems,
  }
}

/** The code typed into a draft, as the exchange writes codes. */
export function codeIn(draft: Draft): string {
  return (draft.vacancy?.code ?? '').trim().toUpperCase()
}
