import { type Assessment, assess, type Question, readQuestion } from '@ruqsat/law'
import { type Outcome, ok, refuse } from '../../kernel/outcome.ts'

/** What was asked, and what the law answers. */
export interface Advice {
  readonly question: Question
  readonly assessment: Assessment
}

/** Asks the law; refuses a question that cannot be judged, with every problem at once. Nothing is stored. */
export function answerQuestion(input: unknown): Outcome<Advice> {
  const read = readQuestion(input)
  if (read.ok) return ok({ question: read.question, assessment: assess(read.question) })
  const problems = read.problems.map(({ pointer, code, says }) => ({ at: pointer, code: `law.${code}`, says }))
  return refuse(422, 'http.problems', { problems })
}
