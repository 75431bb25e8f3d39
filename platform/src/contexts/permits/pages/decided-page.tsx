import type { VNode } from 'preact'
import { formats } from '../../../kernel/format.ts'
import type { Visit } from '../../../kernel/http/visit.ts'
import { deskPage } from '../../../shell/frame.tsx'
import { withQuery } from '../../../ui/address.ts'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { Pager } from '../../../ui/pager/pager.tsx'
import { Table } from '../../../ui/table/table.tsx'
import type { DecidedPage } from '../see-decided.ts'
import { sayPermits } from '../words.ts'
import { StateTag } from './line-columns.tsx'

/** What was decided in the region, last first. */
export function decidedPage(visit: Visit, page: DecidedPage, after: string | undefined): VNode {
  const say = sayPermits(visit.language)
  const { shortDay } = formats(visit.language)
  return deskPage(
    visit,
    { title: say('decided.title') },
    <>
      <h1>{say('decided.title')}</h1>
      <Table
        caption={say('decided.title')}
        captionHidden
        rows={page.cases}
        rowKey={(row) => row.id}
        rowHref={(row) => `/cases/${row.id}`}
        columns={[
          { key: 'case', head: say('queue.case'), cell: (row) => row.worker },
          { key: 'number', head: say('case.number'), cell: (row) => row.number },
          { key: 'employer', head: say('queue.employer'), cell: (row) => row.employer[visit.language] },
          { key: 'result', head: say('decided.result'), cell: (row) => <StateTag visit={visit} state={row.state} /> },
          { key: 'on', head: say('decided.on'), numeric: true, cell: (row) => shortDay(row.decidedOn) },
        ]}
        empty={<EmptyState icon="file-text" title={say('decided.none')} />}
      />
      {page.cases.length > 0 && (
        <Pager
          shown={page.cases.length}
          total={null}
          {...(after === undefined ? {} : { newerHref: withQuery(visit.path, 'after', null) })}
          {...(page.next === null ? {} : { olderHref: withQuery(visit.path, 'after', page.next) })}
        />
      )}
    </>,
  )
}
