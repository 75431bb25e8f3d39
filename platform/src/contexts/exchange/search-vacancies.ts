import { isDay } from '@ruqsat/law'
import type { Reading } from '../../kernel/acting.ts'
import { isUuid } from '../../kernel/http/fields.ts'
import { type Outcome, ok, refuse } from '../../kernel/outcome.ts'
import { namesOf } from '../employers/index.ts'
import type { VacancyPage, VacancySearch, VacancyView } from './api.ts'
import { prefixQuery } from './search-words.ts'
import { findPublished, type Published, pageSize, searchOnAir, type Wanted } from './store.ts'
import { vacancyView } from './views.ts'

const counted = 1000

/** One page of the vacancies on the air that fit, newest first. */
export async function searchVacancies({ db }: Reading, search: VacancySearch): Promise<Outcome<VacancyPage>> {
  const { page, count } = await searchOnAir(db, wantedOf(search))
  const shown = page.slice(0, pageSize)
  const names = await namesOf(
    db,
    shown.map((vacancy) => vacancy.employer),
  )
  const last = shown.at(-1)
  return ok({
    vacancies: shown.map((vacancy) => vacancyView(vacancy, names.get(vacancy.employer))),
    next: page.length > pageSize && last !== undefined ? keyOf(last) : null,
    count: Math.min(count, counted),
    more: count > counted,
  })
}

/** A vacancy by its publication code, on the air or not: the code is its proof. */
export async function seeVacancy({ db }: Reading, code: string): Promise<Outcome<VacancyView>> {
  const vacancy = await findPublished(db, code)
  if (vacancy === null) return refuse(404, 'exchange.no-such-code', { values: { code } })
  return ok(vacancyView(vacancy, (await namesOf(db, [vacancy.employer])).get(vacancy.employer)))
}

function wantedOf(search: VacancySearch): Wanted {
  const prefixes = prefixQuery(search.q ?? '')
  const pay = Number((search.payFrom ?? '').replace(/\s/g, ''))
  return {
    query: prefixes === '' ? null : (search.q ?? null),
    prefixes: prefixes === '' ? null : prefixes,
    region: search.region === undefined || search.region === '' ? null : search.region,
    payFrom: pay > 0 ? pay : null,
    after: keyIn(search.after ?? ''),
  }
}

function keyOf(vacancy: Published): string {
  return `${vacancy.postedOn}_${vacancy.id}`
}

/** A page key that was not made here begins at the first page. */
function keyIn(key: string): Wanted['after'] {
  const [postedOn = '', id = ''] = key.split('_')
  return isDay(postedOn) && isUuid(id) ? { postedOn, id } : null
}
