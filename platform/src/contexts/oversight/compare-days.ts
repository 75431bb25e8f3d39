import { type Day, isDay, type LawChanges, lawChanges, lawFrom } from '@ruqsat/law'
import { type Outcome, ok, type Problem, refuse } from '../../kernel/outcome.ts'

/** Two days, the earlier first. */
export interface Span {
  readonly from: Day
  readonly to: Day
}

/** Compares the law of two days; refuses what is no day, lies before the law is written down, or stands in the wrong order. */
export function compareDays(from: string, to: string): Outcome<LawChanges> {
  const span = spanOf(from, to)
  return span.ok ? ok(lawChanges(span.value.from, span.value.to)) : span
}

/** Reads the two days. */
export function spanOf(from: string, to: string): Outcome<Span> {
  const problems: Problem[] = []
  const [first, last] = [dayAt('/from', from, problems), dayAt('/to', to, problems)]
  if (first !== null && last !== null && last < first)
    problems.push({ at: '/to', code: 'oversight.before-from', values: { from: first } })
  if (first === null || last === null || problems.length > 0) return refuse(422, 'http.problems', { problems })
  return ok({ from: first, to: last })
}

function dayAt(at: string, text: string, problems: Problem[]): Day | null {
  if (!isDay(text)) problems.push({ at, code: text === '' ? 'http.required' : 'oversight.no-day' })
  else if (text < lawFrom) problems.push({ at, code: 'oversight.before-law', values: { lawFrom } })
  else return text
  return null
}
