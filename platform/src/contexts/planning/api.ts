import { balls, stepIds, trusts } from '@ruqsat/law'
import { z } from 'zod'
import { day, threeLanguages } from '../../kernel/http/fields.ts'
import { spans } from '../permits/index.ts'
import { fieldNames, hireKinds } from './typed-wish.ts'

const said: Readonly<Record<string, string>> = {
  startOn: 'first day of work, 2027-03-01',
  region: 'KATO region, two digits',
  kind: hireKinds.join(' | '),
  term: 'months; days for seasonal work',
  citizenship: 'ISO 3166-1 alpha-3; empty: not known yet',
  qualified: 'yes | no; empty: not known yet',
  hire: 'citizens to be hired first, in the category of the worker',
  quotaLeft: 'places left in the quota; empty: not known',
  onAirFrom: 'first day of the vacancy that stands on the air',
  employer: 'kind of organisation',
  activity: 'OKED section',
  foreignShare: 'percent',
  smallBusiness: 'yes | no',
  banFoundOn: 'day on which a violation that bars the employer was established; empty: none',
  unregistered: 'contracts of foreign employees missing from ESUTD; empty: not known',
  tenure: 'months with the sending company; empty: not known',
  payment: 'working days until the fee is paid, 10 at most',
  visa: 'calendar days for invitation and visa; 0: none needed',
  journey: 'calendar days of the journey',
  iin: 'working days for an IIN; 0: there is one',
}

/** A plan's query, as it stands in the address of the page too; the law reads the values and names every problem. */
export const PlanQuery = z.object(
  Object.fromEntries(
    fieldNames.map((name) => [
      name,
      z
        .string()
        .max(40)
        .optional()
        .describe(said[name] ?? 'people at work'),
    ]),
  ),
)

/** A wish as an assessment's question with the wanted day. The law itself reads it. */
export const PlanBody = z.unknown().meta({
  type: 'object',
  required: ['startOn', 'question'],
  properties: {
    startOn: { type: 'string', format: 'date', description: 'first day of work' },
    question: { type: 'object', description: 'the question of an assessment, a new hire' },
    assumptions: {
      type: 'object',
      description: 'lengths that no source names; each may be left out',
      properties: {
        payment: { type: 'integer', minimum: 0, maximum: 10, description: 'working days' },
        visa: { type: 'integer', minimum: 0, maximum: 120, description: 'calendar days' },
        journey: { type: 'integer', minimum: 0, maximum: 60, description: 'calendar days' },
        iin: { type: 'integer', minimum: 0, maximum: 60, description: 'working days' },
      },
    },
  },
})

const answer = z.enum(['yes', 'no', 'unknown'])
const notKnownDay = day.nullable()

const CiteView = z
  .object({
    act: z.string().describe('id of the act'),
    clause: z.string(),
    trust: z.enum(trusts),
    via: z.string().optional().describe('id of the source through which it is known'),
    reading: z.string().optional().describe('the numbered reading that fills a doubt'),
  })
  .readonly()
  .meta({ id: 'PlanCitation' })

const StepView = z.object({
  id: z.enum(stepIds),
  ball: z.enum(balls).describe('who has the ball'),
  title: threeLanguages,
  explains: threeLanguages,
  after: z.enum(stepIds).nullable().describe('the step whose end it waits for'),
  length: z
    .object({
      days: z.number().int(),
      unit: z.enum(['working', 'calendar']),
      kind: z.enum(['term', 'default']).describe('a term of the law, or our default, which can be changed'),
    })
    .nullable(),
  cites: z.array(CiteView).readonly(),
  done: z.boolean(),
  onTheWay: z.boolean().describe('the first day of work waits for it'),
  earliest: notKnownDay.describe('null where the calendar of that year is not published'),
  lastBegin: notKnownDay.describe('the last day on which the step before it may end'),
  last: notKnownDay.describe('the last safe day'),
  lastWithHearing: notKnownDay.describe('the last safe day where a hearing is to be allowed for'),
  slack: z.number().int().nullable().describe('calendar days between the earliest and the last day'),
  inPractice: z
    .object({ half: notKnownDay, nineInTen: notKnownDay })
    .nullable()
    .describe(
      'filed on its earliest day, by when half and nine in ten would have got there as recorded cases did; null where none are, or too few',
    ),
})

const WayView = z.object({
  says: threeLanguages,
  patch: z
    .array(z.object({ op: z.enum(['add', 'replace']), path: z.string(), value: z.unknown() }))
    .readonly()
    .describe('JSON Patch (RFC 6902) on the question'),
  fields: z.record(z.string(), z.string()).optional().describe('the same in the query, where it was asked by one'),
})

const PracticeView = z
  .object({
    decidedFrom: day.describe('cases decided after this day'),
    countedOn: day.describe('and up to this'),
    fewest: z.number().int().describe('from so many cases on a wait is told'),
    sandbox: z.boolean().describe('the cases are invented ones of a sandbox'),
    spans: z
      .array(
        z.object({
          span: z.enum(spans),
          place: z
            .enum(['here', 'everywhere'])
            .describe('the first region of the hire, or all together where it has too few cases'),
          cases: z.number().int(),
          casesHere: z.number().int().describe('in the region itself'),
          half: z.number().int().nullable().describe('working days within which half got there; null: too few cases'),
          nineInTen: z.number().int().nullable(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'PlanPractice' })

/** A plan, and what the law says of the hire when it is filed as planned. */
export const PlanView = z
  .object({
    on: day,
    startOn: day,
    permit: z.enum(['needed', 'not-needed']),
    verdict: z.enum(['safe', 'tight', 'late', 'unknown']),
    soonest: notKnownDay.describe('first day of work if the employer does his own part at once'),
    soonestSafe: notKnownDay.describe('first day of work though everybody takes his whole term'),
    steps: z.array(StepView).readonly(),
    assumptions: z.object({
      payment: z.number().int(),
      visa: z.number().int(),
      journey: z.number().int(),
      iin: z.number().int(),
    }),
    answer: answer.describe('what the law answers on the first day of filing, if the plan is followed'),
    findings: z
      .array(
        z.object({
          rule: z.string(),
          answer,
          reason: z.string(),
          since: day,
          says: threeLanguages,
          because: threeLanguages,
          cites: z.array(CiteView).readonly(),
        }),
      )
      .readonly(),
    changes: z
      .array(WayView)
      .readonly()
      .describe('where the answer is no: the smallest ways to a yes on the planned day of filing, cheapest first'),
    stuck: z.string().nullable().describe('the rule against which nothing the employer can do helps'),
    practice: PracticeView.nullable().describe(
      'how long recorded applications of this kind really waited; null where none are recorded or counted. The last safe days rest on the terms of the law instead',
    ),
  })
  .meta({ id: 'Plan' })
export type PlanView = z.output<typeof PlanView>
