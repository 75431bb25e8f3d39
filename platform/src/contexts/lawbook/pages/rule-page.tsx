import type { Day } from '@ruqsat/law'
import type { VNode } from 'preact'
import { formats } from '../../../kernel/format.ts'
import type { Visit } from '../../../kernel/http/visit.ts'
import { publicPage } from '../../../shell/frame.tsx'
import { lawAddress } from '../../../shell/law-address.ts'
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { Table } from '../../../ui/table/table.tsx'
import { askedInWords } from '../asked-in-words.ts'
import { valueInWords } from '../in-words.ts'
import { topicOfRule } from '../shelf.ts'
import { governing, type ShelfRule } from '../shelf-rule.ts'
import { spansOf } from '../spans.ts'
import { sayLawbook } from '../words.ts'
import { OnDayForm } from './on-day-form.tsx'
import { ReadingsApplied } from './readings-page.tsx'
import { RuleExamples } from './rule-examples.tsx'
import { RuleVersions } from './rule-versions.tsx'

/** A rule: its norm in words, every wording with its days, what it reads, and its examples run while the page is made. */
export function rulePage(visit: Visit, rule: ShelfRule, asked: Day | null): VNode {
  const { language, today } = visit
  const say = sayLawbook(language)
  const on = asked ?? today
  const version = governing(rule, on)
  return publicPage(
    visit,
    { title: rule.title[language], description: rule.versions.at(-1)?.says[language] ?? '' },
    <>
      <Breadcrumbs crumbs={[{ href: lawAddress.book, label: say('book.title') }]} />
      <h1>{rule.title[language]}</h1>
      <Governing visit={visit} rule={rule} on={on} />
      <OnDayForm visit={visit} action={lawAddress.rule(rule.id)} on={on} />
      <RuleVersions visit={visit} rule={rule} governs={version} />
      <FiguresRead visit={visit} rule={rule} on={on} />
      <ReadingsApplied visit={visit} cites={rule.versions.flatMap(({ cites }) => cites)} />
      <section>
        <h2>{say('rule.asked-on')}</h2>
        <AskedOn visit={visit} rule={rule} />
      </section>
      <RuleExamples visit={visit} rule={rule} />
    </>,
  )
}

function Governing({ visit: { language }, rule, on }: { visit: Visit; rule: ShelfRule; on: Day }) {
  const say = sayLawbook(language)
  const { day } = formats(language)
  const version = governing(rule, on)
  if (version !== null) {
    return (
      <>
        <p class="count">{say('on.governs', { day: day(on) })}</p>
        <p class="lead">{version.says[language]}</p>
      </>
    )
  }
  const first = rule.versions[0]?.from
  const early = first !== undefined && on < first
  return (
    <Notice
      kind="warning"
      title={early ? say('on.none', { day: day(on), first: day(first) }) : say('on.over', { day: day(on) })}
    />
  )
}

/** The topic of a rule and, where it is asked on some requests only, those. */
function AskedOn({ visit: { language }, rule }: { visit: Visit; rule: ShelfRule }) {
  const topic = topicOfRule(rule.id)
  const asked = askedInWords(rule.askedOn, language)
  return (
    <>
      {topic !== null && (
        <p>
          <a href={`${lawAddress.book}#${topic.id}`}>{topic.title[language]}</a>
        </p>
      )}
      {asked.length > 0 && (
        <ul class="plain-list">
          {asked.map((kind) => (
            <li key={kind}>{kind}</li>
          ))}
        </ul>
      )}
    </>
  )
}

function FiguresRead({ visit: { language }, rule, on }: { visit: Visit; rule: ShelfRule; on: Day }) {
  const say = sayLawbook(language)
  const { day } = formats(language)
  if (rule.figures.length === 0) return null
  const rows = rule.figures.flatMap((figure) => spansOf(figure).map((span) => ({ figure, span })))
  return (
    <section>
      <h2>{say('rule.figures')}</h2>
      <Table
        caption={say('rule.figures')}
        captionHidden
        columns={[
          { key: 'figure', head: say('figure.title'), cell: ({ figure }) => figure.title[language] },
          { key: 'from', head: say('figure.from'), numeric: true, cell: ({ span }) => day(span.from) },
          {
            key: 'value',
            head: say('figure.value'),
            numeric: true,
            cell: ({ figure, span }) => valueInWords(span.value, figure.unit, language),
          },
        ]}
        rows={rows}
        rowKey={({ figure, span }) => `${figure.id} ${span.from}`}
        rowHref={({ figure }) => `${lawAddress.figure(figure.id)}?on=${on}`}
      />
    </section>
  )
}
