import { type ActId, acts, type CalendarYear, calendarYears, type ReadingId, readings, yearOf } from '@ruqsat/law'
import { z } from 'zod'
import { anyone } from '../../../kernel/http/access.ts'
import { page, type Route } from '../../../kernel/http/route.ts'
import { type Outcome, ok, refuse } from '../../../kernel/outcome.ts'
import { dayAsked, OnDay } from '../on-day.ts'
import { figureBy, ruleBy } from '../shelf.ts'
import { actPage } from './act-page.tsx'
import { bookPage } from './book-page.tsx'
import { calendarPage } from './calendar-page.tsx'
import { figurePage } from './figure-page.tsx'
import { foundPage } from './found-page.tsx'
import { gapsPage } from './gaps-page.tsx'
import { listsPage } from './lists-page.tsx'
import { readingPage } from './reading-page.tsx'
import { readingsPage } from './readings-page.tsx'
import { rulePage } from './rule-page.tsx'

const id = z.string().max(80)

export const lawbookPages: readonly Route[] = [
  page({
    path: '/law',
    access: anyone,
    query: z.object({ q: z.string().trim().max(200).optional() }),
    run: async (_, { query: { q = '' } }, visit) => ok(q === '' ? bookPage(visit) : foundPage(visit, q)),
  }),
  page({
    path: '/law/rules/:rule',
    access: anyone,
    params: z.object({ rule: id }),
    query: OnDay,
    async run(_, { params, query }, visit) {
      const rule = ruleBy(params.rule)
      if (rule === null) return refuse(404, 'lawbook.no-such-rule', { values: { id: params.rule } })
      return ok(rulePage(visit, rule, dayAsked(query)))
    },
  }),
  page({
    path: '/law/figures/:figure',
    access: anyone,
    params: z.object({ figure: id }),
    query: OnDay,
    async run(_, { params, query }, visit) {
      const figure = figureBy(params.figure)
      if (figure === null) return refuse(404, 'lawbook.no-such-figure', { values: { id: params.figure } })
      return ok(figurePage(visit, figure, dayAsked(query)))
    },
  }),
  page({
    path: '/law/acts/:act',
    access: anyone,
    params: z.object({ act: id }),
    run: async (_, { params: { act } }, visit) =>
      isAct(act) ? ok(actPage(visit, act)) : refuse(404, 'lawbook.no-such-act', { values: { id: act } }),
  }),
  page({ path: '/law/readings', access: anyone, run: async (_, __, visit) => ok(readingsPage(visit)) }),
  page({
    path: '/law/readings/:reading',
    access: anyone,
    params: z.object({ reading: id }),
    run: async (_, { params: { reading } }, visit) =>
      isReading(reading)
        ? ok(readingPage(visit, reading))
        : refuse(404, 'lawbook.no-such-reading', { values: { id: reading } }),
  }),
  page({
    path: '/law/calendar',
    access: anyone,
    async run({ today }, _, visit) {
      const year = yearBy(yearOf(today))
      return year.ok ? ok(calendarPage(visit, year.value)) : year
    },
  }),
  page({
    path: '/law/calendar/:year',
    access: anyone,
    params: z.object({ year: z.string().regex(/^\d{4}$/) }),
    async run(_, { params }, visit) {
      const year = yearBy(Number(params.year))
      return year.ok ? ok(calendarPage(visit, year.value)) : year
    },
  }),
  page({ path: '/law/lists', access: anyone, run: async (_, __, visit) => ok(listsPage(visit)) }),
  page({ path: '/law/gaps', access: anyone, run: async (_, __, visit) => ok(gapsPage(visit)) }),
]

function isAct(id: string): id is ActId {
  return Object.hasOwn(acts, id)
}

function isReading(id: string): id is ReadingId {
  return Object.hasOwn(readings, id)
}

/** The calendar of a year; a year that is not known is not guessed. */
function yearBy(wanted: number): Outcome<CalendarYear> {
  const year = calendarYears.find((known) => known.year === wanted)
  return year === undefined ? refuse(404, 'lawbook.no-such-year', { values: { year: String(wanted) } }) : ok(year)
}
