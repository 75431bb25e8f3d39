import { z } from 'zod'
import { largestSum } from '../../agencies/wire.ts'
import { day } from '../../kernel/http/fields.ts'

export const InvoiceView = z
  .object({
    id: z.uuid(),
    number: z.string(),
    subject: z.string().describe('the application it belongs to'),
    state: z.enum(['due', 'paid', 'void']),
    mci: z.number().int().describe('the rate, in monthly calculation indices'),
    mciValue: z
      .number()
      .int()
      .nullable()
      .describe('tenge for one index on the day of payment, or today; null where it is not published yet'),
    dueTenge: z.number().int().nullable().describe('rate times index; null where the index is not published yet'),
    received: z.number().int().describe('tenge that came in'),
    madeOn: day,
    payBy: day,
    paidOn: day.nullable(),
    ordered: z.boolean().describe('a payment was ordered at the treasury and is on its way'),
    rate: z
      .object({
        activity: z.string(),
        category: z.number().int(),
        months: z.number().int(),
        act: z.string(),
        clause: z.string(),
      })
      .readonly(),
    notices: z.array(z.object({ kind: z.string(), sum: z.number().int(), paidOn: day, verdict: z.string() })),
  })
  .meta({ id: 'Invoice' })
export type InvoiceView = z.output<typeof InvoiceView>

export const PayBody = z.strictObject({
  sum: z.number().int().positive().max(largestSum).optional().describe('tenge; without it, what is due'),
})
