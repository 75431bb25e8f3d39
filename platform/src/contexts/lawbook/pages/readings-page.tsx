import { type Citation, type ReadingId, readings } from '@ruqsat/law'
import type { VNode } from 'preact'
import type { Visit } from '../../../kernel/http/visit.ts'
import { publicPage } from '../../../shell/frame.tsx'
import { lawAddress } from '../../../shell/law-address.ts'
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx'
import { Trust } from '../../../ui/trust/trust.tsx'
import { readingIds } from '../views.ts'
import { sayLawbook } from '../words.ts'

/** Every reading by its number: the question, and how it is read. */
export function readingsPage(visit: Visit): VNode {
  const say = sayLawbook(visit.language)
  return publicPage(
    visit,
    { title: say('book.readings'), description: say('readings.lead') },
    <>
      <Breadcrumbs crumbs={[{ href: lawAddress.book, label: say('book.title') }]} />
      <h1>{say('book.readings')}</h1>
      <p class="lead">{say('readings.lead')}</p>
      <ReadingList visit={visit} ids={readingIds} />
    </>,
  )
}

/** The readings that some citations rest on. Nothing where they rest on none. */
export function ReadingsApplied({ visit, cites }: { visit: Visit; cites: readonly Citation[] }) {
  const ids = [...new Set(cites.flatMap(({ reading }) => reading ?? []))]
  if (ids.length === 0) return null
  return (
    <section>
      <h2>{sayLawbook(visit.language)('readings.applied')}</h2>
      <ReadingList visit={visit} ids={ids} />
    </section>
  )
}

function ReadingList({ visit: { language }, ids }: { visit: Visit; ids: readonly ReadingId[] }) {
  return (
    <ul class="plain-list">
      {ids.map((id) => (
        <li key={id} id={id}>
          <a href={lawAddress.reading(id)}>
            <b>{id}</b> {readings[id].question[language]}
          </a>{' '}
          <Trust grade={readings[id].trust} />
          <span class="under">{readings[id].choice[language]}</span>
        </li>
      ))}
    </ul>
  )
}
