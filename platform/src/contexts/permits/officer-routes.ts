import { z } from 'zod'
import { regionOf } from '../../kernel/actor.ts'
import { only } from '../../kernel/http/access.ts'
import { apiQuestion, apiStep, type Route } from '../../kernel/http/route.ts'
import { caseOfRegion } from './access.ts'
import { CaseView, QueuePage } from './api.ts'
import { approve } from './approve.ts'
import { enterAnswer } from './enter-answer.ts'
import { judgeQualification } from './judge-qualification.ts'
import { seeQueue } from './queue.ts'
import { refuseApplication } from './refuse-application.ts'
import { tellRefusal } from './tell-refusal.ts'
import { viewedCase } from './viewed-case.ts'

const byId = z.object({ id: z.uuid() })
const text = (maximum: number) => z.string().trim().max(maximum)
const Deciding = z.strictObject({ seen: z.number().int(), ground: text(4000).default('') })

/** The steps of the officer over the API. */
export const officerRoutes: readonly Route[] = [
  apiQuestion({
    path: '/queue',
    access: only('officer'),
    summary: 'The open cases of the officer’s region in lawful order',
    query: z.object({ after: z.string().max(60).optional(), category: z.string().max(1).optional() }),
    answer: QueuePage,
    run: (reading, { query }) => seeQueue(reading, regionOf(reading.actor), query),
  }),
  apiStep({
    path: '/cases/:id/qualification',
    access: caseOfRegion,
    summary: 'Judges whether education and experience meet the standard of the post',
    params: byId,
    body: z.strictObject({ meets: z.boolean(), note: text(2000).default('') }),
    answer: CaseView,
    run: async (acting, { params, body }) =>
      viewedCase(acting, await judgeQualification(acting, params.id, body.meets, body.note)),
  }),
  apiStep({
    path: '/cases/:id/checks/:agency',
    access: caseOfRegion,
    summary: 'Enters an answer the agency gave on paper, with the ground',
    params: z.object({ id: z.uuid(), agency: z.string() }),
    body: z.strictObject({ answer: z.record(z.string(), z.unknown()), ground: z.string().trim().min(1).max(2000) }),
    answer: CaseView,
    run: async (acting, { params, body }) =>
      viewedCase(acting, await enterAnswer(acting, params.id, params.agency, body.answer, body.ground)),
  }),
  apiStep({
    path: '/cases/:id/approve',
    access: caseOfRegion,
    summary: 'Approves: takes a place of the quota and bills the fee',
    params: byId,
    body: Deciding,
    answer: CaseView,
    run: async (acting, { params, body }) => viewedCase(acting, await approve(acting, params.id, body)),
  }),
  apiStep({
    path: '/cases/:id/tell-refusal',
    access: caseOfRegion,
    summary: 'Tells the employer of a likely refusal, so that he is heard; no later than the third working day',
    params: byId,
    body: Deciding.extend({ lateBecause: text(2000).default('') }),
    answer: CaseView,
    run: async (acting, { params, body }) => viewedCase(acting, await tellRefusal(acting, params.id, body)),
  }),
  apiStep({
    path: '/cases/:id/refuse',
    access: caseOfRegion,
    summary: 'Refuses, after the hearing, with the rule, the fact and the clause',
    params: byId,
    body: Deciding,
    answer: CaseView,
    run: async (acting, { params, body }) => viewedCase(acting, await refuseApplication(acting, params.id, body)),
  }),
]
