import { randomUUID } from 'node:crypto'
import { plusDays, plusWorkingDays } from '@ruqsat/law'
import type { CheckingAgency, Question } from '../../agencies/wire.ts'
import type { Acting } from '../../kernel/acting.ts'
import { publish } from '../../kernel/events.ts'
import { addEnquiry } from './store.ts'

/** One question to one agency. */
export type Asked = { [A in CheckingAgency]: { readonly agency: A; readonly question: Question<A> } }[CheckingAgency]

/** Our default, no clause of the law: an agency is late when it has not answered by the end of the next working day. */
const answerWithin = 1

/** The name of an agency's queue: each has its own, so that a silent one holds up no other. */
export function queueOf(agency: CheckingAgency): string {
  return `checks.ask-${agency}`
}

/** Asks agencies about a case: a row and a job each, in the step's own transaction. */
export async function askAgencies(acting: Acting, subject: string, questions: readonly Asked[]): Promise<void> {
  const lateFrom = plusDays(plusWorkingDays(acting.today, answerWithin), 1)
  for (const { agency, question } of questions) {
    const id = randomUUID()
    await addEnquiry(acting.tx, { id, subject, agency, question, lateFrom }, acting.at)
    await publish(acting, 'checks.asked', subject, { agency, enquiry: id })
    await acting.platform.jobs.send(acting.tx, queueOf(agency), { enquiry: id })
  }
}
