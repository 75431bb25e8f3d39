import type { VNode } from 'preact'
import type { Visit } from '../../../kernel/http/visit.ts'
import { deskPage } from '../../../shell/frame.tsx'
import { withQuery } from '../../../ui/address.ts'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { Filters } from '../../../ui/filters/filters.tsx'
import { Pager } from '../../../ui/pager/pager.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { Stat, Stats } from '../../../ui/stat/stat.tsx'
import { type Column, Table } from '../../../ui/table/table.tsx'
import type { LineView, QueuePage } from '../api.ts'
import type { QueueSearch } from '../queue.ts'
import { sayPermits } from '../words.ts'
import { ballColumn, caseColumn, hrefOf, missingInWords } from './line-columns.tsx'

/** The officer's queue: lawful order, days left, what is missing. */
export function queuePage(visit: Visit, search: QueueSearch, queue: QueuePage): VNode {
  const say = sayPermits(visit.language)
  return deskPage(
    visit,
    { title: say('queue.title') },
    <>
      <h1>{say('queue.title')}</h1>
      <p class="lead">{say('queue.lead')}</p>
      <Stats>
        <Stat value={queue.open} label={say('queue.open')} />
        <Stat value={queue.dueSoon} label={say('queue.due')} tone={queue.dueSoon > 0 ? 'soon' : 'neutral'} />
        <Stat value={queue.overdue} label={say('queue.overdue')} tone={queue.overdue > 0 ? 'no' : 'neutral'} />
      </Stats>
      <Filters action="/queue" clearHref="/queue" active={activeOf(visit, search)}>
        <Select
          name="category"
          label={say('queue.category')}
          empty={say('queue.any')}
          value={search.category ?? ''}
          options={categories(visit)}
          width="medium"
        />
      </Filters>
      <Table
        caption={say('queue.title')}
        captionHidden
        columns={columnsOf(visit)}
        rows={queue.cases}
        rowKey={(line) => line.id}
        rowHref={hrefOf}
        empty={
          <EmptyState icon="list-checks" title={say('queue.none')}>
            {say('queue.none-text')}
          </EmptyState>
        }
      />
      {queue.cases.length > 0 && (
        <Pager
          shown={queue.cases.length}
          total={search.category ? null : queue.open}
          order="queue"
          {...(search.after === undefined ? {} : { newerHref: withQuery(visit.path, 'after', null) })}
          {...(queue.next === null ? {} : { olderHref: withQuery(visit.path, 'after', queue.next) })}
        />
      )}
    </>,
  )
}

function categories({ language }: Visit) {
  return ['1', '2', '3', '4'].map((value) => ({
    value,
    label: sayPermits(language)('staff.category', { category: value }),
  }))
}

function activeOf({ language, path }: Visit, { category }: QueueSearch) {
  if (!category) return []
  return [
    {
      label: sayPermits(language)('staff.category', { category }),
      removeHref: withQuery(withQuery(path, 'category', null), 'after', null),
    },
  ]
}

function columnsOf(visit: Visit): readonly Column<LineView>[] {
  const say = sayPermits(visit.language)
  return [
    caseColumn(visit),
    { key: 'employer', head: say('queue.employer'), cell: (line) => line.employer.name[visit.language] },
    { key: 'category', head: say('queue.category'), numeric: true, cell: (line) => line.category },
    { key: 'missing', head: say('queue.missing'), cell: (line) => missingInWords(visit, line.missing) },
    ballColumn(visit),
  ]
}
