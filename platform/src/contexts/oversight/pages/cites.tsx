import { type Citation, cited, type Language } from '@ruqsat/law'
import { lawAddress } from '../../../shell/law-address.ts'
import { Trust } from '../../../ui/trust/trust.tsx'

/** The clauses something rests on, each with the trust of its source. */
export function Cites({ language, cites }: { language: Language; cites: readonly Citation[] }) {
  const once = new Map(cites.map((cite) => [`${cited(cite).en} ${cite.trust}`, cite]))
  return (
    <ul class="plain-list">
      {[...once].map(([key, cite]) => (
        <li key={key}>
          <a href={lawAddress.act(cite.act)}>{cited(cite)[language]}</a> <Trust grade={cite.trust} />
        </li>
      ))}
    </ul>
  )
}
