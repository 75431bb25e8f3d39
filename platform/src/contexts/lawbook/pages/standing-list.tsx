import type { Visit } from '../../../kernel/http/visit.ts'
import type { Standing } from '../standing.ts'
import { sayLawbook } from '../words.ts'
import { Source } from './sources.tsx'

/** Things of the book under one head, each with its kind, its page and its citation. */
export function StandingList({ visit: { language }, standings }: { visit: Visit; standings: readonly Standing[] }) {
  const say = sayLawbook(language)
  return (
    <ul class="plain-list">
      {standings.map(({ kind, id, title, href, cite }) => (
        <li key={JSON.stringify([kind, id, cite])}>
          <span class="under">{say(`kind.${kind}`)}</span>
          <a class="law-link" href={href}>
            {title[language]}
          </a>
          <span class="under">
            <Source cite={cite} language={language} />
          </span>
        </li>
      ))}
    </ul>
  )
}
