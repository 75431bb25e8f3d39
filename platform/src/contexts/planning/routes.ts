import { anyone } from '../../kernel/http/access.ts'
import { apiQuestion, type Route } from '../../kernel/http/route.ts'
import { type Outcome, ok } from '../../kernel/outcome.ts'
import { type Answered, answerWish } from './answer-wish.ts'
import { PlanBody, PlanQuery, PlanView } from './api.ts'
import { fieldAt, type Typed, wishTyped } from './typed-wish.ts'
import { planView } from './views.ts'

/** How often one address may ask in a minute: enough for an employer's own system, too little to keep others waiting. */
const plansAMinute = 600

const summary =
  'By which day must each step be taken so that the worker starts on the day wanted? With the first and last safe day of every step, its length, clause and trust. Nothing is stored'

export const planningApi: readonly Route[] = [
  apiQuestion({
    path: '/plans',
    access: anyone,
    perMinute: plansAMinute,
    summary: `${summary}; the query is that of the page /plan`,
    query: PlanQuery,
    answer: PlanView,
    run: async ({ today }, { query }) => told(atFields(answerWish(wishTyped(query as Typed, today)))),
  }),
  apiQuestion({
    method: 'POST',
    path: '/plans',
    access: anyone,
    perMinute: plansAMinute,
    summary,
    body: PlanBody,
    answer: PlanView,
    run: async (_, { body }) => told(answerWish(body)),
  }),
]

function told(answered: Outcome<Answered>): Outcome<PlanView> {
  return answered.ok ? ok(planView(answered.value)) : answered
}

/** Points at what was typed instead of at what was made of it; what is wrong in one field is told once. */
function atFields<T>(answered: Outcome<T>): Outcome<T> {
  if (answered.ok) return answered
  const problems = (answered.problems ?? []).map((problem) => ({ ...problem, at: `/${fieldAt(problem.at)}` }))
  const seen = new Set<string>()
  return { ...answered, problems: problems.filter(({ at }) => !seen.has(at) && seen.add(at)) }
}
