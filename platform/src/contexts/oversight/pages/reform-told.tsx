import { dayInWords, flipped, regionName, ruleTitles, syntheticBasis } from '@ruqsat/law'
import { formats } from '../../../kernel/format.ts'
import type { Visit } from '../../../kernel/http/visit.ts'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { Stat, Stats } from '../../../ui/stat/stat.tsx'
import { Trust } from '../../../ui/trust/trust.tsx'
import type { Over, Reform } from '../reform.ts'
import { leastCases } from '../with-floor.ts'
import { sayOversight } from '../words.ts'
import { Examples, Groups } from './reform-groups.tsx'

interface Props {
  readonly visit: Visit
  readonly reform: Reform
}

/** What a draft turns: how many answers, where, what becomes of the fees, and what the cases are. */
export function ReformTold({ visit, reform }: Props) {
  const { language } = visit
  const say = sayOversight(language)
  const { number } = formats(language)
  const millions = (tenge: number) => say('reform.millions', { sum: number(Math.round(tenge / 100_000) / 10) })
  const { tally, over, draft } = reform
  const { all, income, need } = tally
  const unknown = Math.max(income.before.unknown, income.after.unknown)
  const shown = { visit, tally, titles: ruleTitles(draft) }
  return (
    <>
      <Stats>
        <Stat
          value={number(flipped(all))}
          label={say('reform.all')}
          note={say(over.source === 'stored' ? 'over.stored-note' : 'reform.all-note', { cases: all.cases })}
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
      {unknown > 0 && <p>{say('reform.fees-unknown', { count: unknown })}</p>}
      {flipped(all) === 0 ? (
        <EmptyState icon="scale" title={say('reform.none')}>
          {say('reform.none-text')}
        </EmptyState>
      ) : (
        <>
          <Groups {...shown} />
          {over.source === 'synthetic' && <Examples {...shown} />}
        </>
      )}
      {over.source === 'stored' ? (
        <AboutStored visit={visit} reform={reform} over={over} />
      ) : (
        <Basis visit={visit} reform={reform} seed={over.seed} />
      )}
    </>
  )
}

function Basis({ visit: { language }, reform, seed }: Props & { readonly seed: number }) {
  const say = sayOversight(language)
  return (
    <Panel title={say('reform.basis')} sunken>
      <p>{say('reform.basis-text', { day: dayInWords(reform.on)[language], seed })}</p>
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

function AboutStored({ visit: { language }, reform, over }: Props & { readonly over: Over & { source: 'stored' } }) {
  const say = sayOversight(language)
  const region = regionName(over.region)[language]
  return (
    <Panel title={say('over.stored-title')} sunken>
      <p>{say(over.complete ? 'over.stored-all' : 'over.stored-last', { region })}</p>
      <p>{say('over.stored-text', { day: dayInWords(reform.on)[language], least: leastCases })}</p>
    </Panel>
  )
}
