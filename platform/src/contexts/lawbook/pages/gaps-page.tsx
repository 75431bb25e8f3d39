import type { VNode } from 'preact'
import type { Visit } from '../../../kernel/http/visit.ts'
import { publicPage } from '../../../shell/frame.tsx'
import { lawAddress } from '../../../shell/law-address.ts'
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx'
import { Table } from '../../../ui/table/table.tsx'
import { withoutPrimaryText } from '../standing.ts'
import { sayLawbook } from '../words.ts'
import { Source } from './sources.tsx'

/** What does not rest on a primary text, so that whoever has the text can mend it. */
export function gapsPage(visit: Visit): VNode {
  const { language } = visit
  const say = sayLawbook(language)
  const gaps = withoutPrimaryText()
  return publicPage(
    visit,
    { title: say('book.gaps'), description: say('gaps.description') },
    <>
      <Breadcrumbs crumbs={[{ href: lawAddress.book, label: say('book.title') }]} />
      <h1>{say('book.gaps')}</h1>
      <p class="lead">{say('gaps.lead', { count: gaps.length })}</p>
      <Table
        caption={say('book.gaps')}
        captionHidden
        columns={[
          {
            key: 'what',
            head: say('gaps.what'),
            cell: ({ kind, title, href }) => (
              <>
                <span class="under">{say(`kind.${kind}`)}</span>
                <a href={href}>{title[language]}</a>
              </>
            ),
          },
          { key: 'source', head: say('gaps.known'), cell: ({ cite }) => <Source cite={cite} language={language} /> },
        ]}
        rows={gaps}
        rowKey={({ kind, id, cite }) => JSON.stringify([kind, id, cite])}
      />
    </>,
  )
}
