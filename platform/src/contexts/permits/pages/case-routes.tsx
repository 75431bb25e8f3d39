import { type PaperId, papers } from '@ruqsat/law'
import { z } from 'zod'
import type { Acting, Reading } from '../../../kernel/acting.ts'
import { firmOf, regionOf } from '../../../kernel/actor.ts'
import { only } from '../../../kernel/http/access.ts'
import { form, page, pageFile, type Route } from '../../../kernel/http/route.ts'
import type { Visit } from '../../../kernel/http/visit.ts'
import { type Outcome, ok, refuse } from '../../../kernel/outcome.ts'
import { enterByHand } from '../../checks/index.ts'
import { findPaper } from '../../documents/index.ts'
import { caseOfRegion, eitherSide, ownApplication } from '../access.ts'
import { approve } from '../approve.ts'
import { caseView, type FiledApplication } from '../case-view.ts'
import { judgeQualification } from '../judge-qualification.ts'
import { objectToRefusal } from '../object.ts'
import { seeQueue } from '../queue.ts'
import { recordView } from '../record-view.ts'
import { refuseApplication } from '../refuse-application.ts'
import { seeCases } from '../see-cases.ts'
import { seeDecided } from '../see-decided.ts'
import { seeToday } from '../see-today.ts'
import { findApplication } from '../store.ts'
import { tellRefusal } from '../tell-refusal.ts'
import { withdrawApplication } from '../withdraw.ts'
import { sayPermits } from '../words.ts'
import { casePage } from './case-page.tsx'
import { casesPage } from './cases-page.tsx'
import { decidedPage } from './decided-page.tsx'
import { handAnswer } from './hand-answer.ts'
import { queuePage } from './queue-page.tsx'
import type { TypedStep } from './step-form.tsx'
import { todayPage } from './today-page.tsx'

const byId = z.object({ id: z.uuid() })
const After = z.object({ after: z.string().max(100).optional() })

/** The case's page; after a refused step with what was typed. */
async function show(look: Reading, visit: Visit, id: string, refused: TypedStep | null) {
  const application = await findApplication(look.db, id)
  if (application === null || application.filed === null) return null
  const { education } = application.filed
  const level = sayPermits(visit.language)(`level.${education.level}`)
  return casePage(visit, {
    case: await caseView(look, application as FiledApplication),
    education: {
      what: `${level}: ${education.institution}, ${education.graduatedIn}, ${education.speciality} (${education.diploma})`,
      experience: education.experience,
    },
    record: await recordView(look.db, id),
    paperTitle: (kind) => papers[kind as PaperId].title,
    refused,
  })
}

/** A step on a case as a form: back to the case when taken, the case with the reasons when refused. */
function step<B extends z.ZodType>(
  name: string,
  access: Route['access'],
  body: B,
  take: (acting: Acting, id: string, sent: z.output<B>) => Promise<Outcome<unknown>>,
): Route {
  return form({
    path: `/cases/:id/${name}`,
    access,
    params: byId,
    body,
    async run(acting, { params, body: sent }) {
      const taken = await take(acting, params.id, sent as z.output<B>)
      return taken.ok ? ok({ to: `/cases/${params.id}` }) : taken
    },
    again: (look, { params, typed, refusal }, visit) => show(look, visit, params.id, { step: name, typed, refusal }),
  })
}

const Seen = z.object({ seen: z.coerce.number().int() })
const Deciding = Seen.extend({ ground: z.string().max(4000).default('') })

const steps: readonly Route[] = [
  step(
    'qualification',
    caseOfRegion,
    Seen.extend({ meets: z.enum(['yes', 'no']), note: z.string().max(2000).default('') }),
    (acting, id, { meets, note }) => judgeQualification(acting, id, meets === 'yes', note),
  ),
  step('approve', caseOfRegion, Deciding, approve),
  step('tell-refusal', caseOfRegion, Deciding.extend({ lateBecause: z.string().max(2000).default('') }), tellRefusal),
  step('refuse', caseOfRegion, Deciding, refuseApplication),
  step(
    'check',
    caseOfRegion,
    Seen.extend({
      agency: z.string().max(40),
      clear: z.enum(['yes', 'no']),
      ground: z.string().trim().min(1).max(2000),
    }),
    (acting, id, { agency, clear, ground }) =>
      enterByHand(acting, id, agency, handAnswer(agency, clear === 'yes', acting.today), ground),
  ),
  step('objection', ownApplication, Seen.extend({ text: z.string().trim().min(1).max(8000) }), (acting, id, { text }) =>
    objectToRefusal(acting, id, text),
  ),
  step('withdraw', ownApplication, Seen, (acting, id) => withdrawApplication(acting, id)),
]

export const casePages: readonly Route[] = [
  page({
    path: '/today',
    access: only('employer'),
    run: async (look, _, visit) => ok(todayPage(visit, await seeToday(look, firmOf(look.actor)))),
  }),
  page({
    path: '/queue',
    access: only('officer'),
    query: z.object({ after: z.string().max(60).optional(), category: z.string().max(1).optional() }),
    async run(look, { query }, visit) {
      const queue = await seeQueue(look, regionOf(look.actor), query)
      return queue.ok ? ok(queuePage(visit, query, queue.value)) : queue
    },
  }),
  page({
    path: '/decided',
    access: only('officer'),
    query: After,
    run: async (look, { query }, visit) =>
      ok(decidedPage(visit, await seeDecided(look, regionOf(look.actor), query.after ?? ''), query.after)),
  }),
  page({
    path: '/cases',
    access: only('employer'),
    query: After,
    async run(look, { query }, visit) {
      const seen = await seeCases(look, firmOf(look.actor), query.after ?? '')
      return seen.ok ? ok(casesPage(visit, seen.value, query.after)) : seen
    },
  }),
  page({
    path: '/cases/:id',
    access: eitherSide,
    params: byId,
    async run(look, { params }, visit) {
      const shown = await show(look, visit, params.id, null)
      return shown === null ? refuse(404, 'http.not-found') : ok(shown)
    },
  }),
  ...steps,
  pageFile({
    path: '/cases/:id/papers/:paper',
    access: eitherSide,
    params: z.object({ id: z.uuid(), paper: z.uuid() }),
    async run({ db, platform }, { params }) {
      const paper = await findPaper(db, params.id, params.paper)
      if (paper === null) return refuse(404, 'http.not-found')
      return ok({ bytes: await platform.files.read(paper.sha256), mime: paper.mime, name: paper.name })
    },
  }),
]
