import { wire } from '../../agencies/wire.ts'
import type { Acting } from '../../kernel/acting.ts'
import { publish } from '../../kernel/events.ts'
import { type Outcome, ok, refuse } from '../../kernel/outcome.ts'
import { readAs } from '../../kernel/read-as.ts'
import { closeEnquiry, lockEnquiryOf } from './store.ts'

/**
 * Enters an answer that the agency gave outside the wire, on paper or by letter, with the ground on which it is entered. Only for an
 * enquiry without an answer; the record keeps who entered it.
 */
export async function enterByHand(
  acting: Acting,
  subject: string,
  agency: string,
  answer: Readonly<Record<string, unknown>>,
  ground: string,
): Promise<Outcome<null>> {
  const enquiry = await lockEnquiryOf(acting.tx, subject, agency)
  if (enquiry === null) return refuse(404, 'checks.not-asked')
  if (enquiry.state === 'answered') return refuse(409, 'checks.already-answered')
  const read = readAs<{ messageId: string }>(wire[enquiry.agency].reply, {
    ...answer,
    ...enquiry.question,
    messageId: enquiry.id,
  })
  if (!read.ok) return read
  const { messageId: _messageId, ...entered } = read.value
  await closeEnquiry(
    acting.tx,
    enquiry.id,
    { state: 'answered', answer: entered, trouble: null, byHand: ground },
    acting.at,
  )
  await publish(acting, 'checks.entered-by-hand', subject, { agency, enquiry: enquiry.id })
  return ok(null)
}
