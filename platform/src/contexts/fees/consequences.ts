import type { Agencies } from '../../agencies/agencies.ts'
import type { Platform } from '../../kernel/acting.ts'
import type { Queue } from '../../kernel/jobs.ts'
import { orderQueue, sendOrder } from './order-payment.ts'

export const feesQueueNames = [orderQueue]

export function feesQueues(platform: Platform, agencies: Agencies): Queue[] {
  return [{ name: orderQueue, run: (data) => sendOrder(platform, agencies, data) }]
}
