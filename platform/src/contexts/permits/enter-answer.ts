import type { Acting } from '../../kernel/acting.ts'
import { type Outcome, ok, refuse } from '../../kernel/outcome.ts'
import { enterByHand } from '../checks/index.ts'
import { openCase } from './open-case.ts'
import { type Application, findApplication } from './store.ts'

/** The officer enters an answer that an agency gave on paper. Only while the case is open: what was decided on stands. */
export async function enterAnswer(
  acting: Acting,
  id: string,
  agency: string,
  answer: Readonly<Record<string, unknown>>,
  ground: string,
): Promise<Outcome<Application>> {
  const opened = await openCase(acting, id)
  if (!opened.ok) return opened
  const entered = await enterByHand(acting, id, agency, answer, ground)
  if (!entered.ok) return entered
  const application = await findApplication(acting.tx, id)
  return application === null ? refuse(404, 'http.not-found') : ok(application)
}
