import { only } from '../../kernel/http/access.ts'
import { isUuid } from '../../kernel/http/fields.ts'
import { findVacancy } from './store.ts'

/** The employer, on a vacancy of his own. */
export const ownVacancy = only('employer', {
  says: 'his own vacancy',
  async test({ db }, person, params) {
    const id = params.id ?? ''
    return isUuid(id) && (await findVacancy(db, id))?.employer === person.firm
  },
})
