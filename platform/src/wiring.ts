import type { Agencies } from './agencies/agencies.ts'
import { checksQueueNames, checksQueues } from './contexts/checks/consequences.ts'
import { sweepChecks } from './contexts/checks/sweep.ts'
import { feesQueueNames, feesQueues } from './contexts/fees/consequences.ts'
import { sweepFees } from './contexts/fees/sweep.ts'
import { sweepIdentity } from './contexts/identity/sweep.ts'
import { permitsQueueNames, permitsQueues } from './contexts/permits/consequences.ts'
import { sweepPermits } from './contexts/permits/sweep.ts'
import type { Platform } from './kernel/acting.ts'
import type { HappeningName } from './kernel/events.ts'
import type { Queue } from './kernel/jobs.ts'

/** What follows from what: an event's name, and the jobs that are queued with it in the same transaction. */
const follows: Partial<Record<HappeningName, readonly string[]>> = {
  'fees.paid': ['permits.issue-on-payment'],
  'permits.issued': ['permits.print'],
}

export function consumersOf(event: string): readonly string[] {
  return follows[event as HappeningName] ?? []
}

/** The names of every queue, to be made once when the platform starts. */
export const queueNames: readonly string[] = [...checksQueueNames, ...feesQueueNames, ...permitsQueueNames]

/** Every queue a worker runs. */
export function queuesOf(platform: Platform, agencies: Agencies): readonly Queue[] {
  return [...checksQueues(platform, agencies), ...feesQueues(platform, agencies), ...permitsQueues(platform)]
}

/** The daily look at everything that falls due: in this order, each in transactions of its own. */
export async function sweep(platform: Platform): Promise<void> {
  await sweepChecks(platform)
  await sweepFees(platform)
  await sweepPermits(platform)
  await sweepIdentity(platform)
}
