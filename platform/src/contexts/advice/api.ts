import { z } from 'zod'
import { day, threeLanguages } from '../../kernel/http/fields.ts'
import { CiteView, FindingView } from '../permits/api.ts'
import questionSchema from './question-schema.json' with { type: 'json' }

/** A question as it comes: the law itself reads it and names every problem; the schema is for those who ask. */
export const QuestionBody = z.unknown().meta(questionSchema)

const Change = z.object({
  patch: z
    .array(z.object({ op: z.enum(['add', 'replace']), path: z.string(), value: z.unknown() }))
    .readonly()
    .describe('JSON Patch (RFC 6902) on the question'),
  says: threeLanguages,
})

/** The law's answer to a question. */
export const AssessmentView = z
  .object({
    permit: z.enum(['needed', 'not-needed']),
    ground: z.string().nullable().describe('why no permit is needed'),
    answer: z.enum(['yes', 'no', 'unknown']),
    findings: z.array(FindingView).readonly().describe('one per rule that applies'),
    exemption: z
      .object({ ground: z.string(), says: threeLanguages, cites: z.array(CiteView).readonly() })
      .optional()
      .describe('the ground in words and with its clause'),
    fileFrom: day.optional().describe('the first day on which a filing is in time'),
    registeredOn: day.nullable().optional().describe('null where the calendar of that year is not yet published'),
    decideBy: day.nullable().optional(),
    hearingNoticeBy: day.nullable().optional().describe('last day to tell the employer of a likely refusal'),
    payBy: day.nullable().optional(),
    fee: z
      .object({ mci: z.number(), mciValue: z.number(), totalKzt: z.number() })
      .nullable()
      .optional()
      .describe('for all regions together; null where the tariff does not know the term'),
    feeBasis: z
      .object({
        perRegion: z.number().describe('MCI for one region'),
        regions: z.number().int(),
        row: threeLanguages.describe('the row of the tariff'),
        cites: z.array(CiteView).readonly(),
      })
      .nullable()
      .optional(),
    changes: z.array(Change).readonly().optional().describe('the ways from a no to a yes, cheapest first'),
    stuck: z.string().optional().describe('the rule about which the employer can do nothing'),
  })
  .meta({ id: 'Assessment' })
