import { type Day, isDay, posts } from '@ruqsat/law'
import { z } from 'zod'

/** A case file: one hire in words a lawyer can read. What the law or the platform would say to it is found out by playing it. */
const text = (maximum: number) => z.string().trim().min(1).max(maximum)
const count = z.number().int().min(0).max(1_000_000)
const tenge = z.number().int().min(1).max(100_000_000)
const day = z
  .string()
  .min(1)
  .refine(isDay, { params: { code: 'journey.not-a-day' } })
  .transform((written) => written as Day)
/** As it stands in a passport's machine-readable lines. */
const capitals = (maximum: number) =>
  z
    .string()
    .min(1)
    .max(maximum)
    .regex(/^[A-Z0-9 ]+$/)
/** A line of a generated paper, in the one alphabet every reader of PDF has. */
const line = z
  .string()
  .min(1)
  .max(80)
  .regex(/^[ -~]+$/)

const people = z.strictObject({ citizens: count, foreigners: count })

const Permit = z.strictObject({ kind: z.literal('permit'), approvedOn: day, paidOn: day })

const Refusal = z.strictObject({
  kind: z.literal('refusal'),
  toldOn: day,
  objection: z.strictObject({ on: day, text: text(8000) }).optional(),
  refusedOn: day,
  answer: text(4000).optional(),
})

const Shape = z.strictObject({
  title: z.strictObject({ kk: text(200), ru: text(200), en: text(200) }),
  people: z.strictObject({ employer: text(60), officer: text(60) }),
  firm: z.strictObject({
    activity: z.string().regex(/^[A-U]$/),
    region: z.string().regex(/^\d{2}$/),
    smallBusiness: z.boolean(),
    headcount: count,
    staff: z.strictObject({ 'category 1': people, 'category 2': people, 'category 3': people, 'category 4': people }),
  }),
  vacancy: z.strictObject({
    region: z.string().regex(/^\d{2}$/),
    place: text(120),
    title: text(120),
    occupation: z.string().regex(/^\d{4}(-\d{1,2})?$/),
    people: count,
    payFrom: tenge,
    payTo: tenge,
    duties: text(4000),
    requirements: text(4000),
    conditions: text(2000),
  }),
  post: z.strictObject({ kind: z.enum(posts), months: z.number().int().min(1).max(99) }),
  worker: z.strictObject({
    surname: text(80),
    givenNames: text(80),
    surnameCyrillic: text(80),
    givenNamesCyrillic: text(80),
    citizenship: z.string().regex(/^[A-Z]{3}$/),
    sex: z.enum(['male', 'female']),
    born: day,
    passport: z.strictObject({
      surname: capitals(30),
      givenNames: capitals(30),
      number: capitals(9),
      issuedOn: day,
      expiresOn: day,
    }),
    education: z.strictObject({
      level: text(40),
      institution: text(200),
      country: z.string().regex(/^[A-Z]{3}$/),
      speciality: text(200),
      diploma: text(60),
      graduatedIn: z.number().int().min(1900).max(2100),
    }),
    experience: z.strictObject({ years: z.number().int().min(0).max(80), where: text(4000) }),
  }),
  papers: z.record(z.string(), line),
  days: z.strictObject({ vacancyPosted: day, applicationFiled: day }),
  qualification: z.strictObject({ meets: z.boolean(), note: text(2000) }),
  ending: z.discriminatedUnion('kind', [Permit, Refusal]),
})

/** Everything in its order: a step on a day before the step that precedes it is a slip of the pen. */
export const CaseFile = Shape.superRefine((file, context) => {
  const steps = stepsOf(file)
  for (const [at, step] of steps.entries()) {
    const before = steps[at - 1]
    if (before !== undefined && step.on < before.on)
      context.addIssue({ code: 'custom', path: step.path, params: { code: 'journey.too-early', before: before.on } })
  }
  if (file.ending.kind === 'refusal' && file.ending.objection !== undefined && file.ending.answer === undefined)
    context.addIssue({ code: 'custom', path: ['ending', 'answer'], params: { code: 'journey.objection-unanswered' } })
})
export type CaseFile = z.output<typeof CaseFile>
export type PermitEnding = z.output<typeof Permit>
export type RefusalEnding = z.output<typeof Refusal>

interface Dated {
  readonly path: string[]
  readonly on: Day
}

function stepsOf({ days, ending }: z.output<typeof Shape>): Dated[] {
  const opening = [
    { path: ['days', 'vacancyPosted'], on: days.vacancyPosted },
    { path: ['days', 'applicationFiled'], on: days.applicationFiled },
  ]
  if (ending.kind === 'permit') {
    return [
      ...opening,
      { path: ['ending', 'approvedOn'], on: ending.approvedOn },
      { path: ['ending', 'paidOn'], on: ending.paidOn },
    ]
  }
  const heard = ending.objection === undefined ? [] : [{ path: ['ending', 'objection', 'on'], on: ending.objection.on }]
  return [
    ...opening,
    { path: ['ending', 'toldOn'], on: ending.toldOn },
    ...heard,
    { path: ['ending', 'refusedOn'], on: ending.refusedOn },
  ]
}
