import type { Acting } from '../../kernel/acting.ts'
import { publish } from '../../kernel/events.ts'
import { type Outcome, ok, refuse } from '../../kernel/outcome.ts'
import type { EmployerView, ProfileBody } from './api.ts'
import { findEmployer, saveEmployer } from './store.ts'

/**
 * The employer describes his firm: what the law needs to know of it. People by category may outnumber the headcount: workers sent by
 * another firm count in the share (Migration Law, article 37-1(6)) but are not on the payroll.
 */
export async function describeFirm(acting: Acting, bin: string, profile: ProfileBody): Promise<Outcome<EmployerView>> {
  const known = await findEmployer(acting.tx, bin)
  if (known === null) return refuse(404, 'http.not-found')
  const described = { ...profile, bin, name: known.name }
  await saveEmployer(acting.tx, described, acting.at)
  await publish(acting, 'employers.described', bin, {
    headcount: profile.headcount,
    smallBusiness: profile.smallBusiness,
  })
  return ok(described)
}
