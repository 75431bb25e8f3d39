import { type Day, type Language, languages, plusDays } from '@ruqsat/law'
import { z } from 'zod'
import { anyone } from '../../../kernel/http/access.ts'
import { page, pageFile, type Route } from '../../../kernel/http/route.ts'
import { ok } from '../../../kernel/outcome.ts'
import { seeWaiting } from '../../permits/index.ts'
import { answerWish } from '../answer-wish.ts'
import { PlanQuery } from '../api.ts'
import { calendarFeed } from '../calendar-feed.ts'
import { planBefore } from '../compare-plans.ts'
import { addressOf, type Typed, wishTyped } from '../typed-wish.ts'
import { sayPlanning } from '../words.ts'
import { planPage } from './plan-page.tsx'

/** Where no day was named, one that most hires can meet. */
const ahead = 120

/** The page also keeps the query of the plan with which this one is compared. */
const PageQuery = PlanQuery.extend({ than: z.string().max(1000).optional() })

const FeedQuery = PlanQuery.extend({ lang: z.enum(languages).default('kk') })

export const planningPages: readonly Route[] = [
  page({
    path: '/plan',
    access: anyone,
    query: PageQuery,
    async run(reading, { query }, visit) {
      const { today } = reading
      const typed = startNamed(query as Typed, today)
      const before = planBefore(typed, today)
      const waiting = await seeWaiting(reading)
      return ok(planPage(visit, { typed, answered: answerWish(wishTyped(typed, today)), before, waiting }))
    },
  }),
  pageFile({
    path: '/plan.ics',
    access: anyone,
    query: FeedQuery,
    async run(reading, { query }) {
      const { today, platform } = reading
      const { lang, ...rest } = query as Typed & { lang: Language }
      const typed = startNamed(rest, today)
      const answered = answerWish(wishTyped(typed, today))
      if (!answered.ok) return answered
      const page = platform.config.publicUrl + addressOf(typed)
      const waiting = await seeWaiting(reading)
      const text = calendarFeed({ answered: answered.value, waiting, language: lang, say: sayPlanning(lang), page })
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
