import './events.ts'
import type { Platform } from '../../kernel/acting.ts'
import { machine } from '../../kernel/actor.ts'
import { consequence } from '../../kernel/consequence.ts'
import type { Queue } from '../../kernel/jobs.ts'
import { issueOnPayment } from './issue.ts'
import { printPermit } from './print-permit.ts'

const issueQueue = 'permits.issue-on-payment'
const printQueue = 'permits.print'

export const permitsQueueNames = [issueQueue, printQueue]

export function permitsQueues(platform: Platform): Queue[] {
  return [
    consequence(platform, issueQueue, machine('registrar'), (acting, { subject, data }) =>
      issueOnPayment(acting, subject, String(data.invoice)),
    ),
    {
      ...consequence(platform, printQueue, machine('registrar'), (acting, { data }) =>
        printPermit(acting, String(data.permit)),
      ),
      atOnce: 2,
    },
  ]
}
