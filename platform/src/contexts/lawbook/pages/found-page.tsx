import type { VNode } from 'preact'
import type { Visit } from '../../../kernel/http/visit.ts'
import { publicPage } from '../../../shell/frame.tsx'
import { lawAddress } from '../../../shell/law-address.ts'
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { searchBook } from '../search-book.ts'
import { sayLawbook } from '../words.ts'
import { SearchBox } from './book-page.tsx'

/** What the book has for the words of a reader, in his language. */
export function foundPage(visit: Visit, wish: string): VNode {
  const say = sayLawbook(visit.language)
  const found = searchBook(wish, visit.language)
  return publicPage(
    visit,
    { title: say('search.title', { q: wish }) },
    <>
      <Breadcrumbs crumbs={[{ href: lawAddress.book, label: say('book.title') }]} />
      <h1>{say('search.title', { q: wish })}</h1>
      <SearchBox visit={visit} wish={wish} />
      <p class="count" role="status">
        {say('search.found', { count: found.length })}
      </p>
      {found.length === 0 ? (
        <EmptyState icon="search" title={say('search.none')}>
          {say('search.none-text')}
        </EmptyState>
      ) : (
        <ul class="plain-list">
          {found.map(({ kind, id, href, title, says }) => (
            <li key={`${kind} ${href} ${id}`}>
              <span class="under">{say(`kind.${kind}`)}</span>
              <a href={href}>{title}</a>
              {says !== '' && <span class="under">{says}</span>}
            </li>
          ))}
        </ul>
      )}
    </>,
  )
}
