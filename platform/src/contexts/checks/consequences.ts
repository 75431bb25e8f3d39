import type { Agencies } from '../../agencies/agencies.ts'
import { checkingAgencies } from '../../agencies/wire.ts'
import type { Platform } from '../../kernel/acting.ts'
import type { Queue } from '../../kernel/jobs.ts'
import { queueOf } from './ask-agencies.ts'
import { callAgency } from './call-agency.ts'

export const checksQueueNames = checkingAgencies.map(queueOf)

/** One queue an agency. */
export function checksQueues(platform: Platform, agencies: Agencies): Queue[] {
  return checkingAgencies.map((agency) => ({
    name: queueOf(agency),
    run: (data) => callAgency(platform, agencies, String(data.enquiry)),
  }))
}
