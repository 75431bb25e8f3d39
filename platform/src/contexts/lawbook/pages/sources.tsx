import { type Citation, cited, type Language, sources } from '@ruqsat/law'
import { lawAddress } from '../../../shell/law-address.ts'
import { Trust } from '../../../ui/trust/trust.tsx'
import { sayLawbook } from '../words.ts'

/** Where something stands: act and clause, how far the source is trusted, through what it was read, which reading fills a doubt. */
export function Sources({ cites, language }: { cites: readonly Citation[]; language: Language }) {
  return (
    <ul class="law-sources">
      {cites.map((cite) => (
        <li key={JSON.stringify(cite)}>
          <Source cite={cite} language={language} />
        </li>
      ))}
    </ul>
  )
}

/** One citation on one line. */
export function Source({ cite, language }: { cite: Citation; language: Language }) {
  const { act, trust } = cite
  return (
    <span class="law-source">
      <a class="law-link" href={lawAddress.act(act)}>
        {cited(cite)[language]}
      </a>{' '}
      <Trust grade={trust} />
      <Beside cite={cite} language={language} />
    </span>
  )
}

/** What goes beside the act: the source it was read through, and the reading. */
export function Beside({ cite: { via, reading }, language }: { cite: Citation; language: Language }) {
  return (
    <>
      {reading !== undefined && (
        <>
          {' '}
          <a class="law-link" href={lawAddress.reading(reading)}>
            {reading}
          </a>
        </>
      )}
      {via !== undefined && (
        <span class="under">{sayLawbook(language)('cited.via', { source: sources[via].title[language] })}</span>
      )}
    </>
  )
}
