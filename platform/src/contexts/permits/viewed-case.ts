import type { Acting } from '../../kernel/acting.ts'
import { type Outcome, ok } from '../../kernel/outcome.ts'
import type { CaseView } from './api.ts'
import { caseView, type FiledApplication } from './case-view.ts'
import type { Application } from './store.ts'

/** What a step on a case answers with: the case as it stands now. */
export async function viewedCase(acting: Acting, outcome: Outcome<Application>): Promise<Outcome<CaseView>> {
  return outcome.ok ? ok(await caseView({ ...acting, db: acting.tx }, outcome.value as FiledApplication)) : outcome
}
