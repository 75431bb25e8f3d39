import { regions } from '@ruqsat/law'
import { z } from 'zod'
import { day, threeLanguages } from '../../kernel/http/fields.ts'

const typed = z.string().trim().max(4000)
const number = z.union([typed, z.number().int().transform(String)])
const digits = /^[\d\s]+$/

/** A whole number as people type it: `450 000`. */
function count(maximum: number) {
  return z
    .string()
    .trim()
    .min(1)
    .regex(digits)
    .transform((text) => Number(text.replace(/\s/g, '')))
    .pipe(z.number().int().min(1).max(maximum))
}

/** What a vacancy is made of while it is written: everything as typed, anything may be missing. */
export const VacancyDraft = z.strictObject({
  region: typed.optional(),
  place: typed.optional(),
  title: typed.optional(),
  occupation: typed.optional(),
  people: number.optional(),
  payFrom: number.optional(),
  payTo: number.optional(),
  duties: typed.optional(),
  requirements: typed.optional(),
  conditions: typed.optional(),
})
export type VacancyDraft = z.output<typeof VacancyDraft>

const knownRegion = (code: string) => regions.some((region) => region.code === code)

/** What must be there before a vacancy may go on the air: place, work and pay, as the Social Code asks (article 103(2)(1)). */
export const VacancyText = z
  .object({
    region: z
      .string()
      .min(1)
      .refine(knownRegion, { params: { code: 'exchange.region' } }),
    place: z.string().trim().min(1).max(120),
    title: z.string().trim().min(3).max(120),
    occupation: z
      .string()
      .trim()
      .regex(/^(\d{4}(-\d{1,2})?)?$/)
      .default('')
      .transform((code) => (code === '' ? null : code)),
    people: count(999),
    payFrom: count(100_000_000),
    payTo: z.union([z.literal('').transform(() => null), count(100_000_000)]).default(null),
    duties: z.string().trim().min(20).max(4000),
    requirements: z.string().trim().min(10).max(4000),
    conditions: z.string().trim().min(5).max(2000),
  })
  .superRefine((vacancy, context) => {
    if (vacancy.payTo !== null && vacancy.payTo < vacancy.payFrom) {
      context.addIssue({ code: 'custom', path: ['payTo'], params: { code: 'exchange.pay-order' } })
    }
  })
export type VacancyText = z.output<typeof VacancyText>

export const AiringView = z.object({
  from: day,
  to: day.nullable().describe('last full day on the air; null while it is on'),
})

/** A vacancy as everyone sees it. */
export const VacancyView = z
  .object({
    code: z.string().describe('publication code'),
    employer: z.object({ bin: z.string(), name: threeLanguages }),
    region: z.string(),
    place: z.string(),
    title: z.string(),
    occupation: z.string().nullable(),
    people: z.number().int(),
    payFrom: z.number().int(),
    payTo: z.number().int().nullable(),
    duties: z.string(),
    requirements: z.string(),
    conditions: z.string(),
    onAir: z.boolean(),
    postedOn: day.describe('first day of the present, or the last, airing'),
    airings: z.array(AiringView),
  })
  .meta({ id: 'Vacancy' })
export type VacancyView = z.output<typeof VacancyView>

/** A vacancy as its employer sees it. */
export const OwnVacancyView = z.object({
  id: z.uuid(),
  state: z.enum(['draft', 'on-air', 'off-air']),
  version: z.number().int(),
  draft: VacancyDraft,
  missing: z
    .array(
      z.object({
        pointer: z.string(),
        code: z.string(),
        values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
      }),
    )
    .describe('what is still missing before it may be posted'),
  code: z.string().nullable(),
  daysOnAir: z.number().int().nullable().describe('full days since the day of posting'),
  fileFrom: day.nullable().describe('first day an application may be filed on it, if it stays on the air'),
  airings: z.array(AiringView),
})
export type OwnVacancyView = z.output<typeof OwnVacancyView>

export const VacancySearch = z.object({
  q: z.string().trim().max(200).optional().describe('words of the title, duties, requirements, place'),
  region: z
    .string()
    .regex(/^(\d{2})?$/)
    .optional()
    .describe('KATO region'),
  payFrom: z
    .string()
    .regex(/^[\d\s]*$/)
    .max(12)
    .optional()
    .describe('pay not below, tenge a month'),
  after: z.string().max(80).optional().describe('key of the last vacancy of the page before'),
})
export type VacancySearch = z.output<typeof VacancySearch>

export const VacancyPage = z.object({
  vacancies: z.array(VacancyView),
  next: z.string().nullable().describe('key of the next page'),
  count: z.number().int().describe('how many there are, counted up to 1000'),
  more: z.boolean().describe('there are more than were counted'),
})
export type VacancyPage = z.output<typeof VacancyPage>
