import { acts, calendarYears, type Figure } from '@ruqsat/law'
import type { VNode } from 'preact'
import type { Visit } from '../../../kernel/http/visit.ts'
import { publicPage } from '../../../shell/frame.tsx'
import { lawAddress } from '../../../shell/law-address.ts'
import { Filters } from '../../../ui/filters/filters.tsx'
import { Stat, Stats } from '../../../ui/stat/stat.tsx'
import { Table } from '../../../ui/table/table.tsx'
import { Trust } from '../../../ui/trust/trust.tsx'
import { valueInWords } from '../in-words.ts'
import { figures, type ShelfTopic, topics } from '../shelf.ts'
import { firmnessOf } from '../shelf-rule.ts'
import { spanOn } from '../spans.ts'
import { trustShare } from '../trust-share.ts'
import { readingIds } from '../views.ts'
import { sayLawbook } from '../words.ts'

/** The cover of the law book: what it is, how firm it stands, and the ways in. */
export function bookPage(visit: Visit): VNode {
  const say = sayLawbook(visit.language)
  return publicPage(
    visit,
    { title: say('book.title'), description: say('book.description') },
    <>
      <h1>{say('book.title')}</h1>
      <p class="lead">{say('book.lead')}</p>
      <SearchBox visit={visit} wish="" />
      <Contents visit={visit} />
      <Share visit={visit} />
      {topics.map((topic) => (
        <Topic key={topic.id} visit={visit} topic={topic} />
      ))}
      <FigureList visit={visit} />
      <ActList visit={visit} />
      <Further visit={visit} />
    </>,
  )
}

/** The one box of the book. */
export function SearchBox({ visit, wish }: { visit: Visit; wish: string }) {
  const say = sayLawbook(visit.language)
  return <Filters action={lawAddress.book} search={{ name: 'q', label: say('book.search'), value: wish }} />
}

/** The way to each part of a long page. */
function Contents({ visit: { language } }: { visit: Visit }) {
  const say = sayLawbook(language)
  const parts = [
    ...topics.map(({ id, title }) => ({ href: `#${id}`, label: title[language] })),
    { href: '#figures', label: say('book.figures') },
    { href: '#acts', label: say('book.acts') },
    { href: lawAddress.readings, label: say('book.readings') },
    { href: lawAddress.lists, label: say('book.lists') },
    { href: '/law/calendar', label: say('book.calendars') },
    { href: lawAddress.gaps, label: say('book.gaps') },
  ]
  return (
    <nav class="print-none" aria-label={say('book.contents')}>
      <ul class="row law-contents">
        {parts.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Share({ visit }: { visit: Visit }) {
  const say = sayLawbook(visit.language)
  const { rules, wholly, atLeastPartly, byWeakest } = trustShare()
  const note = say('book.of-rules', { rules })
  return (
    <section>
      <h2>{say('book.share')}</h2>
      <Stats>
        <Stat
          value={`${Math.round((wholly / rules) * 100)} %`}
          label={say('book.wholly')}
          note={`${wholly} / ${note}`}
        />
        <Stat
          value={`${Math.round((atLeastPartly / rules) * 100)} %`}
          label={say('book.partly')}
          note={`${atLeastPartly} / ${note}`}
        />
      </Stats>
      <p class="law-share-note">{say('book.share-note')}</p>
      <ul class="row law-grades">
        {byWeakest.map(({ trust, count }) => (
          <li key={trust}>
            <Trust grade={trust} /> <span class="figures">{count}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Topic({ visit: { language }, topic }: { visit: Visit; topic: ShelfTopic }) {
  return (
    <section id={topic.id}>
      <h2>{topic.title[language]}</h2>
      <ul class="plain-list">
        {topic.rules.map((rule) => (
          <li key={rule.id}>
            <a href={lawAddress.rule(rule.id)}>{rule.title[language]}</a> <Trust grade={firmnessOf(rule)} />
            <span class="under">{rule.versions.at(-1)?.says[language]}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function FigureList({ visit: { language, today } }: { visit: Visit }) {
  const say = sayLawbook(language)
  const todays = (figure: Figure<unknown>) => {
    const span = spanOn(figure, today)
    return span === null ? say('figure.none') : valueInWords(span.value, figure.unit, language)
  }
  return (
    <section id="figures">
      <h2>{say('book.figures')}</h2>
      <Table
        caption={say('book.figures')}
        captionHidden
        columns={[
          { key: 'title', head: say('figure.title'), cell: ({ title }) => title[language] },
          { key: 'today', head: say('figure.today'), numeric: true, cell: (figure) => todays(figure) },
        ]}
        rows={figures}
        rowKey={({ id }) => id}
        rowHref={({ id }) => lawAddress.figure(id)}
      />
    </section>
  )
}

function ActList({ visit: { language } }: { visit: Visit }) {
  const say = sayLawbook(language)
  return (
    <section id="acts">
      <h2>{say('book.acts')}</h2>
      <Links
        links={Object.entries(acts).map(([id, { title }]) => ({ href: lawAddress.act(id), label: title[language] }))}
      />
    </section>
  )
}

function Further({ visit: { language } }: { visit: Visit }) {
  const say = sayLawbook(language)
  const links = [
    { href: lawAddress.readings, label: `${say('book.readings')} (${readingIds.length})` },
    { href: lawAddress.lists, label: say('book.lists') },
    { href: lawAddress.gaps, label: say('book.gaps') },
    ...calendarYears.map(({ year }) => ({
      href: lawAddress.calendar(year),
      label: say('calendar.title', { year: String(year) }),
    })),
    { href: '/api/v1/law', label: say('book.machine') },
    { href: '/api/v1/law/examples', label: say('book.examples') },
  ]
  return (
    <section>
      <h2>{say('book.further')}</h2>
      <Links links={links} />
    </section>
  )
}

function Links({ links }: { links: readonly { readonly href: string; readonly label: string }[] }) {
  return (
    <ul class="plain-list">
      {links.map(({ href, label }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  )
}
