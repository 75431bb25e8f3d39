import type { VNode } from 'preact'
import type { Visit } from '../../../kernel/http/visit.ts'
import { deskPage } from '../../../shell/frame.tsx'
import { withQuery } from '../../../ui/address.ts'
import { LinkButton } from '../../../ui/button/button.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { Pager } from '../../../ui/pager/pager.tsx'
import { Table } from '../../../ui/table/table.tsx'
import type { LineView } from '../api.ts'
import { sayPermits } from '../words.ts'
import { ballColumn, caseColumn, hrefOf, stateColumn } from './line-columns.tsx'

/** An employer's applications: each on one line with who has the ball. */
export function casesPage(
  visit: Visit,
  page: { readonly cases: readonly LineView[]; readonly next: string | null },
  after: string | undefined,
): VNode {
  const say = sayPermits(visit.language)
  const start = (
    <LinkButton tone="primary" href="/firm/vacancies" iconAfter="arrow-right">
      {say('cases.new')}
    </LinkButton>
  )
  return deskPage(
    visit,
    { title: say('cases.title') },
    <>
      <div class="heading-row">
        <h1>{say('cases.title')}</h1>
        {page.cases.length > 0 && start}
      </div>
      <Table
        caption={say('cases.title')}
        captionHidden
        columns={[caseColumn(visit), stateColumn(visit), ballColumn(visit)]}
        rows={page.cases}
        rowKey={(line) => line.id}
        rowHref={hrefOf}
        empty={
          <EmptyState icon="file-text" title={say('cases.none')} action={start}>
            {say('cases.none-text')}
          </EmptyState>
        }
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
