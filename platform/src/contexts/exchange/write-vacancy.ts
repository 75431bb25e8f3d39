import { randomUUID } from 'node:crypto'
import type { Acting } from '../../kernel/acting.ts'
import { publish } from '../../kernel/events.ts'
import { type Outcome, ok, refuse } from '../../kernel/outcome.ts'
import type { OwnVacancyView, VacancyDraft } from './api.ts'
import { addDraft, findVacancy, lockVacancy, saveDraft } from './store.ts'
import { ownVacancyView } from './views.ts'

/** Begins a vacancy with whatever is known of it. */
export async function draftVacancy(
  acting: Acting,
  employer: string,
  draft: VacancyDraft,
): Promise<Outcome<OwnVacancyView>> {
  const id = randomUUID()
  await addDraft(acting.tx, id, employer, draft, acting.at)
  await publish(acting, 'exchange.drafted', id, { employer })
  return answer(acting, id)
}

/** Keeps what was typed. On the air a vacancy stands as it was posted: what candidates read must not change under them. */
export async function rewriteVacancy(
  acting: Acting,
  id: string,
  draft: VacancyDraft,
): Promise<Outcome<OwnVacancyView>> {
  const vacancy = await lockVacancy(acting.tx, id)
  if (vacancy === null) return refuse(404, 'http.not-found')
  if (vacancy.state === 'on-air') return refuse(409, 'exchange.on-air-stands')
  await saveDraft(acting.tx, id, { ...vacancy.draft, ...draft }, acting.at)
  return answer(acting, id)
}

async function answer(acting: Acting, id: string): Promise<Outcome<OwnVacancyView>> {
  const vacancy = await findVacancy(acting.tx, id)
  return vacancy === null ? refuse(404, 'http.not-found') : ok(ownVacancyView(vacancy, acting.today))
}
