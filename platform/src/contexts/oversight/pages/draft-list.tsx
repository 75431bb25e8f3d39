import { type ChangeSaid, changesInWords, type Draft } from '@ruqsat/law'
import type { Visit } from '../../../kernel/http/visit.ts'
import { lawAddress } from '../../../shell/law-address.ts'
import { LinkButton } from '../../../ui/button/button.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { sayOversight } from '../words.ts'
import { Cites } from './cites.tsx'
import { addressOf, type TypedDraft } from './typed-draft.ts'

interface Props {
  readonly visit: Visit
  readonly draft: Draft
  readonly cases: TypedDraft['cases']
}

/** The draft so far: each change in words with the clauses it would amend, and the way to take it out again. */
export function DraftList({ visit: { language }, draft, cases }: Props) {
  const say = sayOversight(language)
  const { title, changes } = draft
  const without = (place: number) => addressOf(changes.toSpliced(place, 1), { cases, title })
  const file = `/law/reform/draft.json?${new URLSearchParams({ draft: JSON.stringify(draft) })}`
  return (
    <Panel title={title ?? say('draft.title')}>
      <ol class="draft-changes">
        {changesInWords(draft).map((change, place) => (
          <li key={`${change.id}-${place}`} class="draft-change">
            <div class="draft-change__words">
              <p class="draft-change__title">
                <ChangeTitle change={change} language={language} />
              </p>
              <p>{change.says[language]}</p>
              {change.inBook ? (
                <Details summary={say('draft.amends')}>
                  <Cites language={language} cites={change.cites} />
                </Details>
              ) : (
                <p class="under">{say('draft.new-rule')}</p>
              )}
            </div>
            <LinkButton
              href={without(place)}
              small
              icon="trash"
              label={say('draft.remove-of', { title: change.title[language] })}
            >
              {say('draft.remove')}
            </LinkButton>
          </li>
        ))}
      </ol>
      <div class="row print-none">
        <LinkButton href={file} small icon="download">
          {say('draft.download')}
        </LinkButton>
        <LinkButton href={addressOf([], { cases })} small icon="rotate-ccw" tone="quiet">
          {say('draft.start-again')}
        </LinkButton>
      </div>
      <p class="under">{say('draft.download-note')}</p>
    </Panel>
  )
}

function ChangeTitle({ change, language }: { change: ChangeSaid; language: Visit['language'] }) {
  const { concerns, id, inBook, title } = change
  if (!inBook) return <>{title[language]}</>
  return <a href={concerns === 'figure' ? lawAddress.figure(id) : lawAddress.rule(id)}>{title[language]}</a>
}
