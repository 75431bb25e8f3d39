import type { Acting } from '../../kernel/acting.ts'
import { publish } from '../../kernel/events.ts'
import { type Outcome, ok, refuse } from '../../kernel/outcome.ts'
import { lastAiring, lastFullDay } from './airing.ts'
import type { OwnVacancyView } from './api.ts'
import { endAiring, findVacancy, lockVacancy } from './store.ts'
import { ownVacancyView } from './views.ts'

/** Takes a vacancy off the air. The count of its days ends; posting it again begins a new one. */
export async function takeOffVacancy(acting: Acting, id: string): Promise<Outcome<OwnVacancyView>> {
  const vacancy = await lockVacancy(acting.tx, id)
  if (vacancy === null) return refuse(404, 'http.not-found')
  const airing = lastAiring(vacancy.airings)
  if (vacancy.state !== 'on-air' || airing === null) return refuse(409, 'exchange.not-on-air')
  const lastDay = lastFullDay(airing.from, acting.today)
  await endAiring(acting.tx, id, lastDay, acting.at)
  await publish(acting, 'exchange.taken-off', id, { code: String(vacancy.code), lastDay })
  const off = await findVacancy(acting.tx, id)
  return off === null ? refuse(404, 'http.not-found') : ok(ownVacancyView(off, acting.today))
}
