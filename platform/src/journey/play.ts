import type { Day } from '@ruqsat/law'
import type { EmployerView } from '../contexts/employers/api.ts'
import type { OwnVacancyView } from '../contexts/exchange/api.ts'
import type { CaseView, DraftView } from '../contexts/permits/api.ts'
import { papersOf, partsOf, profileOf, vacancyOf } from './case-parts.ts'
import type { CaseFile } from './case-schema.ts'
import { playPermit } from './play-permit.ts'
import { playRefusal } from './play-refusal.ts'
import { asked, type Stage } from './stage.ts'
import type { Step } from './step.ts'

/** Plays a case file from the vacancy to its ending, step by step. */
export async function* play(file: CaseFile, stage: Stage): AsyncGenerator<Step> {
  yield* begin(file, stage)
  yield await describe(file, stage)
  const vacancy = await post(file, stage)
  yield vacancy.step
  const draft = await write(file, stage, vacancy.code)
  yield draft.step
  await stage.goTo(file.days.applicationFiled)
  const filed = await asked(stage.employer.post<CaseView>(`/drafts/${draft.id}/file`))
  yield {
    on: stage.today(),
    what: 'filed',
    facts: [
      { name: 'fact.number', value: filed.number },
      { name: 'fact.registered', value: filed.registeredOn },
      { name: 'fact.tell-by', value: filed.hearingTellBy },
      { name: 'fact.decide-by', value: filed.decideBy },
    ],
    ball: filed.ball,
  }
  yield await answers(stage, filed.id)
  yield* file.ending.kind === 'permit'
    ? playPermit(file, file.ending, stage, filed.id)
    : playRefusal(file, file.ending, stage, filed.id)
}

/** The clock goes to the first day of the case, forward or back. */
async function* begin({ days }: CaseFile, stage: Stage): AsyncGenerator<Step> {
  const from = stage.today()
  if (from === days.vacancyPosted) return
  await stage.goTo(days.vacancyPosted)
  yield { on: stage.today(), what: from < days.vacancyPosted ? 'clock-forward' : 'clock-back', values: { from } }
}

async function describe(file: CaseFile, stage: Stage): Promise<Step> {
  const known = await asked(stage.employer.get<EmployerView>('/firm'))
  const { name, bin, staff } = await asked(stage.employer.put<EmployerView>('/firm', profileOf(file, known)))
  const of = (side: 'local' | 'foreign') => staff['3'][side] + staff['4'][side]
  return {
    on: stage.today(),
    what: 'described',
    values: { firm: name[stage.language] },
    facts: [
      { name: 'fact.bin', value: bin },
      { name: 'fact.citizens', value: of('local') },
      { name: 'fact.foreigners', value: of('foreign') },
    ],
  }
}

async function post(file: CaseFile, { employer, address, today }: Stage): Promise<{ code: string; step: Step }> {
  const { id } = await asked(employer.post<OwnVacancyView>('/firm/vacancies', vacancyOf(file)))
  const posted = await asked(employer.post<OwnVacancyView>(`/firm/vacancies/${id}/post`))
  const code = posted.code ?? ''
  const facts = [
    { name: 'fact.code', value: code },
    { name: 'fact.post', value: file.vacancy.title },
    { name: 'fact.file-from', value: posted.fileFrom ?? '' },
    { name: 'fact.address', value: `${address}/vacancies/${code}` },
  ] as const
  return { code, step: { on: today(), what: 'posted', facts } }
}

/** The employer writes everything at once, and asks what the law would answer that day. */
async function write(file: CaseFile, stage: Stage, code: string): Promise<{ id: string; step: Step }> {
  const { employer } = stage
  const { id } = await asked(employer.post<DraftView>('/drafts', { vacancy: code }))
  for (const [part, typed] of Object.entries(partsOf(file, code)))
    await asked(employer.put(`/drafts/${id}/parts/${part}`, { typed }))
  for (const { kind, file: paper } of papersOf(file))
    await asked(employer.upload(`/drafts/${id}/papers`, paper, { kind }))
  const { outlook, papers } = await asked(employer.get<DraftView>(`/drafts/${id}`))
  const { answer, findings, ways } = outlook
  const on: Day = stage.today()
  return {
    id,
    step: {
      on,
      what: 'drafted',
      values: { worker: `${file.worker.givenNames} ${file.worker.surname}`, papers: papers.length },
      argued: { decision: { on, answer, findings }, shows: 'everything', ways },
    },
  }
}

/** The agencies are asked by the worker process, and answer in their own time. */
async function answers(stage: Stage, id: string): Promise<Step> {
  const { checks, ball } = await stage.until(id, (view) => view.checks.every(({ state }) => state === 'answered'))
  const facts = checks.map((check) => ({ name: { agency: check.agency }, value: check.state }))
  return { on: stage.today(), what: 'answered', facts, ball }
}
