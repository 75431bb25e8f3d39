import type { Day } from '@ruqsat/law'
import type { Reading } from '../../kernel/acting.ts'
import { dayAt } from '../../kernel/clock.ts'
import type { Enquiry } from '../checks/index.ts'
import { paperView } from '../documents/index.ts'
import { namesOf } from '../employers/index.ts'
import { findInvoiceOf, invoiceView } from '../fees/index.ts'
import type { CaseView } from './api.ts'
import { ballOf } from './ball.ts'
import { caseFacts } from './case-facts.ts'
import { unanswered } from './check-facts.ts'
import type { Filed } from './filed.ts'
import { recordedUpTo } from './open-case.ts'
import { findPermitOf } from './permit-store.ts'
import { permitView } from './permit-view.ts'
import { openSteps, type Taker } from './states.ts'
import type { Application } from './store.ts'
import { trackOf } from './track.ts'

export type FiledApplication = Application & { readonly filed: Filed }

/** A filed case as both sides see it: facts, checks, decision, money, permit, and who has the ball. */
export async function caseView(
  reading: Pick<Reading, 'db' | 'today' | 'actor'>,
  application: FiledApplication,
): Promise<CaseView> {
  const { db, today, actor } = reading
  const { id, filed, state } = application
  const facts = await caseFacts(db, application, today)
  const invoice = await findInvoiceOf(db, id)
  const permit = await findPermitOf(db, id)
  const names = await namesOf(db, [application.employer])
  const waitingFor = unanswered(facts.enquiries)
  const paying = invoice?.state === 'paid' ? 'paid' : invoice?.orderedAt != null ? 'ordered' : 'no'
  const taker: Taker | null = actor.kind === 'person' ? actor.role : null
  return {
    id,
    number: application.number ?? '',
    seen: await recordedUpTo(db, id),
    state,
    employer: { bin: application.employer, name: names.get(application.employer) ?? filed.employer.name },
    region: filed.vacancy.region,
    category: filed.post.category,
    worker: workerOf(filed),
    post: { post: filed.post.post, title: filed.post.title, months: filed.post.months },
    vacancy: { code: filed.vacancy.code, title: filed.vacancy.title },
    ...clocksOf(application),
    ball: ballOf({ ...application, today, objected: application.objection !== null, waitingFor, paying }),
    track: trackOf({
      state,
      postedOn: filed.vacancy.live.at(-1)?.from ?? null,
      registeredOn: application.registeredOn,
      checksDoneOn: checksDoneOn(facts.enquiries),
      decidedOn: application.decidedOn,
      paidOn: invoice?.paidOn ?? null,
      issuedOn: permit?.issuedOn ?? null,
    }),
    checks: facts.enquiries.map(checkView),
    papers: facts.papers.map(paperView),
    argued: facts.argued,
    ways: facts.ways,
    qualified: application.qualified,
    qualifiedNote: application.qualifiedNote,
    hearing: hearingOf(application),
    decided: decidedOf(application),
    invoice: invoice === null ? null : await invoiceView(db, invoice, today),
    permit: permit === null ? null : permitView(permit),
    youMay: taker === null ? [] : youMay(application, taker, today),
  }
}

function workerOf({ worker, passport }: Filed): CaseView['worker'] {
  return {
    name: `${worker.givenNames} ${worker.surname}`,
    nameCyrillic: [worker.surnameCyrillic, worker.givenNamesCyrillic, worker.patronymicCyrillic ?? ''].join(' ').trim(),
    citizenship: passport.citizenship,
    passport: passport.number,
    birthDate: passport.birthDate,
    passportExpiresOn: passport.expiresOn,
  }
}

function clocksOf({ registeredOn, hearingTellBy, decideBy, overdueOn }: Application) {
  if (registeredOn === null || hearingTellBy === null || decideBy === null)
    throw new Error('a filed application has its days')
  return { registeredOn, hearingTellBy, decideBy, overdue: overdueOn !== null }
}

function checkView(enquiry: Enquiry): CaseView['checks'][number] {
  const { agency, state, askedAt, attempts, trouble, nextTryAt, answeredAt, byHand, answer } = enquiry
  return {
    agency,
    state,
    askedAt: askedAt.toString(),
    attempts,
    trouble,
    nextTryAt: nextTryAt?.toString() ?? null,
    answeredAt: answeredAt?.toString() ?? null,
    byHand,
    answer: answer as Record<string, unknown> | null,
  }
}

/** The day the last answer came, once all are in. */
function checksDoneOn(enquiries: readonly Enquiry[]) {
  const answered = enquiries.map((enquiry) => (enquiry.state === 'answered' ? enquiry.answeredAt : null))
  if (answered.length === 0 || answered.includes(null)) return null
  return answered.map((at) => dayAt(at as Temporal.Instant)).reduce((last, day) => (day > last ? day : last))
}

function hearingOf({ toldOn, told, objectBy, refuseFrom, objection, objectedAt }: Application): CaseView['hearing'] {
  if (toldOn === null || told === null || objectBy === null || refuseFrom === null) return null
  return { toldOn, objectBy, refuseFrom, ...told, objection, objectedAt: objectedAt?.toString() ?? null }
}

function decidedOf({ decidedOn, decision, ground, state }: Application): CaseView['decided'] {
  if (decidedOn === null || decision === null) return null
  const argued = state === 'refused' ? 'no' : 'yes'
  return { on: decidedOn, decision, ground, againstTheEngine: decision.answer !== argued }
}

const deciding: readonly string[] = ['approve', 'tell-refusal', 'refuse']

function youMay({ state, objection, registeredOn }: Application, taker: Taker, today: Day): CaseView['youMay'] {
  const early = registeredOn !== null && today < registeredOn
  const steps = openSteps(state, taker)
    .filter((action) => action !== 'object' || objection === null)
    .filter((action) => !early || !deciding.includes(action))
  const judging = taker === 'officer' && (state === 'registered' || state === 'hearing')
  return judging ? [...steps, 'judge-qualification', 'enter-by-hand'] : steps
}
