import { z } from 'zod'
import { firmOf } from '../../kernel/actor.ts'
import { anyone, only } from '../../kernel/http/access.ts'
import { apiQuestion, apiStep, type Route } from '../../kernel/http/route.ts'
import { ok, refuse } from '../../kernel/outcome.ts'
import { ownVacancy } from './access.ts'
import { OwnVacancyView, VacancyDraft, VacancyPage, VacancySearch, VacancyView } from './api.ts'
import { postVacancy } from './post-vacancy.ts'
import { searchVacancies, seeVacancy } from './search-vacancies.ts'
import { findVacancy, vacanciesOf } from './store.ts'
import { takeOffVacancy } from './take-off-vacancy.ts'
import { ownVacancyView } from './views.ts'
import { draftVacancy, rewriteVacancy } from './write-vacancy.ts'

const byId = z.object({ id: z.uuid() })
const byCode = z.object({ code: z.string().regex(/^V\d{8}$/) })

export const exchangeApi: readonly Route[] = [
  apiQuestion({
    path: '/vacancies',
    access: anyone,
    summary: 'Vacancies on the air, newest first, by words, region and pay',
    query: VacancySearch,
    answer: VacancyPage,
    run: (reading, { query }) => searchVacancies(reading, query),
  }),
  apiQuestion({
    path: '/vacancies/:code',
    access: anyone,
    summary: 'A vacancy by its publication code, with every day it was on the air',
    params: byCode,
    answer: VacancyView,
    run: (reading, { params }) => seeVacancy(reading, params.code),
  }),
  apiQuestion({
    path: '/firm/vacancies',
    access: only('employer'),
    summary: 'The employer’s own vacancies, drafts included, last changed first',
    answer: z.array(OwnVacancyView),
    run: async ({ db, actor, today }) =>
      ok((await vacanciesOf(db, firmOf(actor))).map((vacancy) => ownVacancyView(vacancy, today))),
  }),
  apiStep({
    path: '/firm/vacancies',
    access: only('employer'),
    summary: 'Begins a vacancy with whatever is known of it',
    body: VacancyDraft,
    answer: OwnVacancyView,
    run: (acting, { body }) => draftVacancy(acting, firmOf(acting.actor), body),
  }),
  apiQuestion({
    path: '/firm/vacancies/:id',
    access: ownVacancy,
    summary: 'One of the employer’s vacancies, with what is missing and how its days stand',
    params: byId,
    answer: OwnVacancyView,
    run: async ({ db, today }, { params }) => {
      const vacancy = await findVacancy(db, params.id)
      return vacancy === null ? refuse(404, 'http.not-found') : ok(ownVacancyView(vacancy, today))
    },
  }),
  apiStep({
    method: 'PATCH',
    path: '/firm/vacancies/:id',
    access: ownVacancy,
    summary: 'Keeps what was typed into a vacancy that is not on the air',
    params: byId,
    body: VacancyDraft,
    answer: OwnVacancyView,
    run: (acting, { params, body }) => rewriteVacancy(acting, params.id, body),
  }),
  apiStep({
    path: '/firm/vacancies/:id/post',
    access: ownVacancy,
    summary: 'Puts the vacancy on the air; it is public at once and has its publication code',
    params: byId,
    answer: OwnVacancyView,
    run: (acting, { params }) => postVacancy(acting, params.id),
  }),
  apiStep({
    path: '/firm/vacancies/:id/take-off',
    access: ownVacancy,
    summary: 'Takes the vacancy off the air; the count of its days ends',
    params: byId,
    answer: OwnVacancyView,
    run: (acting, { params }) => takeOffVacancy(acting, params.id),
  }),
]
