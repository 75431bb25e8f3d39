import { z } from 'zod'
import { anyone } from '../../kernel/http/access.ts'
import { apiQuestion, type Route } from '../../kernel/http/route.ts'
import { ok, refuse } from '../../kernel/outcome.ts'
import { BookView, ExamplesView, FigureView, RuleView } from './api.ts'
import { figureBy, ruleBy } from './shelf.ts'
import { bookView, examplesView, figureView, ruleView } from './views.ts'

const id = z.string().max(80)

export const lawbookApi: readonly Route[] = [
  apiQuestion({
    path: '/law',
    access: anyone,
    summary: 'The law book: every rule by topic, every figure, act, reading and calendar, and how firm the rules are',
    answer: BookView,
    run: async () => ok(bookView()),
  }),
  apiQuestion({
    path: '/law/rules/:rule',
    access: anyone,
    summary: 'A rule with its dated wordings, citations, figures, and its examples as they are answered now',
    params: z.object({ rule: id }),
    answer: RuleView,
    async run(_, { params }) {
      const rule = ruleBy(params.rule)
      return rule === null ? refuse(404, 'lawbook.no-such-rule', { values: { id: params.rule } }) : ok(ruleView(rule))
    },
  }),
  apiQuestion({
    path: '/law/figures/:figure',
    access: anyone,
    summary: 'A figure of the law with every dated value and its citation',
    params: z.object({ figure: id }),
    answer: FigureView,
    async run(_, { params }) {
      const figure = figureBy(params.figure)
      if (figure === null) return refuse(404, 'lawbook.no-such-figure', { values: { id: params.figure } })
      return ok(figureView(figure))
    },
  }),
  apiQuestion({
    path: '/law/examples',
    access: anyone,
    summary: 'Every worked example of every rule, to test other systems against',
    answer: ExamplesView,
    run: async () => ok(examplesView()),
  }),
]
