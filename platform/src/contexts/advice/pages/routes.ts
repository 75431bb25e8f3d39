import { z } from 'zod'
import { anyone } from '../../../kernel/http/access.ts'
import { page, type Route } from '../../../kernel/http/route.ts'
import { ok } from '../../../kernel/outcome.ts'
import { answerQuestion } from '../answer-question.ts'
import { questionsAMinute } from '../routes.ts'
import { questionTyped } from '../typed-question.ts'
import { assessPage } from './assess-page.tsx'

export const advicePages: readonly Route[] = [
  page({
    path: '/assess',
    access: anyone,
    perMinute: questionsAMinute,
    query: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
    async run(_, { query }, visit) {
      if (query.on === undefined) return ok(assessPage(visit, null, null))
      return ok(assessPage(visit, query, answerQuestion(questionTyped(query))))
    },
  }),
]
