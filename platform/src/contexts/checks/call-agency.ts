import { createHash } from 'node:crypto'
import type { Agencies } from '../../agencies/agencies.ts'
import type { Called } from '../../agencies/call.ts'
import type { CheckingAgency, Question } from '../../agencies/wire.ts'
import { type Acting, type Platform, transact } from '../../kernel/acting.ts'
import { machine } from '../../kernel/actor.ts'
import { publish } from '../../kernel/events.ts'
import { ok } from '../../kernel/outcome.ts'
import { queueOf } from './ask-agencies.ts'
import { addExchange, closeEnquiry, type Enquiry, findEnquiry, lockEnquiry, postponeEnquiry } from './store.ts'

/** The longest pause between two tries, seconds. */
const longestPause = { sandbox: 15, production: 900 } as const

/**
 * Tries to get an agency's answer once. The call runs outside any transaction; what it brought is recorded in one. No answer means
 * another try later: it never becomes an answer by itself.
 */
export async function callAgency(platform: Platform, agencies: Agencies, id: string): Promise<void> {
  const enquiry = await findEnquiry(platform.db, id)
  if (enquiry === null || !isOpen(enquiry)) return
  const called = await agencies.ask(enquiry.agency, enquiry.id, enquiry.question as Question<CheckingAgency> as never)
  await transact(platform, machine('agency'), async (acting) => {
    const locked = await lockEnquiry(acting.tx, id)
    if (locked !== null && isOpen(locked)) await record(acting, locked, called)
    return ok(null)
  })
}

async function record(acting: Acting, enquiry: Enquiry, called: Called<{ messageId: string }>): Promise<void> {
  const { id, subject, agency } = enquiry
  const trouble = called.kind === 'trouble' ? called.trouble : null
  const tries = await addExchange(acting.tx, id, called.evidence, trouble, acting.at)
  if (called.kind === 'trouble') {
    const seconds = pause(tries, longestPause[acting.platform.config.mode])
    await postponeEnquiry(acting.tx, id, called.trouble, seconds)
    await acting.platform.jobs.send(acting.tx, queueOf(agency), { enquiry: id }, { afterSeconds: seconds })
    return
  }
  if (called.kind === 'refused') {
    await closeEnquiry(
      acting.tx,
      id,
      { state: 'refused', answer: null, trouble: called.reason, byHand: null },
      acting.at,
    )
    await publish(acting, 'checks.refused', subject, { agency, enquiry: id })
    return
  }
  const { messageId: _messageId, ...answer } = called.reply
  await closeEnquiry(acting.tx, id, { state: 'answered', answer, trouble: null, byHand: null }, acting.at)
  await publish(acting, 'checks.answered', subject, { agency, enquiry: id, reply: hashOf(called.evidence.reply ?? '') })
}

function isOpen(enquiry: Enquiry): boolean {
  return enquiry.state === 'asked' || enquiry.state === 'late'
}

/** Seconds until the next try: doubling, with jitter, up to the longest pause. */
function pause(tries: number, longest: number): number {
  const doubled = Math.min(longest, 2 ** Math.min(tries, 12))
  return Math.max(1, Math.round(doubled * (0.75 + Math.random() / 4)))
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
