import { type Judgement, judge, type Plan, plan, readWish, type Wish } from '@ruqsat/law'
import { type Outcome, ok, refuse } from '../../kernel/outcome.ts'

/** What was wished, the plan for it, and what the law says of the hire as it stands today. */
export interface Answered {
  readonly wish: Wish
  readonly plan: Plan
  readonly judgement: Judgement
}

/** Plans a hire; refuses a wish that cannot be planned, with every problem at once. Nothing is stored. Runs in browsers too. */
export function answerWish(input: unknown): Outcome<Answered> {
  const read = readWish(input)
  if (!read.ok) {
    const problems = read.problems.map(({ pointer, code, says }) => ({ at: pointer, code: `law.${code}`, says }))
    return refuse(422, 'http.problems', { problems })
  }
  const { wish } = read
  return ok({ wish, plan: plan(wish), judgement: judge(wish.question) })
}
