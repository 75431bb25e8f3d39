import { type Category, type Day, isDay, posts, readIin, workerStatuses } from '@ruqsat/law'
import { z } from 'zod'
import { isCountry } from '../../kernel/countries.ts'
import { type Outcome, ok, type Problem, refuse } from '../../kernel/outcome.ts'
import { readAs } from '../../kernel/read-as.ts'
import { educationLevels, type Typed } from './parts.ts'
import { type PassportLines, readPassportLines } from './passport.ts'

/** The category follows from the post: heads and deputies 1, heads of units 2, specialists 3, skilled workers 4. */
const categoryOf = { head: 1, deputy: 1, 'unit-head': 2, specialist: 3, worker: 4 } as const satisfies Record<
  (typeof posts)[number],
  Category
>

const required = (maximum: number) => z.string().trim().min(1).max(maximum)
const optional = (maximum: number) => z.string().trim().max(maximum).default('')
const empty = (text: string) => (text === '' ? null : text)

const day = z
  .string()
  .trim()
  .min(1)
  .refine(isDay, { params: { code: 'permits.not-a-day' } })
  .transform((text) => text as Day)

const ticked = z
  .enum(['yes', ''])
  .default('')
  .transform((typed) => typed === 'yes')

const people = z
  .string()
  .trim()
  .default('')
  .transform((text) => (text === '' ? '0' : text.replace(/\s/g, '')))
  .pipe(
    z
      .string()
      .regex(/^\d{1,6}$/)
      .transform(Number),
  )

const Post = z
  .object({
    post: z.enum(posts),
    title: required(120),
    occupation: z
      .string()
      .trim()
      .regex(/^(\d{4}(-\d{1,2})?)?$/)
      .default(''),
    months: z
      .string()
      .trim()
      .min(1)
      .regex(/^\d{1,2}$/)
      .transform(Number),
    servicesContract: ticked,
    sentByForeignCompany: ticked,
    priorityProject: ticked,
  })
  .transform(({ post, title, occupation, months, ...circumstances }) => ({
    post,
    title,
    months,
    category: categoryOf[post],
    occupation: empty(occupation),
    circumstances,
  }))
export type Post = z.output<typeof Post>

const Education = z.object({
  level: z.enum(educationLevels),
  institution: required(200),
  country: z.string().refine(isCountry, { params: { code: 'permits.country' } }),
  speciality: required(200),
  diploma: required(60),
  graduatedIn: z
    .string()
    .trim()
    .min(1)
    .regex(/^(19|20)\d{2}$/)
    .transform(Number),
  experienceYears: z
    .string()
    .trim()
    .min(1)
    .regex(/^\d{1,2}$/)
    .transform(Number),
  experience: required(2000),
})
export type Education = z.output<typeof Education>

const Staff = z
  .object({
    local1: people,
    foreign1: people,
    local2: people,
    foreign2: people,
    local3: people,
    foreign3: people,
    local4: people,
    foreign4: people,
    exemptHeads: people,
    exemptDeputies: people,
  })
  .transform((typed) => ({
    staff: {
      1: { local: typed.local1, foreign: typed.foreign1 },
      2: { local: typed.local2, foreign: typed.foreign2 },
      3: { local: typed.local3, foreign: typed.foreign3 },
      4: { local: typed.local4, foreign: typed.foreign4 },
    },
    exemptPosts: { head: typed.exemptHeads, deputy: typed.exemptDeputies },
  }))
export type Staff = z.output<typeof Staff>

const cyrillic = /^[\p{Script=Cyrillic}\s'’-]+$/u
const latin = /^[\p{Script=Latin}\s'’.-]+$/u
const inLetters = (letters: RegExp, code: string) =>
  required(80).refine((text) => text === '' || letters.test(text), { params: { code } })

const Worker = z
  .object({
    surname: inLetters(latin, 'permits.latin'),
    givenNames: inLetters(latin, 'permits.latin'),
    surnameCyrillic: inLetters(cyrillic, 'permits.cyrillic'),
    givenNamesCyrillic: inLetters(cyrillic, 'permits.cyrillic'),
    patronymicCyrillic: optional(80).refine((text) => text === '' || cyrillic.test(text), {
      params: { code: 'permits.cyrillic' },
    }),
    iin: optional(12).refine((text) => text === '' || readIin(text).ok, { params: { code: 'permits.iin' } }),
    status: z.enum(workerStatuses).default('none'),
  })
  .transform(({ iin, patronymicCyrillic, ...worker }) => ({
    ...worker,
    iin: empty(iin),
    patronymicCyrillic: empty(patronymicCyrillic),
  }))
export type Worker = z.output<typeof Worker>

export interface Passport extends PassportLines {
  readonly issuedOn: Day
}

export const readPost = (typed: Typed | undefined) => read(Post, 'post', typed)
export const readEducation = (typed: Typed | undefined) => read(Education, 'education', typed)
export const readStaff = (typed: Typed | undefined) => read(Staff, 'staff', typed)
export const readWorker = (typed: Typed | undefined) => read(Worker, 'worker', typed)
export const readVacancyCode = (typed: Typed | undefined) =>
  read(
    z.object({
      code: z
        .string()
        .trim()
        .min(1)
        .transform((code) => code.toUpperCase()),
    }),
    'vacancy',
    typed,
  )

/** The passport: its two lines with every check digit, its day of issue, and that it has not expired. */
export function readPassport(typed: Typed | undefined, today: Day): Outcome<Passport> {
  const issued = read(z.object({ issuedOn: day }), 'passport', typed)
  const lines = readPassportLines(typed?.lines ?? '', today, '/passport/lines')
  const problems = [...(lines.ok ? [] : (lines.problems ?? [])), ...(issued.ok ? [] : (issued.problems ?? []))]
  if (!lines.ok || !issued.ok) return refuse(422, 'http.problems', { problems })
  const wrong: Problem[] = []
  if (issued.value.issuedOn > today) wrong.push({ at: '/passport/issuedOn', code: 'permits.passport-issued-later' })
  if (lines.value.expiresOn < today) wrong.push({ at: '/passport/lines', code: 'permits.passport-expired' })
  if (lines.value.citizenship === 'KAZ') wrong.push({ at: '/passport/lines', code: 'permits.citizen' })
  return wrong.length > 0
    ? refuse(422, 'http.problems', { problems: wrong })
    : ok({ ...lines.value, issuedOn: issued.value.issuedOn })
}

function read<T>(schema: z.ZodType<T>, part: string, typed: Typed | undefined): Outcome<T> {
  return readAs(schema, typed ?? {}, `/${part}`)
}
