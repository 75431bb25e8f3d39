import { asFiled, type Judgement, judge, type Plan, plan, type Question, readWish, type Wish } from '@ruqsat/law'
import { type Outcome, ok, refuse } from '../../kernel/outcome.ts'

/** What was wished, the plan for it, and what the law says of the hire when it is filed as planned. */
export interface Answered {
  readonly wish: Wish
  readonly plan: Plan
  /** On the first day of filing. */
  readonly judgement: Judgement
  readonly filed: Question
}

/** Plans a hire; refuses a wish that cannot be planned, with every problem at once. Nothing is stored. Runs in browsers too. */
export function answerWish(input: unknown): Outcome<Answered> {
  const read = readWish(input)
  if (!read.ok) {
    const problems = read.problems.map(({ pointer, code, says }) => ({ at: pointer, code: `law.${code}`, says }))
    return refuse(422, 'http.problems', { problems })
  }
  const { wish } = read
  const filed = asFiled(wish.question)
  return ok({ wish, plan: plan(wish), judgement: judge(filed), filed })
}
