import { z } from 'zod'
import { firmOf } from '../../kernel/actor.ts'
import { only } from '../../kernel/http/access.ts'
import { apiQuestion, apiStep, type Route } from '../../kernel/http/route.ts'
import { ok, refuse } from '../../kernel/outcome.ts'
import { PaperView } from '../documents/api.ts'
import { paperView } from '../documents/index.ts'
import { ownApplication } from './access.ts'
import { CaseView, DraftView } from './api.ts'
import { draftView } from './draft-view.ts'
import { fileApplication } from './file-application.ts'
import { addPaper, takePaperOut } from './keep-papers.ts'
import { typedParts } from './parts.ts'
import { findApplication } from './store.ts'
import { viewedCase } from './viewed-case.ts'
import { beginApplication, discardDraft, writePart } from './write-draft.ts'

const byId = z.object({ id: z.uuid() })
const byPaper = z.object({ id: z.uuid(), paper: z.uuid() })
const done = z.object({ done: z.literal(true) })

/** Drafts over the API: part by part, with their papers, up to the filing. */
export const draftRoutes: readonly Route[] = [
  apiQuestion({
    path: '/drafts/:id',
    access: ownApplication,
    summary: 'A draft: what is typed, what is missing, what the law would answer today',
    params: byId,
    answer: DraftView,
    run: async (reading, { params }) => {
      const application = await findApplication(reading.db, params.id)
      return application === null ? refuse(404, 'http.not-found') : ok(await draftView(reading, application))
    },
  }),
  apiStep({
    path: '/drafts',
    access: only('employer'),
    summary: 'Begins an application, on a vacancy if its code is given',
    body: z.strictObject({ vacancy: z.string().max(20).optional() }),
    answer: DraftView,
    run: async (acting, { body }) => {
      const begun = await beginApplication(acting, firmOf(acting.actor), body.vacancy ?? null)
      return begun.ok ? ok(await draftView({ db: acting.tx, today: acting.today }, begun.value)) : begun
    },
  }),
  apiStep({
    method: 'PUT',
    path: '/drafts/:id/parts/:part',
    access: ownApplication,
    summary: 'Keeps what was typed into a part of a draft, right or wrong',
    params: z.object({ id: z.uuid(), part: z.enum(typedParts) }),
    body: z.strictObject({ typed: z.record(z.string(), z.string().max(4000)), seen: z.string().optional() }),
    answer: DraftView,
    run: async (acting, { params, body }) => {
      const written = await writePart(acting, params.id, params.part, body.typed, body.seen ?? null)
      return written.ok ? ok(await draftView({ db: acting.tx, today: acting.today }, written.value)) : written
    },
  }),
  apiStep({
    path: '/drafts/:id/papers',
    access: ownApplication,
    summary: 'Adds a paper to a draft: PDF, JPEG or PNG, at most 10 MiB',
    params: byId,
    body: z.object({ kind: z.string() }),
    answer: PaperView,
    takesFile: true,
    run: async (acting, { params, body, file }) => {
      const kept = await addPaper(acting, params.id, body.kind, file)
      return kept.ok ? ok(paperView(kept.value)) : kept
    },
  }),
  apiStep({
    method: 'DELETE',
    path: '/drafts/:id/papers/:paper',
    access: ownApplication,
    summary: 'Takes a paper out of a draft',
    params: byPaper,
    answer: done,
    run: async (acting, { params }) => {
      const gone = await takePaperOut(acting, params.id, params.paper)
      return gone.ok ? ok({ done: true as const }) : gone
    },
  }),
  apiStep({
    path: '/drafts/:id/file',
    access: ownApplication,
    summary: 'Files the application: it must be complete and in time; the clock of six working days starts',
    params: byId,
    answer: CaseView,
    run: async (acting, { params }) => viewedCase(acting, await fileApplication(acting, params.id)),
  }),
  apiStep({
    method: 'DELETE',
    path: '/drafts/:id',
    access: ownApplication,
    summary: 'Gives a draft up',
    params: byId,
    answer: done,
    run: async (acting, { params }) => {
      const gone = await discardDraft(acting, params.id)
      return gone.ok ? ok({ done: true as const }) : gone
    },
  }),
]
