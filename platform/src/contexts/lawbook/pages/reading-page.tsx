import { type ReadingId, readings } from '@ruqsat/law'
import type { VNode } from 'preact'
import type { Visit } from '../../../kernel/http/visit.ts'
import { publicPage } from '../../../shell/frame.tsx'
import { lawAddress } from '../../../shell/law-address.ts'
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx'
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx'
import { Trust } from '../../../ui/trust/trust.tsx'
import { underReading } from '../standing.ts'
import { sayLawbook } from '../words.ts'
import { StandingList } from './standing-list.tsx'

/** One reading: the doubt, the choice, the ground of it, who confirmed it, and everything that it decides. */
export function readingPage(visit: Visit, id: ReadingId): VNode {
  const { language } = visit
  const say = sayLawbook(language)
  const { question, choice, why, trust, confirmedBy } = readings[id]
  const rows = [
    { key: 'choice', label: say('reading.choice'), value: <b>{choice[language]}</b> },
    { key: 'why', label: say('reading.why'), value: why[language] },
    { key: 'trust', label: say('reading.trust'), value: <Trust grade={trust} /> },
  ]
  const decided = underReading(id)
  return publicPage(
    visit,
    { title: `${id}. ${question[language]}`, description: choice[language] },
    <>
      <Breadcrumbs
        crumbs={[
          { href: lawAddress.book, label: say('book.title') },
          { href: lawAddress.readings, label: say('book.readings') },
        ]}
      />
      <p class="count">{id}</p>
      <h1>{question[language]}</h1>
      <SummaryList rows={rows} />
      <p>{confirmedBy === null ? say('reading.not-confirmed') : say('reading.confirmed', { who: confirmedBy })}.</p>
      {decided.length > 0 && (
        <section>
          <h2>{say('reading.applies')}</h2>
          <StandingList visit={visit} standings={decided} />
        </section>
      )}
    </>,
  )
}
