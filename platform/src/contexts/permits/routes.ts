import { z } from 'zod'
import type { Acting } from '../../kernel/acting.ts'
import { firmOf, regionOf } from '../../kernel/actor.ts'
import { anyone, only } from '../../kernel/http/access.ts'
import { apiFile, apiQuestion, apiStep, type Route } from '../../kernel/http/route.ts'
import { type Outcome, ok, refuse } from '../../kernel/outcome.ts'
import { PaperView } from '../documents/api.ts'
import { findPaper, paperView } from '../documents/index.ts'
import { caseOfRegion, eitherSide, ownApplication, permitHolder, permitOfRegion } from './access.ts'
import { CaseView, DraftView, LineView, PermitView, PublicPermit, QueuePage, RecordView } from './api.ts'
import { approve } from './approve.ts'
import { caseView, type FiledApplication } from './case-view.ts'
import { draftView } from './draft-view.ts'
import { enterAnswer } from './enter-answer.ts'
import { fileApplication } from './file-application.ts'
import { judgeQualification } from './judge-qualification.ts'
import { addPaper, takePaperOut } from './keep-papers.ts'
import { objectToRefusal } from './object.ts'
import { typedParts } from './parts.ts'
import { permitPdf } from './permit-pdf.ts'
import { findPermitBySecret } from './permit-store.ts'
import { permitView, publicPermit } from './permit-view.ts'
import { seeQueue } from './queue.ts'
import { recordView } from './record-view.ts'
import { refuseApplication } from './refuse-application.ts'
import { revokePermit } from './revoke.ts'
import { seeCases } from './see-cases.ts'
import { type Application, findApplication } from './store.ts'
import { tellRefusal } from './tell-refusal.ts'
import { withdrawApplication } from './withdraw.ts'
import { beginApplication, discardDraft, writePart } from './write-draft.ts'

const byId = z.object({ id: z.uuid() })
const byPaper = z.object({ id: z.uuid(), paper: z.uuid() })
const text = (maximum: number) => z.string().trim().max(maximum)
const Deciding = z.strictObject({ seen: z.number().int(), ground: text(4000).default('') })
const done = z.object({ done: z.literal(true) })

async function viewedCase(acting: Acting, outcome: Outcome<Application>): Promise<Outcome<z.input<typeof CaseView>>> {
  return outcome.ok ? ok(await caseView({ ...acting, db: acting.tx }, outcome.value as FiledApplication)) : outcome
}

const draftRoutes: readonly Route[] = [
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

const caseRoutes: readonly Route[] = [
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
      return ok({ bytes: await platform.files.read(paper.sha256), mime: paper.mime, name: paper.name, inline: false })
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

const officerRoutes: readonly Route[] = [
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

const permitRoutes: readonly Route[] = [
  apiFile({
    path: '/permits/:id/permit.pdf',
    access: permitHolder,
    summary: 'The permit as a PDF in three languages with its QR code',
    params: byId,
    mime: 'application/pdf',
    run: ({ platform }, { params }) => permitPdf(platform, params.id),
  }),
  apiStep({
    path: '/permits/:id/revoke',
    access: permitOfRegion,
    summary: 'Revokes a permit on a ground of the law',
    params: byId,
    body: z.strictObject({ reason: z.string(), ground: z.string().trim().min(1).max(4000) }),
    answer: PermitView,
    run: async (acting, { params, body }) => {
      const revoked = await revokePermit(acting, params.id, body.reason, body.ground)
      return revoked.ok ? ok(permitView(revoked.value)) : revoked
    },
  }),
  apiQuestion({
    path: '/permit-checks/:secret',
    access: anyone,
    summary: 'Whether a permit is valid, expired or revoked, for whoever has its secret',
    params: z.object({ secret: z.string().regex(/^[0-9a-z]{26}$/) }),
    answer: PublicPermit,
    run: async ({ db, at }, { params }) => {
      const permit = await findPermitBySecret(db, params.secret)
      return permit === null ? refuse(404, 'permits.no-such-permit') : ok(publicPermit(permit, at))
    },
  }),
]

export const permitsApi: readonly Route[] = [...draftRoutes, ...caseRoutes, ...officerRoutes, ...permitRoutes]
