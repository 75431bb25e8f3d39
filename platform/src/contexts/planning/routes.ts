import type { Reading } from '../../kernel/acting.ts'
import { anyone } from '../../kernel/http/access.ts'
import { apiQuestion, type Route } from '../../kernel/http/route.ts'
import { type Outcome, ok } from '../../kernel/outcome.ts'
import { seeWaiting } from '../permits/index.ts'
import { type Answered, answerWish } from './answer-wish.ts'
import { PlanBody, PlanQuery, PlanView } from './api.ts'
import { fieldAt, type Typed, wishTyped } from './typed-wish.ts'
import { planView } from './views.ts'
import { waysFor } from './ways.ts'

/** How often one address may ask in a minute: enough for an employer's own system, too little to keep others waiting. */
const plansAMinute = 600

const summary =
  'By which day must each step be taken so that the worker starts on the day wanted? With the first and last safe day of every step, its length, clause and trust, how long it really takes, and what would turn a no into a yes. Nothing is stored'

export const planningApi: readonly Route[] = [
  apiQuestion({
    path: '/plans',
    access: anyone,
    perMinute: plansAMinute,
    summary: `${summary}; the query is that of the page /plan`,
    query: PlanQuery,
    answer: PlanView,
    async run(reading, { query }) {
      const typed = query as Typed
      return told(reading, atFields(answerWish(wishTyped(typed, reading.today))), typed)
    },
  }),
  apiQuestion({
    method: 'POST',
    path: '/plans',
    access: anyone,
    perMinute: plansAMinute,
    summary,
    body: PlanBody,
    answer: PlanView,
    run: (reading, { body }) => told(reading, answerWish(body), null),
  }),
]

async function told(reading: Reading, answered: Outcome<Answered>, typed: Typed | null): Promise<Outcome<PlanView>> {
  if (!answered.ok) return answered
  const ways = waysFor(answered.value, typed)
  return ok(planView(answered.value, await seeWaiting(reading), ways))
}

/** Points at what was typed instead of at what was made of it; what is wrong in one field is told once. */
function atFields<T>(answered: Outcome<T>): Outcome<T> {
  if (answered.ok) return answered
  const problems = (answered.problems ?? []).map((problem) => ({ ...problem, at: `/${fieldAt(problem.at)}` }))
  const seen = new Set<string>()
  return { ...answered, problems: problems.filter(({ at }) => !seen.has(at) && seen.add(at)) }
}
