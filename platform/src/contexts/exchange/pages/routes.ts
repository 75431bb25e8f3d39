import { z } from 'zod'
import type { Acting } from '../../../kernel/acting.ts'
import { firmOf } from '../../../kernel/actor.ts'
import { anyone, only } from '../../../kernel/http/access.ts'
import { form, page, type Route } from '../../../kernel/http/route.ts'
import { type Outcome, ok, refuse } from '../../../kernel/outcome.ts'
import { ownVacancy } from '../access.ts'
import { type OwnVacancyView, VacancyDraft, VacancySearch } from '../api.ts'
import { postVacancy } from '../post-vacancy.ts'
import { searchVacancies, seeVacancy } from '../search-vacancies.ts'
import { findVacancy, vacanciesOf } from '../store.ts'
import { takeOffVacancy } from '../take-off-vacancy.ts'
import { ownVacancyView } from '../views.ts'
import { draftVacancy, rewriteVacancy } from '../write-vacancy.ts'
import { editorPage, takeOffPage } from './editor-page.tsx'
import { listPage } from './list-page.tsx'
import { ownListPage } from './own-list-page.tsx'
import { vacancyPage } from './vacancy-page.tsx'

const byId = z.object({ id: z.uuid() })
const Written = VacancyDraft.extend({ next: z.enum(['post', 'save']) })

/** Keeps what was written, and posts it if that was asked. What was written stays, also where posting is refused. */
async function write(
  acting: Acting,
  kept: Outcome<OwnVacancyView>,
  next: 'post' | 'save',
): Promise<Outcome<{ to: string }>> {
  if (!kept.ok) return kept
  const { id } = kept.value
  if (next === 'save') return ok({ to: `/firm/vacancies/${id}` })
  if (kept.value.missing.length > 0) return ok({ to: `/firm/vacancies/${id}?check=1` })
  const posted = await postVacancy(acting, id)
  return posted.ok ? ok({ to: `/firm/vacancies/${id}` }) : posted
}

export const exchangePages: readonly Route[] = [
  page({
    path: '/vacancies',
    access: anyone,
    query: VacancySearch,
    async run(reading, { query }, visit) {
      const found = await searchVacancies(reading, query)
      return found.ok ? ok(listPage(visit, query, found.value)) : found
    },
  }),
  page({
    path: '/vacancies/:code',
    access: anyone,
    params: z.object({ code: z.string().regex(/^V\d{8}$/) }),
    async run(reading, { params }, visit) {
      const vacancy = await seeVacancy(reading, params.code)
      return vacancy.ok ? ok(vacancyPage(visit, vacancy.value, reading.platform.config.publicUrl)) : vacancy
    },
  }),
  page({
    path: '/firm/vacancies',
    access: only('employer'),
    run: async ({ db, actor, today }, _, visit) =>
      ok(
        ownListPage(
          visit,
          (await vacanciesOf(db, firmOf(actor))).map((vacancy) => ownVacancyView(vacancy, today)),
        ),
      ),
  }),
  page({
    path: '/firm/vacancies/new',
    access: only('employer'),
    run: async (_, __, visit) => ok(editorPage(visit, { vacancy: null, typed: {}, problems: [] })),
  }),
  form({
    path: '/firm/vacancies',
    access: only('employer'),
    body: Written,
    run: async (acting, { body: { next, ...draft } }) =>
      write(acting, await draftVacancy(acting, firmOf(acting.actor), draft), next),
  }),
  page({
    path: '/firm/vacancies/:id',
    access: ownVacancy,
    params: byId,
    query: z.object({ check: z.string().optional() }),
    async run({ db, today }, { params, query }, visit) {
      const found = await findVacancy(db, params.id)
      if (found === null) return refuse(404, 'http.not-found')
      const vacancy = ownVacancyView(found, today)
      const problems =
        query.check === undefined
          ? []
          : vacancy.missing.map(({ pointer, code, values }) => ({
              at: pointer,
              code,
              ...(values === undefined ? {} : { values }),
            }))
      return ok(editorPage(visit, { vacancy, typed: vacancy.draft, problems }))
    },
  }),
  form({
    path: '/firm/vacancies/:id',
    access: ownVacancy,
    params: byId,
    body: Written,
    run: async (acting, { params, body: { next, ...draft } }) =>
      write(acting, await rewriteVacancy(acting, params.id, draft), next),
  }),
  page({
    path: '/firm/vacancies/:id/take-off',
    access: ownVacancy,
    params: byId,
    async run({ db }, { params }, visit) {
      const vacancy = await findVacancy(db, params.id)
      return vacancy === null
        ? refuse(404, 'http.not-found')
        : ok(takeOffPage(visit, params.id, vacancy.draft.title ?? ''))
    },
  }),
  form({
    path: '/firm/vacancies/:id/take-off',
    access: ownVacancy,
    params: byId,
    async run(acting, { params }) {
      const off = await takeOffVacancy(acting, params.id)
      return off.ok ? ok({ to: `/firm/vacancies/${params.id}` }) : off
    },
  }),
]
