import { type Day, type Language, languages, plusDays } from '@ruqsat/law'
import { z } from 'zod'
import { anyone } from '../../../kernel/http/access.ts'
import { page, pageFile, type Route } from '../../../kernel/http/route.ts'
import { ok } from '../../../kernel/outcome.ts'
import { answerWish } from '../answer-wish.ts'
import { PlanQuery } from '../api.ts'
import { calendarFeed } from '../calendar-feed.ts'
import { addressOf, type Typed, wishTyped } from '../typed-wish.ts'
import { sayPlanning } from '../words.ts'
import { planPage } from './plan-page.tsx'

/** Where no day was named, one that most hires can meet. */
const ahead = 120

const FeedQuery = PlanQuery.extend({ lang: z.enum(languages).default('kk') })

export const planningPages: readonly Route[] = [
  page({
    path: '/plan',
    access: anyone,
    query: PlanQuery,
    async run({ today }, { query }, visit) {
      const typed = startNamed(query as Typed, today)
      return ok(planPage(visit, typed, answerWish(wishTyped(typed, today))))
    },
  }),
  pageFile({
    path: '/plan.ics',
    access: anyone,
    query: FeedQuery,
    async run({ today, platform }, { query }) {
      const { lang, ...rest } = query as Typed & { lang: Language }
      const typed = startNamed(rest, today)
      const answered = answerWish(wishTyped(typed, today))
      if (!answered.ok) return answered
      const page = platform.config.publicUrl + addressOf(typed)
      const text = calendarFeed({ answered: answered.value, language: lang, say: sayPlanning(lang), page })
      return ok({
        bytes: new TextEncoder().encode(text),
        mime: 'text/calendar; charset=utf-8',
        name: 'ruqsat-plan.ics',
        inline: true,
      })
    },
  }),
]

function startNamed(typed: Typed, today: Day): Typed {
  return typed.startOn === undefined ? { ...typed, startOn: plusDays(today, ahead) } : typed
}
