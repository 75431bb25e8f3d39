import { type CaseDrift, caseDrift, type LawChanges, lawChanges, readQuestion } from '@ruqsat/law'
import { type Outcome, ok, refuse } from '../../kernel/outcome.ts'
import { spanOf } from './compare-days.ts'

/** What changed between two days, and what of it for the case. */
export interface Drift {
  readonly law: LawChanges
  readonly case: CaseDrift | null
}

/** Follows a case, where one is given, through the changes of the law. Nothing is stored. */
export function followCase(from: string, to: string, question: unknown): Outcome<Drift> {
  const span = spanOf(from, to)
  if (!span.ok) return span
  const law = lawChanges(span.value.from, span.value.to)
  if (question === undefined || question === null) return ok({ law, case: null })
  const read = readQuestion(question)
  if (read.ok) return ok({ law, case: caseDrift(read.question, span.value.from, span.value.to) })
  const problems = read.problems.map(({ pointer, code, says }) => ({
    at: `/question${pointer}`,
    code: `law.${code}`,
    says,
  }))
  return refuse(422, 'http.problems', { problems })
}
