import { type ActId, acts, appendixOf, languages, notKnown } from '@ruqsat/law'
import type { VNode } from 'preact'
import { formats } from '../../../kernel/format.ts'
import type { Visit } from '../../../kernel/http/visit.ts'
import { publicPage } from '../../../shell/frame.tsx'
import { lawAddress } from '../../../shell/law-address.ts'
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx'
import { Link } from '../../../ui/link/link.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx'
import { Trust } from '../../../ui/trust/trust.tsx'
import { type Clause, clausesOf } from '../standing.ts'
import { sayLawbook } from '../words.ts'
import { Beside } from './sources.tsx'

/** An act: its title in three languages, its number and day, where it was read, and what rests on each of its clauses. */
export function actPage(visit: Visit, id: ActId): VNode {
  const { language } = visit
  const say = sayLawbook(language)
  const { title, note } = acts[id]
  const clauses = clausesOf(id)
  return publicPage(
    visit,
    { title: title[language] },
    <>
      <Breadcrumbs crumbs={[{ href: lawAddress.book, label: say('book.title') }]} />
      <h1>{title[language]}</h1>
      <Known visit={visit} id={id} />
      {note !== undefined && <Notice title={note[language]} />}
      <section>
        <h2>{say('act.rests')}</h2>
        {clauses.length === 0 && <p>{say('act.also-cited')}</p>}
        {clauses.map((clause) => (
          <OneClause key={clause.clause} visit={visit} id={id} clause={clause} />
        ))}
      </section>
    </>,
  )
}

function Known({ visit: { language }, id }: { visit: Visit; id: ActId }) {
  const say = sayLawbook(language)
  const { title, number, adopted, where, body } = acts[id]
  const titles = languages
    .filter((other) => other !== language)
    .map((other) => (
      <p key={other} lang={other}>
        {title[other]}
      </p>
    ))
  const rows = [
    { key: 'titles', label: say('act.in-languages'), value: titles },
    ...(number === null ? [] : [{ key: 'number', label: say('act.number'), value: number }]),
    ...(adopted === null ? [] : [{ key: 'adopted', label: say('act.adopted'), value: formats(language).day(adopted) }]),
    { key: 'body', label: say('act.body'), value: say(`act.body.${body}`) },
    ...(where === null ? [] : [{ key: 'where', label: say('act.where'), value: <Where address={where} /> }]),
  ]
  return <SummaryList rows={rows} />
}

/** An address where there is one; otherwise the words by which the place is found. */
function Where({ address }: { address: string }) {
  if (!/^https?:\/\/\S+$/.test(address)) return <span class="law-where">{address}</span>
  return (
    <Link href={address} external>
      <span class="law-where">{address}</span>
    </Link>
  )
}

function OneClause({ visit: { language }, id, clause }: { visit: Visit; id: ActId; clause: Clause }) {
  const say = sayLawbook(language)
  return (
    <section class="law-clause" id={`clause-${clause.clause.replaceAll(' ', '-')}`}>
      <h3>{clauseName(id, clause.clause, language)}</h3>
      <ul class="plain-list">
        {clause.standings.map(({ kind, id: what, title, href, cite }) => (
          <li key={JSON.stringify([kind, what, cite])}>
            <span class="under">{say(`kind.${kind}`)}</span>
            <a href={href}>{title[language]}</a> <Trust grade={cite.trust} />
            <Beside cite={cite} language={language} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function clauseName(id: ActId, clause: string, language: Visit['language']): string {
  const say = sayLawbook(language)
  if (clause === notKnown) return say('act.clause.unknown')
  const number = appendixOf(clause)
  return number === null ? say(`act.clause.${acts[id].unit}`, { clause }) : say('act.clause.appendix', { number })
}
