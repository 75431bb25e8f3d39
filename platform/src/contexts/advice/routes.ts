import { anyone } from '../../kernel/http/access.ts'
import { apiQuestion, type Route } from '../../kernel/http/route.ts'
import { ok } from '../../kernel/outcome.ts'
import { answerQuestion } from './answer-question.ts'
import { AssessmentView, QuestionBody } from './api.ts'

/** How often one address may ask in a minute: enough for an employer's own system, too little to keep others waiting. */
export const questionsAMinute = 600

export const adviceApi: readonly Route[] = [
  apiQuestion({
    method: 'POST',
    path: '/assessments',
    access: anyone,
    perMinute: questionsAMinute,
    summary:
      'Does this hire need a permit, may it be asked for on this day, what will it cost, when is the answer due, and what would change a no? Nothing is stored',
    body: QuestionBody,
    answer: AssessmentView,
    async run(_, { body }) {
      const advice = answerQuestion(body)
      return advice.ok ? ok(advice.value.assessment) : advice
    },
  }),
]
