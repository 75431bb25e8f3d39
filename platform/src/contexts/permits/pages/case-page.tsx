import { appealInstructions, type Day, regionName, type Text } from '@ruqsat/law'
import type { VNode } from 'preact'
import { countryName } from '../../../kernel/countries.ts'
import { formats } from '../../../kernel/format.ts'
import type { Visit } from '../../../kernel/http/visit.ts'
import { deskPage } from '../../../shell/frame.tsx'
import { CaseLayout } from '../../../ui/case-layout/case-layout.tsx'
import { Code } from '../../../ui/code/code.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { Link } from '../../../ui/link/link.tsx'
import { Money } from '../../../ui/money/money.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx'
import { Track } from '../../../ui/track/track.tsx'
import type { CaseView } from '../api.ts'
import { sayPermits } from '../words.ts'
import { Argument, groundsOf } from './argument.tsx'
import { Ball } from './ball.tsx'
import { CaseSteps } from './case-steps.tsx'
import { Checks } from './checks.tsx'
import { StateTag } from './line-columns.tsx'
import { NextStep } from './next-step.tsx'
import { type RecordMatter, RecordTimeline } from './record.tsx'
import type { TypedStep } from './step-form.tsx'

export interface CaseMatter {
  readonly case: CaseView
  readonly education: { readonly what: string; readonly experience: string } | null
  readonly record: RecordMatter
  readonly paperTitle: (kind: string) => Text
  /** A step that was refused, with what was typed. */
  readonly refused: TypedStep | null
}

/** A case, the same page for both sides: facts, checks, what the law argues, money, permit, and the steps open to the reader. */
export function casePage(visit: Visit, matter: CaseMatter): VNode {
  const { language } = visit
  const say = sayPermits(language)
  const view = matter.case
  const officer = visit.actor.kind === 'person' && visit.actor.role === 'officer'
  return deskPage(
    visit,
    { title: `${view.worker.name} · ${view.number}` },
    <CaseLayout
      crumbs={[officer ? { href: '/queue', label: say('queue.title') } : { href: '/cases', label: say('cases.title') }]}
      number={<Code value={view.number} label={say('case.number')} compact />}
      title={view.worker.name}
      subtitle={say('case.subtitle', {
        title: view.post.title,
        category: String(view.category),
        firm: view.employer.name[language],
      })}
      state={<StateTag visit={visit} state={view.state} />}
      status={<Ball visit={visit} ball={view.ball} />}
      track={<CaseTrack visit={visit} view={view} />}
      actions={<NextStep visit={visit} view={view} />}
      aside={<Aside visit={visit} matter={matter} />}
    >
      {view.overdue && view.decided === null && (
        <Notice kind="warning" title={say('case.overdue')}>
          {say('case.overdue-text')}
        </Notice>
      )}
      {view.decided === null ? <Argued visit={visit} view={view} /> : <Decided visit={visit} view={view} />}
      <CaseSteps visit={visit} view={view} refused={matter.refused} />
      {view.hearing !== null && <Hearing visit={visit} hearing={view.hearing} />}
      <Checks visit={visit} view={view} />
    </CaseLayout>,
  )
}

function CaseTrack({ visit, view }: { visit: Visit; view: CaseView }) {
  const say = sayPermits(visit.language)
  const { shortDay } = formats(visit.language)
  const stations = view.track.map(({ name, state, on }) => ({
    key: name,
    label: say(`station.${name}`),
    state,
    ...(on === null ? {} : { date: shortDay(on) }),
  }))
  return <Track label={say('track.label')} stations={stations} />
}

function Argued({ visit, view }: { visit: Visit; view: CaseView }) {
  const say = sayPermits(visit.language)
  return (
    <Argument
      language={visit.language}
      decision={view.argued}
      headline={say(`case.argued-${view.argued.answer}`)}
      ways={view.ways}
    />
  )
}

function Decided({ visit, view }: { visit: Visit; view: CaseView }) {
  const { language } = visit
  const say = sayPermits(language)
  const { decided, state } = view
  if (decided === null) return null
  const refused = state === 'refused'
  return (
    <>
      <Argument
        language={language}
        decision={decided.decision}
        headline={say(refused ? 'case.decided-no' : 'case.decided-yes', { day: formats(language).day(decided.on) })}
        {...(refused ? { ways: view.ways } : {})}
      >
        {decided.againstTheEngine && <p>{say('case.against')}</p>}
        {decided.ground !== null && (
          <p>
            <b>{say('case.ground')}:</b> {decided.ground}
          </p>
        )}
      </Argument>
      {refused && <Refusal visit={visit} view={view} on={decided.on} />}
    </>
  )
}

/** What a refusal must carry: the rule, the ground, the clause, and how to appeal (Administrative Procedure Code, article 80(5)). */
function Refusal({ visit, view, on }: { visit: Visit; view: CaseView; on: Day }) {
  const { language } = visit
  const say = sayPermits(language)
  const region = regionName(view.region)
  const higher = {
    kk: sayPermits('kk')('case.higher-body'),
    ru: sayPermits('ru')('case.higher-body'),
    en: sayPermits('en')('case.higher-body'),
  }
  return (
    <Panel title={say('case.appeal')}>
      <ul>
        {groundsOf(view.decided?.decision ?? view.argued, language).map(({ rule, ground, clause }) => (
          <li key={rule}>
            {ground} <small>({clause})</small>
          </li>
        ))}
      </ul>
      <p>{appealInstructions(region, higher, on)[language]}</p>
    </Panel>
  )
}

function Hearing({ visit, hearing }: { visit: Visit; hearing: NonNullable<CaseView['hearing']> }) {
  const say = sayPermits(visit.language)
  const { day } = formats(visit.language)
  const rows = [
    { key: 'object', label: say('case.hearing-object-by'), value: day(hearing.objectBy) },
    { key: 'refuse', label: say('case.hearing-refuse-from'), value: day(hearing.refuseFrom) },
    ...(hearing.lateBecause === null
      ? []
      : [{ key: 'late', label: say('case.hearing-late'), value: hearing.lateBecause }]),
    ...(hearing.ground === null ? [] : [{ key: 'ground', label: say('case.ground'), value: hearing.ground }]),
    { key: 'objection', label: say('case.objection'), value: hearing.objection ?? say('case.no-objection') },
  ]
  return (
    <Panel title={say('case.hearing')}>
      <p>{say('case.hearing-told', { day: day(hearing.toldOn) })}</p>
      <SummaryList rows={rows} />
    </Panel>
  )
}

function Aside({ visit, matter }: { visit: Visit; matter: CaseMatter }) {
  const { language } = visit
  const say = sayPermits(language)
  const view = matter.case
  return (
    <>
      {view.permit !== null && (
        <Panel title={say('case.permit')}>
          <p>
            <Link href={`/permits/${view.permit.id}`} icon="id-card">
              {view.permit.number}
            </Link>
          </p>
        </Panel>
      )}
      {view.invoice !== null && (
        <Panel title={say('case.money')}>
          <p>{view.invoice.dueTenge === null ? `${view.invoice.mci} MCI` : <Money tenge={view.invoice.dueTenge} />}</p>
          <p>
            <Link href={`/invoices/${view.invoice.id}`} icon="banknote">
              {say('do.see-invoice')}
            </Link>
          </p>
        </Panel>
      )}
      <Panel title={say('case.facts')}>
        <SummaryList rows={factRows(visit, matter)} />
      </Panel>
      <Panel title={say('case.papers')}>
        <ul class="plain-list">
          {view.papers.map((paper) => (
            <li key={paper.id}>
              <Link
                href={`/cases/${view.id}/papers/${paper.id}`}
                icon="paperclip"
                file={formats(language).size(paper.size)}
              >
                {matter.paperTitle(paper.kind)[language]}
              </Link>
            </li>
          ))}
        </ul>
      </Panel>
      <Details summary={say('case.record')}>
        <RecordTimeline visit={visit} record={matter.record} />
      </Details>
    </>
  )
}

function factRows({ language }: Visit, { case: view, education }: CaseMatter) {
  const say = sayPermits(language)
  const { day } = formats(language)
  const { worker, post, vacancy } = view
  return [
    { key: 'worker', label: say('case.worker'), value: `${worker.name} / ${worker.nameCyrillic}` },
    { key: 'citizenship', label: say('passport.citizenship'), value: countryName(language, worker.citizenship) },
    { key: 'passport', label: say('case.passport'), value: worker.passport },
    { key: 'birth', label: say('passport.birth'), value: day(worker.birthDate) },
    { key: 'post', label: say('case.post'), value: post.title },
    { key: 'term', label: say('case.term'), value: say('post.months-n', { months: post.months }) },
    { key: 'region', label: say('case.region'), value: regionName(view.region)[language] },
    {
      key: 'vacancy',
      label: say('case.vacancy'),
      value: <Link href={`/vacancies/${vacancy.code}`}>{vacancy.code}</Link>,
    },
    ...(education === null
      ? []
      : [
          { key: 'education', label: say('case.education'), value: education.what },
          { key: 'experience', label: say('case.experience'), value: education.experience },
        ]),
    { key: 'registered', label: say('case.registered'), value: day(view.registeredOn) },
    { key: 'decide', label: say('case.decide-by'), value: day(view.decideBy) },
  ]
}
