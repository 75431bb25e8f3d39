import { isDay } from '@ruqsat/law'
import { z } from 'zod'

/**
 * What goes over the wire to each agency and what comes back. The platform and the sandbox's agencies are built on the same shapes.
 * Every request carries its message's number; a reply that names another message, firm or paper is no reply.
 */
const day = z.string().refine(isDay)
const bin = z.string().regex(/^\d{12}$/)
const message = { messageId: z.string().min(1) }

const aboutFirm = z.strictObject({ ...message, bin })

/** Offences against the rules on foreign labour: article and the day the fact was established. */
const offences = z.object({ ...message, bin, offences: z.array(z.object({ article: z.string(), foundOn: day })) })

export const wire = {
  erap: { path: '/offences', request: aboutFirm, reply: offences },
  'migration-police': { path: '/employer-record', request: aboutFirm, reply: offences },
  otib: { path: '/inspections', request: aboutFirm, reply: offences },
  irs: {
    path: '/permits-held',
    request: aboutFirm,
    reply: z.object({ ...message, bin, category4: z.array(z.object({ issuedOn: day, replaced: z.boolean() })) }),
  },
  esutd: {
    path: '/contracts',
    request: aboutFirm,
    reply: z.object({
      ...message,
      bin,
      foreignEmployees: z.number().int().min(0),
      unregistered: z.number().int().min(0),
    }),
  },
  mfa: {
    path: '/legalisations',
    request: z.strictObject({
      ...message,
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      country: z.string().regex(/^[A-Z]{3}$/),
    }),
    reply: z.object({ ...message, sha256: z.string(), confirmed: z.boolean() }),
  },
} as const

export type CheckingAgency = keyof typeof wire
export const checkingAgencies = Object.keys(wire) as readonly CheckingAgency[]

export type Question<A extends CheckingAgency> = Omit<z.output<(typeof wire)[A]['request']>, 'messageId'>
export type Answer<A extends CheckingAgency> = Omit<z.output<(typeof wire)[A]['reply']>, 'messageId'>

/** An agency may refuse to answer, with its reason. */
export const RefusedReply = z.object({ ...message, refused: z.string().min(1).max(500) })

/** The largest sum the treasury tells of, in tenge. */
export const largestSum = 1_000_000_000

/** An order to the treasury: take this sum for this invoice, and tell us here. */
export const PaymentOrder = z.strictObject({
  ...message,
  invoice: z.string(),
  sum: z.number().int().positive().max(largestSum),
  payer: bin,
  paidOn: day,
  callback: z.url(),
})
export const PaymentOrdered = z.object({ ...message, payment: z.string() })

/** What the treasury tells us of a payment, signed. It may tell it twice and in any order. */
export const TreasuryNotice = z.strictObject({
  notice: z.string().min(1).max(100),
  payment: z.string().min(1).max(100),
  invoice: z.string().min(1).max(40),
  kind: z.enum(['accepted', 'settled', 'returned']),
  sum: z.number().int().positive().max(largestSum),
  paidOn: day,
})
export type TreasuryNotice = z.output<typeof TreasuryNotice>
