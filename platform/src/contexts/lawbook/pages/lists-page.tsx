import { type Citation, type Cited, lawBook, type Text } from '@ruqsat/law'
import type { VNode } from 'preact'
import type { Visit } from '../../../kernel/http/visit.ts'
import { publicPage } from '../../../shell/frame.tsx'
import { lawAddress } from '../../../shell/law-address.ts'
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx'
import { sayLawbook } from '../words.ts'
import { Sources } from './sources.tsx'

type ListKind = Exclude<Cited['kind'], 'rule' | 'figure'>

interface Item {
  readonly id: string
  readonly says: Text
  /** What it is, where the name alone does not tell. */
  readonly explains?: Text
  readonly cites: readonly Citation[]
}

/** Everything the law lists: grounds of exemption, papers, grounds of refusal and of revocation. */
const lists: Readonly<Record<ListKind, readonly Item[]>> = {
  exemption: lawBook.exemptions.map(({ ground, says, cites }) => ({ id: ground, says, cites })),
  paper: Object.entries(lawBook.papers).map(([id, { title, explains, cite }]) => ({
    id,
    says: title,
    explains,
    cites: [cite],
  })),
  refusal: Object.entries({ ...lawBook.refusalGrounds, ...lawBook.refusalReasons }).map(([id, { says, cite }]) => ({
    id,
    says,
    cites: [cite],
  })),
  revocation: Object.entries(lawBook.revocationGrounds).map(([id, { says, cite }]) => ({ id, says, cites: [cite] })),
}

const kinds = ['exemption', 'paper', 'refusal', 'revocation'] as const satisfies readonly ListKind[]

/** The lists of the law on one page, each item at an address of its own. */
export function listsPage(visit: Visit): VNode {
  const say = sayLawbook(visit.language)
  return publicPage(
    visit,
    { title: say('book.lists'), description: say('lists.description') },
    <>
      <Breadcrumbs crumbs={[{ href: lawAddress.book, label: say('book.title') }]} />
      <h1>{say('book.lists')}</h1>
      <p class="lead">{say('lists.description')}</p>
      {kinds.map((kind) => (
        <section key={kind} id={kind}>
          <h2>{say(`lists.${kind}`)}</h2>
          <ul class="plain-list">
            {lists[kind].map((item, place) => (
              <ListItem key={`${place + 1} ${item.id}`} visit={visit} item={item} anchor={anchorOf(kind, place)} />
            ))}
          </ul>
        </section>
      ))}
    </>,
  )
}

function ListItem({ visit: { language }, item, anchor }: { visit: Visit; item: Item; anchor: string | undefined }) {
  return (
    <li id={anchor}>
      {item.says[language]}
      {item.explains !== undefined && <span class="under">{item.explains[language]}</span>}
      <Sources cites={item.cites} language={language} />
    </li>
  )
}

/** Where two items share an id, the first has the address. */
function anchorOf(kind: ListKind, place: number): string | undefined {
  const id = lists[kind][place]?.id
  return lists[kind].findIndex((item) => item.id === id) === place ? `${kind}-${id}` : undefined
}
