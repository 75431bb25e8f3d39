import type { VNode } from 'preact'
import { z } from 'zod'
import type { Reading } from '../../../kernel/acting.ts'
import { firmOf } from '../../../kernel/actor.ts'
import { only } from '../../../kernel/http/access.ts'
import { form, page, pageFile, type Route } from '../../../kernel/http/route.ts'
import type { Visit } from '../../../kernel/http/visit.ts'
import { ok, type Refusal, refuse } from '../../../kernel/outcome.ts'
import { findPaper } from '../../documents/index.ts'
import { findEmployer } from '../../employers/index.ts'
import { standingOf, vacanciesOf } from '../../exchange/index.ts'
import { ownApplication } from '../access.ts'
import { draftView, readApplication } from '../draft-view.ts'
import { fileApplication } from '../file-application.ts'
import { addPaper, takePaperOut } from '../keep-papers.ts'
import { type Typed, type TypedPart, typedParts } from '../parts.ts'
import { type Application, findApplication } from '../store.ts'
import { beginApplication, discardDraft, writePart } from '../write-draft.ts'
import { EducationPart } from './part-education.tsx'
import type { PartProps } from './part-form.tsx'
import { PapersPart } from './part-papers.tsx'
import { PassportPart } from './part-passport.tsx'
import { PostPart } from './part-post.tsx'
import { ReviewPart } from './part-review.tsx'
import { StaffPart } from './part-staff.tsx'
import { VacancyPart } from './part-vacancy.tsx'
import { WorkerPart } from './part-worker.tsx'
import { typedOf } from './typed-of.ts'
import { type WizardPage, wizardPage, wizardPages } from './wizard-frame.tsx'

const byId = z.object({ id: z.uuid() })
const Fields = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

interface Shown {
  readonly typed?: Typed
  readonly checked?: boolean
  readonly refusal?: Refusal
  readonly paperKind?: string
}

/** One page of the wizard, with what is kept or with what was just typed. */
async function show(
  look: Reading,
  visit: Visit,
  application: Application,
  at: WizardPage,
  shown: Shown,
): Promise<VNode> {
  const draft = await draftView(look, application)
  const frame = { draft, at, savedAt: application.changedAt, refusal: shown.refusal ?? null }
  if (at === 'review')
    return wizardPage(
      visit,
      frame,
      <ReviewPart visit={visit} draft={draft} read={await readApplication(look, application)} />,
    )
  if (at === 'papers') {
    const refused = shown.refusal === undefined ? null : { kind: shown.paperKind ?? '', refusal: shown.refusal }
    return wizardPage(visit, { ...frame, refusal: null }, <PapersPart visit={visit} draft={draft} refused={refused} />)
  }
  const props: PartProps = {
    visit,
    draft,
    typed: shown.typed ?? draft.parts[at] ?? {},
    checked: shown.checked ?? false,
  }
  return wizardPage(visit, frame, await partOf(look, application, at, props))
}

async function partOf(look: Reading, application: Application, at: TypedPart, props: PartProps): Promise<VNode> {
  switch (at) {
    case 'vacancy':
      return <VacancyPart {...props} onAir={await onAirOf(look, application.employer)} />
    case 'post':
      return <PostPart {...props} />
    case 'passport':
      return <PassportPart {...props} />
    case 'worker':
      return <WorkerPart {...props} />
    case 'education':
      return <EducationPart {...props} />
    case 'staff':
      return (
        <StaffPart
          {...props}
          whollyForeign={(await findEmployer(look.db, application.employer))?.foreignShare === 100}
        />
      )
  }
}

async function onAirOf({ db, today }: Reading, employer: string) {
  const vacancies = (await vacanciesOf(db, employer)).filter((vacancy) => vacancy.state === 'on-air')
  return vacancies.map((vacancy) => ({
    id: vacancy.id,
    code: vacancy.code ?? '',
    title: vacancy.draft.title ?? '',
    ...standingOf(vacancy, today),
  }))
}

/** The page after this one, or the desk. */
function after(id: string, part: TypedPart, then: string): string {
  if (then === 'stay') return `/drafts/${id}/${part}`
  return then === 'later' ? '/today' : `/drafts/${id}/${wizardPages[wizardPages.indexOf(part) + 1] ?? 'review'}`
}

const partRoutes: readonly Route[] = typedParts.map((part) =>
  form({
    path: `/drafts/:id/${part}`,
    access: ownApplication,
    params: byId,
    body: Fields,
    async run(acting, { params, body }) {
      const { _seen: seen, _then: then, ...sent } = body
      const typed = typedOf(part, sent)
      const written = await writePart(acting, params.id, part, typed, typeof seen === 'string' ? seen : null)
      if (!written.ok) return written
      const wrong = (await draftView({ db: acting.tx, today: acting.today }, written.value)).missing.some((problem) =>
        problem.pointer.startsWith(`/${part}/`),
      )
      return ok({
        to: wrong && then === 'next' ? `/drafts/${params.id}/${part}?check=1` : after(params.id, part, String(then)),
      })
    },
    async again(look, { params, typed, refusal }, visit) {
      const application = await findApplication(look.db, params.id)
      const { _seen: _before, _then: _next, _key: _used, ...sent } = typed
      return application === null ? null : show(look, visit, application, part, { typed: typedOf(part, sent), refusal })
    },
  }),
)

export const draftPages: readonly Route[] = [
  form({
    path: '/drafts',
    access: only('employer'),
    body: z.object({ vacancy: z.string().max(20).optional() }),
    async run(acting, { body }) {
      const begun = await beginApplication(acting, firmOf(acting.actor), body.vacancy ?? null)
      return begun.ok ? ok({ to: `/drafts/${begun.value.id}` }) : begun
    },
  }),
  page({
    path: '/drafts/:id',
    access: ownApplication,
    params: byId,
    async run(look, { params }, visit) {
      const application = await findApplication(look.db, params.id)
      if (application === null || application.state !== 'draft') return refuse(404, 'http.not-found')
      const draft = await draftView(look, application)
      const next = wizardPages.find((name) => name !== 'review' && !draft.done.includes(name)) ?? 'review'
      return ok(await show(look, visit, application, next, {}))
    },
  }),
  ...wizardPages.map((at) =>
    page({
      path: `/drafts/:id/${at}`,
      access: ownApplication,
      params: byId,
      query: z.object({ check: z.string().optional() }),
      async run(look, { params, query }, visit) {
        const application = await findApplication(look.db, params.id)
        if (application === null || application.state !== 'draft') return refuse(404, 'http.not-found')
        return ok(await show(look, visit, application, at, { checked: query.check !== undefined }))
      },
    }),
  ),
  ...partRoutes,
  form({
    path: '/drafts/:id/papers',
    access: ownApplication,
    params: byId,
    body: z.object({ kind: z.string().max(60), remove: z.string().max(60).optional() }),
    takesFile: true,
    async run(acting, { params, body, file }) {
      const done =
        body.remove === undefined
          ? await addPaper(acting, params.id, body.kind, file)
          : await takePaperOut(acting, params.id, body.remove)
      return done.ok ? ok({ to: `/drafts/${params.id}/papers` }) : done
    },
    async again(look, { params, typed, refusal }, visit) {
      const application = await findApplication(look.db, params.id)
      const first = refusal.problems?.[0]
      const told = first === undefined ? refusal : { ...refusal, code: first.code, values: first.values ?? {} }
      return application === null
        ? null
        : show(look, visit, application, 'papers', { refusal: told, paperKind: typed.kind ?? '' })
    },
  }),
  pageFile({
    path: '/drafts/:id/papers/:paper',
    access: ownApplication,
    params: z.object({ id: z.uuid(), paper: z.uuid() }),
    async run({ db, platform }, { params }) {
      const paper = await findPaper(db, params.id, params.paper)
      if (paper === null) return refuse(404, 'http.not-found')
      return ok({ bytes: await platform.files.read(paper.sha256), mime: paper.mime, name: paper.name })
    },
  }),
  form({
    path: '/drafts/:id/file',
    access: ownApplication,
    params: byId,
    async run(acting, { params }) {
      const filed = await fileApplication(acting, params.id)
      return filed.ok ? ok({ to: `/cases/${params.id}` }) : filed
    },
    async again(look, { params, refusal }, visit) {
      const application = await findApplication(look.db, params.id)
      if (application === null || application.state !== 'draft') return null
      return show(look, visit, application, 'review', { refusal })
    },
  }),
  form({
    path: '/drafts/:id/discard',
    access: ownApplication,
    params: byId,
    async run(acting, { params }) {
      const gone = await discardDraft(acting, params.id)
      return gone.ok ? ok({ to: '/cases' }) : gone
    },
  }),
]
