import { flips, groupings, isDay, lawFrom, permitKinds, requests } from '@ruqsat/law'
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

const lastDay = day.optional().describe('the last day')
const inner = z.record(z.string(), z.unknown()).describe('a condition like the one around it')
const reckoned = z.object({
  at: z.string().optional(),
  sum: z.array(z.string()).optional(),
  times: z.number().optional(),
  plus: z.number().optional().describe('added; to a day, so many days'),
})
const plain = z.union([z.string(), z.number(), z.boolean()])

const condition = z
  .object({
    all: z.array(inner).optional().describe('every one holds; an empty list always does'),
    any: z.array(inner).optional().describe('one holds; an empty list never does'),
    not: inner.optional(),
    at: z.string().optional().describe('JSON Pointer into the question of an assessment: `/employer/headcount`'),
    sum: z.array(z.string()).optional().describe('in place of `at`: several numbers added up'),
    is: z.union([plain, reckoned]).optional(),
    oneOf: z.array(plain).optional(),
    atLeast: z.union([z.number(), reckoned]).optional(),
    atMost: z.union([z.number(), reckoned]).optional(),
    before: z.union([day, reckoned]).optional().describe('the day itself not included'),
    after: z.union([day, reckoned]).optional().describe('the day itself not included'),
    includes: z.string().optional().describe('of a list, such as the regions'),
    given: z.boolean().optional().describe('the question names it'),
  })
  .describe(
    '`all`, `any`, `not`, or a fact with what it is held against. A fact that is not known makes the condition unknown; of what there is none, nothing holds',
  )

const change = z.union([
  z.object({
    op: z.literal('set').describe('gives a figure another value, until `to` or its next value in the book'),
    figure: z.string(),
    from: day,
    to: lastDay,
    value: z.unknown().describe('of the same shape as the figure has now'),
    at: z.string().optional().describe('JSON Pointer into a table of values'),
  }),
  z.object({
    op: z.literal('remove').describe('takes a figure away: what needs it is not known'),
    figure: z.string(),
    from: day,
    to: lastDay,
  }),
  z.object({
    op: z.literal('repeal').describe('takes a rule of the permit out of force'),
    rule: z.string(),
    from: day,
    to: lastDay,
  }),
  z.object({
    op: z
      .literal('version')
      .describe(
        'words a rule otherwise, over every version that stands in those days; before its first day in the book the rule begins earlier, as its first version reads. An id that the book does not have makes a new rule',
      ),
    rule: z.string(),
    from: day,
    to: lastDay,
    says: threeLanguages.optional().describe('the norm in its new words'),
    only: condition.optional().describe('the rule speaks only to such questions'),
    unless: condition.optional().describe('such questions are exempt'),
    requires: condition.optional().describe('takes the place of the rule’s own test'),
    title: threeLanguages.optional().describe('of a new rule, with `says`, `requires`, `permits` and `requests`'),
    permits: z.array(z.enum(permitKinds)).optional().describe('of a new rule: on which permits it is asked'),
    requests: z.array(z.enum(requests)).optional().describe('of a new rule: on which requests it is asked'),
  }),
])

export const ReformBody = z.object({
  draft: z
    .unknown()
    .meta(z.toJSONSchema(z.object({ title: z.string().optional(), changes: z.array(change) }), { io: 'input' }))
    .describe('the draft; the law itself reads it and names every problem'),
  source: z
    .enum(['synthetic', 'stored'])
    .default('synthetic')
    .describe(
      'made-up cases; or the filed cases of the region of the officer who asks, the last filed first, each moved with all its days to `on`',
    ),
  cases: z.number().int().min(1).max(mostCases).default(5000).describe('how many made-up cases'),
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
    source: z.enum(['synthetic', 'stored']),
    seed: z.number().int().nullable().describe('null: the cases are not made up'),
    region: z.string().nullable().describe('whose filed cases were asked; null for made-up ones'),
    complete: z
      .boolean()
      .nullable()
      .describe('false: there are more filed cases than one request reads; null for made-up ones'),
    all: Group,
    need: z.object({ nowNeeded: z.number().int(), nowNotNeeded: z.number().int() }),
    ...(Object.fromEntries(groupings.map((by) => [by, z.record(z.string(), Group)])) as Record<
      (typeof groupings)[number],
      z.ZodRecord<z.ZodString, typeof Group>
    >),
    income: z.object({ before: Income, after: Income }).describe('the fees of the cases answered yes'),
    examples: z.array(FlipExample).readonly().describe('of filed cases none is shown'),
    basis: z
      .array(z.object({ says: threeLanguages, trust: z.string().nullable().describe('null: an assumption') }))
      .readonly()
      .describe('what the cases are drawn from'),
  })
  .meta({ id: 'Reform' })
