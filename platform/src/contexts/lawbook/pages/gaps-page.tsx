import { acts, placesByTrust, silentFigures, trusts, unreadActs, weakPlaces } from '@ruqsat/law'
import type { VNode } from 'preact'
import { formats } from '../../../kernel/format.ts'
import type { Visit } from '../../../kernel/http/visit.ts'
import { publicPage } from '../../../shell/frame.tsx'
import { lawAddress } from '../../../shell/law-address.ts'
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx'
import { Table } from '../../../ui/table/table.tsx'
import { Trust } from '../../../ui/trust/trust.tsx'
import { figureBy } from '../shelf.ts'
import { shownAt } from '../standing.ts'
import { sayLawbook } from '../words.ts'
import { Source } from './sources.tsx'

/** What does not rest on a primary text, so that whoever has the text can mend it. */
export function gapsPage(visit: Visit): VNode {
  const say = sayLawbook(visit.language)
  const counts = placesByTrust()
  return publicPage(
    visit,
    { title: say('book.gaps'), description: say('gaps.description') },
    <>
      <Breadcrumbs crumbs={[{ href: lawAddress.book, label: say('book.title') }]} />
      <h1>{say('book.gaps')}</h1>
      <p class="lead">{say('gaps.lead', { count: weakPlaces().length })}</p>
      <ul class="row law-grades" aria-label={say('gaps.grades')}>
        {trusts.map((trust) => (
          <li key={trust}>
            <Trust grade={trust} /> <span class="figures">{formats(visit.language).number(counts[trust])}</span>
          </li>
        ))}
      </ul>
      <UnreadActs visit={visit} />
      <SilentFigures visit={visit} />
      <WeakPlaces visit={visit} />
    </>,
  )
}

function UnreadActs({ visit: { language } }: { visit: Visit }) {
  const say = sayLawbook(language)
  return (
    <section>
      <h2>{say('gaps.acts')}</h2>
      <ul class="plain-list">
        {unreadActs().map(({ act, body }) => (
          <li key={act}>
            <a href={lawAddress.act(act)}>{acts[act].title[language]}</a>
            <span class="under">{say(`act.body.${body}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function SilentFigures({ visit: { language } }: { visit: Visit }) {
  const say = sayLawbook(language)
  const { day } = formats(language)
  return (
    <section>
      <h2>{say('gaps.figures')}</h2>
      <ul class="plain-list">
        {silentFigures().map(({ id, gap: { from, to, why } }) => (
          <li key={`${id} ${from}`}>
            <a href={lawAddress.figure(id)}>{figureBy(id)?.title[language] ?? id}</a>
            <span class="under">
              {say('rule.span', { from: day(from), to: day(to) })}. {why[language]}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function WeakPlaces({ visit: { language } }: { visit: Visit }) {
  const say = sayLawbook(language)
  const places = weakPlaces().map((place) => ({ ...place, ...shownAt(place.kind, place.id) }))
  return (
    <section>
      <h2>{say('gaps.places')}</h2>
      <Table
        caption={say('gaps.places')}
        captionHidden
        columns={[
          {
            key: 'what',
            head: say('gaps.what'),
            cell: ({ kind, title, href }) => (
              <>
                <span class="under">{say(`kind.${kind}`)}</span>
                <a class="law-link" href={href}>
                  {title[language]}
                </a>
              </>
            ),
          },
          { key: 'source', head: say('gaps.known'), cell: ({ cite }) => <Source cite={cite} language={language} /> },
        ]}
        rows={places}
        rowKey={({ kind, id, cite }) => JSON.stringify([kind, id, cite])}
      />
    </section>
  )
}
