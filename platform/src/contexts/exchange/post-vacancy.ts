import type { Acting } from '../../kernel/acting.ts'
import { publish } from '../../kernel/events.ts'
import { type Outcome, ok, refuse } from '../../kernel/outcome.ts'
import { readAs } from '../../kernel/read-as.ts'
import { type OwnVacancyView, VacancyText } from './api.ts'
import { findVacancy, lockVacancy, putOnAir } from './store.ts'
import { ownVacancyView } from './views.ts'

/** Puts a vacancy on the air: it is public at once, has its publication code, and its days begin to count tomorrow. */
export async function postVacancy(acting: Acting, id: string): Promise<Outcome<OwnVacancyView>> {
  const vacancy = await lockVacancy(acting.tx, id)
  if (vacancy === null) return refuse(404, 'http.not-found')
  if (vacancy.state === 'on-air') return refuse(409, 'exchange.already-on-air')
  const text = readAs(VacancyText, vacancy.draft)
  if (!text.ok) return { ...text, code: 'exchange.incomplete' }
  const code = await putOnAir(acting.tx, id, text.value, acting.today, acting.at)
  await publish(acting, 'exchange.posted', id, { code, region: text.value.region, on: acting.today })
  const posted = await findVacancy(acting.tx, id)
  return posted === null ? refuse(404, 'http.not-found') : ok(ownVacancyView(posted, acting.today))
}
