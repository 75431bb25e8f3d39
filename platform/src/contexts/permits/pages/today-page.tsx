import type { VNode } from 'preact'
import { formats } from '../../../kernel/format.ts'
import type { Visit } from '../../../kernel/http/visit.ts'
import { deskPage } from '../../../shell/frame.tsx'
import { termsOn } from '../../../shell/terms.ts'
import { LinkButton } from '../../../ui/button/button.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { Link } from '../../../ui/link/link.tsx'
import { Table } from '../../../ui/table/table.tsx'
import type { LineView } from '../api.ts'
import type { Permit } from '../permit-store.ts'
import { sayPermits } from '../words.ts'
import { isMine } from './ball.tsx'
import { FileFrom } from './file-from.tsx'
import { ballColumn, caseColumn, hrefOf, stateColumn } from './line-columns.tsx'

export interface TodayMatter {
  readonly cases: readonly LineView[]
  readonly permits: readonly Permit[]
  /** The planner, filled in with the firm. */
  readonly planHref: string
  readonly vacancies: readonly {
    readonly id: string
    readonly title: string
    readonly fileFrom: Day | null
    readonly days: number
  }[]
}

type Day = Permit['issuedOn']

/** Today: what is yours to do and by when, what is with others, what is counting. */
export function todayPage(visit: Visit, matter: TodayMatter): VNode {
  const say = sayPermits(visit.language)
  const mine = matter.cases.filter((line) => isMine(line.ball, 'employer'))
  const others = matter.cases.filter((line) => !isMine(line.ball, 'employer'))
  return deskPage(
    visit,
    { title: say('today.title') },
    <>
      <div class="heading-row">
        <h1>{say('today.title')}</h1>
        <div class="row">
          <LinkButton href={matter.planHref} icon="list-checks">
            {say('today.plan')}
          </LinkButton>
          {mine.length > 0 && <Start visit={visit} />}
        </div>
      </div>
      <p class="lead">{formats(visit.language).dayAndWeekday(visit.today)}</p>
      <section>
        <h2>{say('today.yours')}</h2>
        {mine.length > 0 ? (
          <Lines visit={visit} caption={say('today.yours')} lines={mine} />
        ) : (
          <NothingToDo visit={visit} />
        )}
      </section>
      {others.length > 0 && (
        <section>
          <h2>{say('today.others')}</h2>
          <Lines visit={visit} caption={say('today.others')} lines={others} />
        </section>
      )}
      {matter.vacancies.length > 0 && <Counting visit={visit} vacancies={matter.vacancies} />}
      {matter.permits.length > 0 && <Permits visit={visit} permits={matter.permits} />}
    </>,
  )
}

function Lines({ visit, caption, lines }: { visit: Visit; caption: string; lines: readonly LineView[] }) {
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[caseColumn(visit), stateColumn(visit), ballColumn(visit)]}
      rows={lines}
      rowKey={(line) => line.id}
      rowHref={hrefOf}
    />
  )
}

function Start({ visit }: { visit: Visit }) {
  return (
    <LinkButton tone="primary" href="/firm/vacancies/new" icon="plus">
      {sayPermits(visit.language)('today.start')}
    </LinkButton>
  )
}

function NothingToDo({ visit }: { visit: Visit }) {
  const say = sayPermits(visit.language)
  return (
    <EmptyState icon="circle-check" title={say('today.none')} action={<Start visit={visit} />}>
      {say('today.start-text', termsOn(visit.today))}
    </EmptyState>
  )
}

function Counting({ visit, vacancies }: { visit: Visit; vacancies: TodayMatter['vacancies'] }) {
  const say = sayPermits(visit.language)
  return (
    <section>
      <h2>{say('today.vacancies')}</h2>
      <Table
        caption={say('today.vacancies')}
        captionHidden
        rows={vacancies}
        rowKey={(row) => row.id}
        rowHref={(row) => `/firm/vacancies/${row.id}`}
        columns={[
          { key: 'title', head: say('case.vacancy'), cell: (row) => row.title },
          {
            key: 'from',
            head: say('outlook.file-from'),
            cell: ({ fileFrom }) => (fileFrom === null ? '–' : <FileFrom visit={visit} day={fileFrom} />),
          },
        ]}
      />
    </section>
  )
}

function Permits({ visit, permits }: { visit: Visit; permits: readonly Permit[] }) {
  const say = sayPermits(visit.language)
  return (
    <section>
      <h2>{say('today.permits')}</h2>
      <ul class="plain-list">
        {permits.map(({ id, shown, expiresOn }) => (
          <li key={id}>
            <Link href={`/permits/${id}`}>{`${shown.givenNames} ${shown.surname}`}</Link>{' '}
            <span>{say('today.permits-until', { day: formats(visit.language).day(expiresOn) })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
