import { firmOf } from '../../kernel/actor.ts'
import { only } from '../../kernel/http/access.ts'
import { apiQuestion, apiStep, type Route } from '../../kernel/http/route.ts'
import { ok, refuse } from '../../kernel/outcome.ts'
import { EmployerView, ProfileBody } from './api.ts'
import { describeFirm } from './describe.ts'

import { findEmployer } from './store.ts'

export const employersApi: readonly Route[] = [
  apiQuestion({
    path: '/firm',
    access: only('employer'),
    summary: 'The employer as the register describes him',
    answer: EmployerView,
    run: async ({ db, actor }) => {
      const employer = await findEmployer(db, firmOf(actor))
      return employer === null ? refuse(404, 'http.not-found') : ok(employer)
    },
  }),
  apiStep({
    method: 'PUT',
    path: '/firm',
    access: only('employer'),
    summary: 'Describes the firm: kind, activity, size, staff by category',
    body: ProfileBody,
    answer: EmployerView,
    run: (acting, { body }) => describeFirm(acting, firmOf(acting.actor), body),
  }),
]
