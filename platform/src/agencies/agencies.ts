import type { z } from 'zod'
import type { AgencyName } from '../kernel/config.ts'
import { type Called, call } from './call.ts'
import { type Answer, type CheckingAgency, PaymentOrder, PaymentOrdered, type Question, wire } from './wire.ts'

/** The outside systems the platform speaks to. */
export interface Agencies {
  /** Asks a checking agency. The message's number makes the same question the same question, however often it is sent. */
  ask<A extends CheckingAgency>(
    agency: A,
    messageId: string,
    question: Question<A>,
  ): Promise<Called<Answer<A> & { messageId: string }>>
  /** Orders a payment at the treasury. */
  orderPayment(order: z.input<typeof PaymentOrder>): Promise<Called<z.output<typeof PaymentOrdered>>>
}

/** Opens the clients of every agency at its address. */
export function openAgencies(addresses: Readonly<Record<AgencyName, string>>, timeoutMs = 10_000): Agencies {
  return {
    ask(agency, messageId, question) {
      const { path, request, reply } = wire[agency]
      return call({
        url: addresses[agency] + path,
        request: request.parse({ ...question, messageId }),
        reply: reply as never,
        about: (answer) => isAbout(question, answer),
        timeoutMs,
      })
    },
    orderPayment: (order) =>
      call({
        url: `${addresses.treasury}/payments`,
        request: PaymentOrder.parse(order),
        reply: PaymentOrdered,
        about: () => true,
        timeoutMs,
      }),
  }
}

/** A reply names the firm or the paper that was asked about. */
function isAbout(question: Readonly<Record<string, unknown>>, answer: Readonly<Record<string, unknown>>): boolean {
  const key = 'bin' in question ? 'bin' : 'sha256'
  return question[key] === answer[key]
}
