import {
  type Day,
  dayInWords,
  daysOfChange,
  isDay,
  type LawChanges,
  lawFrom,
  plusDays,
  type RuleChange,
} from '@ruqsat/law'
import type { VNode } from 'preact'
import type { Visit } from '../../../kernel/http/visit.ts'
import type { Outcome } from '../../../kernel/outcome.ts'
import { publicPage } from '../../../shell/frame.tsx'
import { lawAddress } from '../../../shell/law-address.ts'
import { problemsIn } from '../../../shell/problems.ts'
import { Button } from '../../../ui/button/button.tsx'
import { DayPicker } from '../../../ui/date-input/date-input.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx'
import { sayOversight } from '../words.ts'
import { Figures } from './changed-figures.tsx'
import { Cites } from './cites.tsx'

/** The two days as they were typed. */
export interface Typed {
  readonly from: string
  readonly to: string
}

/** What changed in the law between two days, in words. */
export function driftPage(visit: Visit, typed: Typed, compared: Outcome<LawChanges> | null): VNode {
  const say = sayOversight(visit.language)
  return publicPage(
    visit,
    { title: say('drift.title'), description: say('drift.lead') },
    <>
      <h1>{say('drift.title')}</h1>
      <p class="lead">{say('drift.lead')}</p>
      <Form visit={visit} typed={typed} compared={compared} />
      {compared?.ok && <Changes visit={visit} changes={compared.value} />}
      <DaysOfChange visit={visit} />
    </>,
  )
}

function Form({ visit, typed, compared }: { visit: Visit; typed: Typed; compared: Outcome<LawChanges> | null }) {
  const { language } = visit
  const say = sayOversight(language)
  const shown = problemsIn(language, compared === null || compared.ok ? [] : (compared.problems ?? []), {
    label: (pointer) => say(pointer === '/to' ? 'drift.to' : 'drift.from'),
  })
  const field = (name: keyof Typed) => {
    const value = typed[name]
    return {
      name,
      min: lawFrom,
      label: say(`drift.${name}`),
      ...(isDay(value) ? { value } : {}),
      ...shown.of(`/${name}`),
    }
  }
  return (
    <>
      <ErrorSummary problems={shown.summary} />
      <form method="get" action="/law/drift" class="stack" novalidate>
        <div class="pair">
          <DayPicker {...field('from')} />
          <DayPicker {...field('to')} />
        </div>
        <Button tone="primary">{say('drift.compare')}</Button>
      </form>
    </>
  )
}

function Changes({ visit, changes }: { visit: Visit; changes: LawChanges }) {
  const { language } = visit
  const say = sayOversight(language)
  const { figures, rules, from, to } = changes
  if (figures.length + rules.length === 0)
    return (
      <EmptyState icon="scale" title={say('drift.none')}>
        {say('drift.none-text')}
      </EmptyState>
    )
  const days = { from: dayInWords(from)[language], to: dayInWords(to)[language] }
  return (
    <section>
      <h2>{say('drift.changed', days)}</h2>
      {rules.length > 0 && <h3>{say('drift.rules')}</h3>}
      {rules.map((change) => (
        <Rule key={change.rule} visit={visit} change={change} />
      ))}
      {figures.length > 0 && <Figures language={language} figures={figures} />}
    </section>
  )
}

function Rule({ visit: { language }, change }: { visit: Visit; change: RuleChange }) {
  const say = sayOversight(language)
  const { rule, title, since, before, after } = change
  const told = say(after === null ? 'drift.ends' : 'drift.begins')
  const rows = [
    ...(before === null ? [] : [{ key: 'before', label: say('drift.before'), value: before.says[language] }]),
    ...(after === null ? [] : [{ key: 'after', label: say('drift.after'), value: after.says[language] }]),
  ]
  return (
    <Panel title={title[language]} level={3} action={<a href={lawAddress.rule(rule)}>{say('drift.in-book')}</a>}>
      <p>
        {say('drift.since', { day: dayInWords(since)[language] })}
        {rows.length === 1 && `. ${told}`}
      </p>
      <SummaryList rows={rows} />
      <Cites language={language} cites={(after ?? before)?.cites ?? []} />
    </Panel>
  )
}

const shownDays = 12

/** The last days of change up to today and the next ones, each against its eve. */
function DaysOfChange({ visit }: { visit: Visit }) {
  const { language, today } = visit
  const say = sayOversight(language)
  const days = daysOfChange(lawFrom, plusDays(today, 366)).slice(-shownDays).reverse()
  return (
    <Panel title={say('drift.days')} sunken>
      <p>{say('drift.days-text')}</p>
      <ul>
        {days.map((day: Day) => (
          <li key={day}>
            <a href={`/law/drift?from=${plusDays(day, -1)}&to=${day}`}>{dayInWords(day)[language]}</a>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
