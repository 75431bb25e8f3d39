import { regionName, regions } from '@ruqsat/law'
import type { VNode } from 'preact'
import { formats } from '../../../kernel/format.ts'
import type { Visit } from '../../../kernel/http/visit.ts'
import { publicPage } from '../../../shell/frame.tsx'
import { termsOn } from '../../../shell/terms.ts'
import { withQuery } from '../../../ui/address.ts'
import { LinkButton } from '../../../ui/button/button.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { type ActiveFilter, Filters } from '../../../ui/filters/filters.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { Pager } from '../../../ui/pager/pager.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { type Column, Table } from '../../../ui/table/table.tsx'
import type { VacancyPage, VacancySearch, VacancyView } from '../api.ts'
import { sayExchange } from '../words.ts'
import { payInWords } from './pay.ts'

/** The public list of what is on the air. */
export function listPage(visit: Visit, search: VacancySearch, found: VacancyPage): VNode {
  const say = sayExchange(visit.language)
  return publicPage(
    visit,
    { title: say('list.title'), description: say('list.description'), wide: true },
    <>
      <h1>{say('list.title')}</h1>
      <p class="lead">{say('list.lead', termsOn(visit.today))}</p>
      <Search visit={visit} search={search} />
      <p class="count" role="status">
        {found.more ? say('list.found-more', { count: found.count }) : say('list.found', { count: found.count })}
      </p>
      <Table
        caption={say('list.caption')}
        captionHidden
        columns={columnsOf(visit)}
        rows={found.vacancies}
        rowKey={(row) => row.code}
        rowHref={(row) => `/vacancies/${row.code}`}
        empty={<Nothing visit={visit} />}
      />
      {found.vacancies.length > 0 && (
        <Pager
          shown={found.vacancies.length}
          total={found.more ? null : found.count}
          {...pagesOf(visit, search, found)}
        />
      )}
    </>,
  )
}

function pagesOf(visit: Visit, search: VacancySearch, found: VacancyPage) {
  return {
    ...(search.after === undefined ? {} : { newerHref: withQuery(visit.path, 'after', null) }),
    ...(found.next === null ? {} : { olderHref: withQuery(visit.path, 'after', found.next) }),
  }
}

function Search({ visit, search }: { visit: Visit; search: VacancySearch }) {
  const say = sayExchange(visit.language)
  const listed = regions.map(({ code, name }) => ({ value: code, label: name[visit.language] }))
  return (
    <Filters
      action="/vacancies"
      search={{ name: 'q', label: say('list.search'), value: search.q ?? '' }}
      active={activeOf(visit, search)}
      clearHref="/vacancies"
    >
      <Select
        name="region"
        label={say('list.region')}
        options={listed}
        empty={say('list.any-region')}
        value={search.region ?? ''}
      />
      <Input
        name="payFrom"
        label={say('list.pay-from')}
        type="digits"
        suffix="₸"
        width="medium"
        value={search.payFrom ?? ''}
      />
    </Filters>
  )
}

function activeOf(visit: Visit, { q, region, payFrom }: VacancySearch): ActiveFilter[] {
  const say = sayExchange(visit.language)
  const without = (name: string) => withQuery(withQuery(visit.path, name, null), 'after', null)
  const active: ActiveFilter[] = []
  if (q) active.push({ label: say('filter.q', { q }), removeHref: without('q') })
  if (region)
    active.push({
      label: say('filter.region', { region: regionName(region)[visit.language] }),
      removeHref: without('region'),
    })
  const pay = Number((payFrom ?? '').replace(/\s/g, ''))
  if (pay > 0)
    active.push({
      label: say('filter.pay', { pay: formats(visit.language).money(pay) }),
      removeHref: without('payFrom'),
    })
  return active
}

function columnsOf({ language }: Visit): readonly Column<VacancyView>[] {
  const say = sayExchange(language)
  const { shortDay } = formats(language)
  return [
    { key: 'title', head: say('own.col-title'), cell: (row) => row.title },
    { key: 'employer', head: say('vacancy.employer'), cell: (row) => row.employer.name[language] },
    { key: 'place', head: say('vacancy.place'), cell: (row) => row.place },
    { key: 'pay', head: say('vacancy.pay'), numeric: true, cell: (row) => payInWords(language, row) },
    { key: 'posted', head: say('vacancy.on-air'), numeric: true, cell: (row) => shortDay(row.postedOn) },
  ]
}

function Nothing({ visit }: { visit: Visit }) {
  const say = sayExchange(visit.language)
  return (
    <EmptyState
      icon="search"
      title={say('list.none')}
      action={<LinkButton href="/vacancies">{say('list.all')}</LinkButton>}
    >
      {say('list.none-text')}
    </EmptyState>
  )
}
