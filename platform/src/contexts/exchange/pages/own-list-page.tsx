import type { VNode } from 'preact'
import { formats } from '../../../kernel/format.ts'
import type { Visit } from '../../../kernel/http/visit.ts'
import { deskPage } from '../../../shell/frame.tsx'
import { termsOn } from '../../../shell/terms.ts'
import { LinkButton } from '../../../ui/button/button.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { type Column, Table } from '../../../ui/table/table.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import type { OwnVacancyView } from '../api.ts'
import { sayExchange } from '../words.ts'

/** An employer's vacancies: where each stands, and from when an application may be filed on it. */
export function ownListPage(visit: Visit, vacancies: readonly OwnVacancyView[]): VNode {
  const say = sayExchange(visit.language)
  const begin = (
    <LinkButton tone="primary" icon="plus" href="/firm/vacancies/new">
      {say('own.new')}
    </LinkButton>
  )
  return deskPage(
    visit,
    { title: say('own.title') },
    <>
      <div class="heading-row">
        <h1>{say('own.title')}</h1>
        {vacancies.length > 0 && begin}
      </div>
      <Table
        caption={say('own.caption')}
        captionHidden
        columns={columnsOf(visit)}
        rows={vacancies}
        rowKey={(row) => row.id}
        rowHref={(row) => `/firm/vacancies/${row.id}`}
        empty={
          <EmptyState icon="briefcase-business" title={say('own.none')} action={begin}>
            {say('own.none-text', termsOn(visit.today))}
          </EmptyState>
        }
      />
    </>,
  )
}

function columnsOf({ language, today }: Visit): readonly Column<OwnVacancyView>[] {
  const say = sayExchange(language)
  const { shortDay } = formats(language)
  const { wait } = termsOn(today)
  return [
    { key: 'title', head: say('own.col-title'), cell: (row) => row.draft.title || say('own.untitled') },
    { key: 'code', head: say('vacancy.code'), cell: (row) => row.code ?? '–' },
    { key: 'state', head: say('own.col-state'), cell: (row) => <StateTag visit={{ language }} state={row.state} /> },
    {
      key: 'days',
      head: say('own.col-days'),
      numeric: true,
      cell: ({ daysOnAir }) =>
        daysOnAir === null
          ? '–'
          : daysOnAir >= wait
            ? say('own.stood', { wait })
            : say('own.days', { wait, days: daysOnAir }),
    },
    {
      key: 'file',
      head: say('own.col-file'),
      numeric: true,
      cell: ({ fileFrom }) =>
        fileFrom === null ? '–' : fileFrom <= today ? <Tag tone="yes">{shortDay(fileFrom)}</Tag> : shortDay(fileFrom),
    },
  ]
}

const tones = { 'on-air': 'yes', 'off-air': 'neutral', draft: 'needs-you' } as const
const words = { 'on-air': 'vacancy.on-air', 'off-air': 'vacancy.off-air', draft: 'vacancy.draft' } as const

export function StateTag({ visit, state }: { visit: Pick<Visit, 'language'>; state: OwnVacancyView['state'] }) {
  return <Tag tone={tones[state]}>{sayExchange(visit.language)(words[state])}</Tag>
}
