import { z } from 'zod'
import { firmOf } from '../../kernel/actor.ts'
import { only } from '../../kernel/http/access.ts'
import { apiFile, apiQuestion, apiStep, type Route } from '../../kernel/http/route.ts'
import { ok, refuse } from '../../kernel/outcome.ts'
import { findPaper } from '../documents/index.ts'
import { eitherSide, ownApplication } from './access.ts'
import { CaseView, LineView, RecordView } from './api.ts'
import { caseView, type FiledApplication } from './case-view.ts'
import { objectToRefusal } from './object.ts'
import { recordView } from './record-view.ts'
import { seeCases } from './see-cases.ts'
import { findApplication } from './store.ts'
import { viewedCase } from './viewed-case.ts'
import { withdrawApplication } from './withdraw.ts'

const byId = z.object({ id: z.uuid() })
const byPaper = z.object({ id: z.uuid(), paper: z.uuid() })

/** Filed cases over the API, as both sides see them, and the steps of the employer. */
export const caseRoutes: readonly Route[] = [
  apiQuestion({
    path: '/cases',
    access: only('employer'),
    summary: 'The employer’s applications, last changed first',
    query: z.object({ after: z.string().max(100).optional() }),
    answer: z.object({ cases: z.array(LineView), next: z.string().nullable() }),
    run: (reading, { query }) => seeCases(reading, firmOf(reading.actor), query.after ?? ''),
  }),
  apiQuestion({
    path: '/cases/:id',
    access: eitherSide,
    summary: 'A filed case with everything both sides see: facts, checks, what the law argues, money, who has the ball',
    params: byId,
    answer: CaseView,
    run: async (reading, { params }) => {
      const application = await findApplication(reading.db, params.id)
      if (application === null || application.filed === null) return refuse(404, 'http.not-found')
      return ok(await caseView(reading, application as FiledApplication))
    },
  }),
  apiQuestion({
    path: '/cases/:id/record',
    access: eitherSide,
    summary: 'Everything that happened to the case, chained, and whether the chain is whole',
    params: byId,
    answer: RecordView,
    run: async ({ db }, { params }) => ok(await recordView(db, params.id)),
  }),
  apiFile({
    path: '/cases/:id/papers/:paper',
    access: eitherSide,
    summary: 'A paper of the case, as it was uploaded',
    params: byPaper,
    mime: 'application/octet-stream',
    run: async ({ db, platform }, { params }) => {
      const paper = await findPaper(db, params.id, params.paper)
      if (paper === null) return refuse(404, 'http.not-found')
      return ok({ bytes: await platform.files.read(paper.sha256), mime: paper.mime, name: paper.name })
    },
  }),
  apiStep({
    path: '/cases/:id/withdraw',
    access: ownApplication,
    summary: 'Withdraws a filed application that is not decided yet',
    params: byId,
    answer: CaseView,
    run: async (acting, { params }) => viewedCase(acting, await withdrawApplication(acting, params.id)),
  }),
  apiStep({
    path: '/cases/:id/objection',
    access: ownApplication,
    summary: 'Objects to a likely refusal, within two working days of being told',
    params: byId,
    body: z.strictObject({ text: z.string().trim().min(1).max(8000) }),
    answer: CaseView,
    run: async (acting, { params, body }) => viewedCase(acting, await objectToRefusal(acting, params.id, body.text)),
  }),
]
