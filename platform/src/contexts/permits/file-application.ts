import { type Day, explained, judge } from '@ruqsat/law'
import type { Acting } from '../../kernel/acting.ts'
import { publish } from '../../kernel/events.ts'
import { type Outcome, ok, refuse } from '../../kernel/outcome.ts'
import { type Asked, askAgencies } from '../checks/index.ts'
import { papersOf } from '../documents/index.ts'
import { findEmployer } from '../employers/index.ts'
import { placesLeft } from '../quotas/index.ts'
import { readApplication } from './draft-view.ts'
import type { Filed } from './filed.ts'
import { missingPapers, neededPapers } from './needed-papers.ts'
import { outlookQuestion } from './outlook.ts'
import { questionOf } from './question.ts'
import { take } from './states.ts'
import { type Application, findApplication, lockApplication, nextNumber, saveApplication } from './store.ts'

/**
 * The employer files the application: everything must be there and it must be in time. What the law would say otherwise does not stop
 * a filing; the officer decides. Registration gives the number, the day, and the clock of six working days.
 */
export async function fileApplication(acting: Acting, id: string): Promise<Outcome<Application>> {
  const application = await lockApplication(acting.tx, id)
  if (application === null) return refuse(404, 'http.not-found')
  const next = take(application.state, 'file', 'employer')
  if (!next.ok) return next
  const complete = await completeDraft(acting, application)
  if (!complete.ok) return complete
  const filed = complete.value
  const inTime = await judgeFiling(acting, filed)
  if (!inTime.ok) return inTime
  const { registeredOn, hearingNoticeBy, decideBy, answer } = inTime.value
  const papers = await papersOf(acting.tx, id)
  const diploma = papers.find((paper) => paper.kind === 'education')
  await askAgencies(acting, id, questionsFor(filed, diploma?.sha256 ?? null))
  const { region } = filed.vacancy
  const year = Number(registeredOn.slice(0, 4))
  const number = `${region}-${year}-${String(await nextNumber(acting.tx, 'application', region, year)).padStart(6, '0')}`
  await saveApplication(
    acting.tx,
    id,
    {
      state: next.value,
      number,
      filed,
      region,
      category: filed.post.category,
      worker: `${filed.worker.givenNames} ${filed.worker.surname}`,
      filed_at: acting.at.toString(),
      registered_on: registeredOn,
      hearing_tell_by: hearingNoticeBy,
      decide_by: decideBy,
    },
    acting.at,
  )
  await publish(acting, 'permits.filed', id, { number, registeredOn, decideBy, answer })
  const registered = await findApplication(acting.tx, id)
  return registered === null ? refuse(404, 'http.not-found') : ok(registered)
}

/** Everything that must be there, or every problem at once. */
async function completeDraft(acting: Acting, application: Application): Promise<Outcome<Filed>> {
  const read = await readApplication({ db: acting.tx, today: acting.today }, application)
  const own = read.vacancy
  const employer = await findEmployer(acting.tx, application.employer)
  if (employer === null) throw new Error(`the employer ${application.employer} is not in the register`)
  const { post, passport, worker, education, staff } = read
  const needed = post === null ? [] : neededPapers(outlookQuestion(read, employer, acting.today), post.circumstances)
  const problems = [...read.problems, ...missingPapers(needed, await papersOf(acting.tx, application.id))]
  if (
    problems.length > 0 ||
    own === null ||
    post === null ||
    passport === null ||
    worker === null ||
    education === null ||
    staff === null
  ) {
    return refuse(422, 'permits.incomplete', { problems })
  }
  const { code: shown, title, region, airings, postedOn } = own
  return ok({
    vacancy: { code: shown, title, region, postedOn: airings[0]?.from ?? postedOn, live: airings },
    post,
    passport,
    worker,
    education,
    staff,
    employer,
  })
}

interface Admitted {
  readonly registeredOn: Day
  readonly hearingNoticeBy: Day
  readonly decideBy: Day
  readonly answer: string
}

/** Whether it may be filed today: a permit is needed at all, and the vacancy has stood its days. */
async function judgeFiling(acting: Acting, filed: Filed): Promise<Outcome<Admitted>> {
  const quotaLeft = await placesLeft(acting.tx, filed.vacancy.region, filed.post.category, acting.today)
  const verdict = judge(questionOf(filed, { on: acting.today, quotaLeft, qualified: null, checks: null }))
  if (verdict.permit === 'not-needed') return refuse(422, `permits.not-needed-${verdict.ground}`)
  const test = verdict.findings.filter((finding) => finding.rule === 'market-test' && finding.answer !== 'yes')
  if (test.length > 0)
    return refuse(422, 'permits.not-in-time', {
      findings: test.map(explained),
      values: { day: verdict.fileFrom ?? '' },
    })
  const { registeredOn, hearingNoticeBy, decideBy } = verdict
  if (registeredOn == null || hearingNoticeBy == null || decideBy == null)
    return refuse(409, 'permits.calendar-missing')
  return ok({ registeredOn, hearingNoticeBy, decideBy, answer: verdict.answer })
}

function questionsFor(filed: Filed, diploma: string | null): Asked[] {
  const { bin } = filed.employer
  const aboutFirm = (['erap', 'migration-police', 'otib', 'irs', 'esutd'] as const).map((agency) => ({
    agency,
    question: { bin },
  }))
  if (diploma === null) return aboutFirm
  return [...aboutFirm, { agency: 'mfa', question: { sha256: diploma, country: filed.education.country } }]
}
