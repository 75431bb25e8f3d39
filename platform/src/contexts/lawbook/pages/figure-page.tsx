import type { Day, Figure } from '@ruqsat/law'
import type { VNode } from 'preact'
import { formats } from '../../../kernel/format.ts'
import type { Visit } from '../../../kernel/http/visit.ts'
import { publicPage } from '../../../shell/frame.tsx'
import { lawAddress } from '../../../shell/law-address.ts'
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { StepChart } from '../../../ui/step-chart/step-chart.tsx'
import { numbersOf, tableOf } from '../figure-table.ts'
import { valueInWords } from '../in-words.ts'
import { rulesReading } from '../shelf.ts'
import { changesOf, spanOn, spansOf } from '../spans.ts'
import { sayLawbook } from '../words.ts'
import { FigureValues, partsAnchor } from './figure-values.tsx'
import { OnDayForm } from './on-day-form.tsx'
import { ReadingsApplied } from './readings-page.tsx'

/** A figure of the law: its value on a day, all its values drawn and listed, and the rules that read it. */
export function figurePage(visit: Visit, figure: Figure<unknown>, asked: Day | null): VNode {
  const { language, today } = visit
  const say = sayLawbook(language)
  const title = figure.title[language]
  const on = asked ?? today
  const ofParts = figure.values.some(({ value }) => tableOf(value, language) !== null)
  return publicPage(
    visit,
    { title, wide: ofParts },
    <>
      <Breadcrumbs crumbs={[{ href: lawAddress.book, label: say('book.title') }]} />
      <h1>{title}</h1>
      <ThatDay visit={visit} figure={figure} on={on} />
      <OnDayForm visit={visit} action={lawAddress.figure(figure.id)} on={on} />
      <section>
        <h2>{say('figure.values')}</h2>
        {!ofParts && <Drawn visit={visit} figure={figure} on={on} />}
        <FigureValues visit={visit} figure={figure} />
      </section>
      <ReadingsApplied visit={visit} cites={figure.values.map(({ cite }) => cite)} />
      <UsedBy visit={visit} figure={figure} />
    </>,
  )
}

function ThatDay({ visit: { language }, figure, on }: { visit: Visit; figure: Figure<unknown>; on: Day }) {
  const say = sayLawbook(language)
  const day = formats(language).day(on)
  const span = spanOn(figure, on)
  if (span === null) {
    const gap = figure.gaps?.find(({ from, to }) => from <= on && on <= to)
    return (
      <Notice kind="warning" title={say('figure.none-that-day')}>
        {gap?.why[language]}
      </Notice>
    )
  }
  const words = valueInWords(span.value, figure.unit, language)
  const inTable = changesOf(figure).findLast(({ from, value }) => from <= on && tableOf(value, language) !== null)
  return (
    <p class="lead figures">
      {say('figure.day', { day })}:{' '}
      <b>{inTable === undefined ? words : <a href={`#${partsAnchor(inTable.from)}`}>{words}</a>}</b>
    </p>
  )
}

function Drawn({ visit: { language }, figure, on }: { visit: Visit; figure: Figure<unknown>; on: Day }) {
  const steps = spansOf(figure).map(({ from, to, value }) => ({
    from,
    to,
    values: numbersOf(value) ?? [],
    open: value === null,
    words: numbersOf(value)?.map(formats(language).number).join(', ') ?? valueInWords(value, figure.unit, language),
  }))
  const label = sayLawbook(language)('figure.chart', { title: figure.title[language] })
  return <StepChart label={label} steps={steps} on={on} />
}

function UsedBy({ visit: { language }, figure }: { visit: Visit; figure: Figure<unknown> }) {
  const rules = rulesReading(figure.id)
  if (rules.length === 0) return null
  return (
    <section>
      <h2>{sayLawbook(language)('figure.used-by')}</h2>
      <ul class="plain-list">
        {rules.map(({ id, title }) => (
          <li key={id}>
            <a href={lawAddress.rule(id)}>{title[language]}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
