import { flips, groupings, isDay, lawFrom } from '@ruqsat/law'
import { z } from 'zod'
import { day, threeLanguages } from '../../kernel/http/fields.ts'
import { CiteView } from '../permits/api.ts'
import { mostCases } from './replay-draft.ts'

const answer = z.enum(['yes', 'no', 'unknown'])
const fee = z.object({ mci: z.number(), mciValue: z.number(), totalKzt: z.number() }).nullable()

const ValueOn = z
  .object({ since: day, value: z.unknown(), says: threeLanguages, cite: CiteView })
  .nullable()
  .describe('null where no value was published')

const WordingOn = z.object({ since: day, says: threeLanguages, cites: z.array(CiteView).readonly() }).nullable()

/** What is not the same in the law of two days. */
const LawChangesView = z
  .object({
    from: day,
    to: day,
    figures: z
      .array(
        z.object({
          figure: z.string(),
          title: threeLanguages,
          unit: z.string(),
          changed: z.enum(['value', 'clause']).describe('clause: the same value by another act'),
          since: day,
          before: ValueOn,
          after: ValueOn,
        }),
      )
      .readonly(),
    rules: z
      .array(z.object({ rule: z.string(), title: threeLanguages, since: day, before: WordingOn, after: WordingOn }))
      .readonly(),
  })
  .meta({ id: 'LawChanges' })

const Judged = z.object({ permit: z.enum(['needed', 'not-needed']), ground: z.string().nullable(), answer })

/** What the law changed for one case, day by day. */
const CaseDriftView = z
  .object({
    from: day,
    to: day,
    before: Judged,
    after: Judged,
    days: z
      .array(
        z.object({
          on: day,
          changes: z
            .array(
              z.object({
                kind: z.string(),
                rule: z.string().optional(),
                before: z.union([z.string(), z.number()]).nullable(),
                after: z.union([z.string(), z.number()]).nullable(),
                says: threeLanguages,
                cites: z.array(CiteView).readonly(),
              }),
            )
            .readonly(),
        }),
      )
      .readonly()
      .describe('the days from which the law treats the case otherwise'),
  })
  .meta({ id: 'CaseDrift' })

export const DriftBody = z.object({
  from: z.string().describe('the earlier day'),
  to: z.string().describe('the later day'),
  question: z.unknown().optional().describe('a case to follow: the question of an assessment'),
})

export const DriftView = z.object({ law: LawChangesView, case: CaseDriftView.nullable() })

const change = z.object({
  op: z.enum(['set', 'remove']),
  figure: z.string(),
  from: day,
  to: day.optional().describe('the last day; without it, until the next value of the book'),
  value: z.unknown().optional().describe('of the same shape as the figure has now; for `set` only'),
  at: z.string().optional().describe('JSON Pointer into a table of values'),
})

export const ReformBody = z.object({
  draft: z
    .unknown()
    .meta(z.toJSONSchema(z.object({ title: z.string().optional(), changes: z.array(change) }), { io: 'input' }))
    .describe('the draft; the law itself reads it and names every problem'),
  cases: z.number().int().min(1).max(mostCases).default(5000),
  seed: z.number().int().min(0).max(0xffff_ffff).default(1),
  on: z
    .string()
    .refine((text) => isDay(text) && text >= lawFrom, { params: { code: 'oversight.no-day' } })
    .nullable()
    .default(null)
    .describe('the day on which the cases are asked; null: the first day of the draft'),
})

const Turned = z.object(Object.fromEntries(flips.map((flip) => [flip, z.number().int()])))
const Group = z.object({ cases: z.number().int(), flips: Turned })
const Income = z.object({ granted: z.number().int(), totalKzt: z.number(), unknown: z.number().int() })
const Decision = z.object({
  permit: z.enum(['needed', 'not-needed']).nullable().describe('null where the draft leaves no value to judge by'),
  answer,
  findings: z
    .array(z.object({ rule: z.string(), answer, reason: z.string(), facts: z.record(z.string(), z.unknown()) }))
    .readonly(),
  fee,
})
const FlipExample = z.object({
  flip: z.enum(flips),
  case: z.number().int().describe('number of the case'),
  question: z.unknown(),
  before: Decision,
  after: Decision,
})

/** How many answers a draft of law turns, where, and what becomes of the fees. */
export const ReformView = z
  .object({
    on: day,
    seed: z.number().int(),
    all: Group,
    need: z.object({ nowNeeded: z.number().int(), nowNotNeeded: z.number().int() }),
    ...(Object.fromEntries(groupings.map((by) => [by, z.record(z.string(), Group)])) as Record<
      (typeof groupings)[number],
      z.ZodRecord<z.ZodString, typeof Group>
    >),
    income: z.object({ before: Income, after: Income }).describe('the fees of the cases answered yes'),
    examples: z.array(FlipExample).readonly(),
    basis: z
      .array(z.object({ says: threeLanguages, trust: z.string().nullable().describe('null: an assumption') }))
      .readonly()
      .describe('what the cases are drawn from'),
  })
  .meta({ id: 'Reform' })
