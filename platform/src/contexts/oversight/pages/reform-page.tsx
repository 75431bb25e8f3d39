import { dayInWords, flipped, syntheticBasis } from '@ruqsat/law'
import type { VNode } from 'preact'
import { formats } from '../../../kernel/format.ts'
import type { Visit } from '../../../kernel/http/visit.ts'
import type { Outcome } from '../../../kernel/outcome.ts'
import { publicPage } from '../../../shell/frame.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { Stat, Stats } from '../../../ui/stat/stat.tsx'
import { Trust } from '../../../ui/trust/trust.tsx'
import type { Reform } from '../replay-draft.ts'
import { sayOversight } from '../words.ts'
import { ReformForm, type TypedDraft } from './reform-form.tsx'
import { Examples, Groups } from './reform-groups.tsx'

/** So many made-up cases a page replays: enough to see where a draft bites, and answered at once. */
export const casesOfPage = 5000

/** A draft of law tried on made-up cases: how many answers turn, where, and what becomes of the fees. */
export function reformPage(visit: Visit, typed: TypedDraft, tried: Outcome<Reform> | null): VNode {
  const say = sayOversight(visit.language)
  const problems = tried === null || tried.ok ? [] : (tried.problems ?? [])
  return publicPage(
    visit,
    { title: say('reform.title'), description: say('reform.lead', { cases: casesOfPage }) },
    <>
      <h1>{say('reform.title')}</h1>
      <p class="lead">{say('reform.lead', { cases: casesOfPage })}</p>
      <ReformForm visit={visit} typed={typed} problems={problems} />
      {tried?.ok && <Told visit={visit} reform={tried.value} />}
    </>,
  )
}

function Told({ visit, reform }: { visit: Visit; reform: Reform }) {
  const { language } = visit
  const say = sayOversight(language)
  const { number } = formats(language)
  const millions = (tenge: number) => say('reform.millions', { sum: number(Math.round(tenge / 100_000) / 10) })
  const { all, income, need } = reform.tally
  const unknown = income.before.unknown + income.after.unknown
  return (
    <>
      <Stats>
        <Stat
          value={number(flipped(all))}
          label={say('reform.all')}
          note={say('reform.all-note', { cases: all.cases })}
        />
        <Stat
          value={millions(income.after.totalKzt)}
          label={say('reform.fees')}
          note={say('reform.fees-note', { before: millions(income.before.totalKzt) })}
        />
      </Stats>
      {need.nowNeeded + need.nowNotNeeded > 0 && (
        <p>{say('reform.need', { needed: need.nowNeeded, free: need.nowNotNeeded })}</p>
      )}
      {unknown > 0 && (
        <p>{say('reform.fees-unknown', { count: Math.max(income.before.unknown, income.after.unknown) })}</p>
      )}
      {flipped(all) === 0 ? (
        <EmptyState icon="scale" title={say('reform.none')}>
          {say('reform.none-text')}
        </EmptyState>
      ) : (
        <>
          <Groups visit={visit} tally={reform.tally} />
          <Examples visit={visit} tally={reform.tally} />
        </>
      )}
      <Basis visit={visit} reform={reform} />
    </>
  )
}

function Basis({ visit: { language }, reform }: { visit: Visit; reform: Reform }) {
  const say = sayOversight(language)
  return (
    <Panel title={say('reform.basis')} sunken>
      <p>{say('reform.basis-text', { day: dayInWords(reform.on)[language], seed: reform.seed })}</p>
      <ul class="plain-list">
        {syntheticBasis.map(({ says, trust }) => (
          <li key={says.en}>
            {says[language]} {trust === null ? <b>({say('reform.assumption')})</b> : <Trust grade={trust} />}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
