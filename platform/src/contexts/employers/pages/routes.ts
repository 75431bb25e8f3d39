import { z } from 'zod'
import type { Reading } from '../../../kernel/acting.ts'
import { firmOf } from '../../../kernel/actor.ts'
import { only } from '../../../kernel/http/access.ts'
import { form, page, type Route } from '../../../kernel/http/route.ts'
import { ok, refuse } from '../../../kernel/outcome.ts'
import { type EmployerView, employerKinds, type ProfileBody } from '../api.ts'
import { describeFirm } from '../describe.ts'
import { findEmployer } from '../store.ts'
import { firmPage } from './firm-page.tsx'

const count = z
  .string()
  .trim()
  .regex(/^\d{1,6}$/)
  .transform(Number)

const Typed = z
  .object({
    kind: z.enum(employerKinds),
    activity: z.string().regex(/^[A-U]$/),
    region: z.string().regex(/^\d{2}$/),
    address: z.string().trim().min(1).max(300),
    foreignShare: z
      .string()
      .trim()
      .transform((text) => Number(text.replace(',', '.')))
      .pipe(z.number().min(0).max(100)),
    smallBusiness: z.enum(['yes', 'no']).transform((answer) => answer === 'yes'),
    headcount: count,
    local1: count,
    foreign1: count,
    local2: count,
    foreign2: count,
    local3: count,
    foreign3: count,
    local4: count,
    foreign4: count,
  })
  .transform(
    ({ local1, foreign1, local2, foreign2, local3, foreign3, local4, foreign4, ...profile }): ProfileBody => ({
      ...profile,
      staff: {
        '1': { local: local1, foreign: foreign1 },
        '2': { local: local2, foreign: foreign2 },
        '3': { local: local3, foreign: foreign3 },
        '4': { local: local4, foreign: foreign4 },
      },
    }),
  )

function typedOf(firm: EmployerView): Record<string, string> {
  const staff = Object.entries(firm.staff).flatMap(([category, { local, foreign }]) => [
    [`local${category}`, String(local)],
    [`foreign${category}`, String(foreign)],
  ])
  const { kind, activity, region, address, foreignShare, smallBusiness, headcount } = firm
  return {
    kind,
    activity,
    region,
    address,
    foreignShare: String(foreignShare),
    smallBusiness: smallBusiness ? 'yes' : 'no',
    headcount: String(headcount),
    ...Object.fromEntries(staff),
  }
}

async function firmIn({ db, actor }: Reading): Promise<EmployerView | null> {
  return findEmployer(db, firmOf(actor))
}

export const employersPages: readonly Route[] = [
  page({
    path: '/firm',
    access: only('employer'),
    async run(look, _, visit) {
      const firm = await firmIn(look)
      return firm === null
        ? refuse(404, 'http.not-found')
        : ok(firmPage(visit, { firm, typed: typedOf(firm), problems: [] }))
    },
  }),
  form({
    path: '/firm',
    access: only('employer'),
    body: Typed,
    async run(acting, { body }) {
      const described = await describeFirm(acting, firmOf(acting.actor), body)
      return described.ok ? ok({ to: '/firm' }) : described
    },
    async again(look, { typed, refusal }, visit) {
      const firm = await firmIn(look)
      return firm === null ? null : firmPage(visit, { firm, typed, problems: refusal.problems ?? [] })
    },
  }),
]
