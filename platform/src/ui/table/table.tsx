import type { ComponentChildren } from 'preact'
import { classes } from '../classes.ts'
import { Icon } from '../icon/icon.tsx'

export interface Column<Row> {
  readonly key: string
  readonly head: string
  /** Amounts and counts: to the right, figures under figures. */
  readonly numeric?: boolean
  /** The link that sorts by this column, and how it is sorted now. */
  readonly sort?: { readonly href: string; readonly now?: 'ascending' | 'descending' }
  cell(row: Row): ComponentChildren
}

export interface TableProps<Row> {
  readonly caption: string
  /** The caption is said elsewhere on the page: keep it for screen readers. */
  readonly captionHidden?: boolean
  /** The first column names the row. */
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  rowKey(row: Row): string
  /** Where the row leads: its first cell becomes a link that covers the row. */
  rowHref?(row: Row): string
  /** What to show where there is no row: an EmptyState. */
  readonly empty?: ComponentChildren
  /** On a narrow screen each row becomes a card; `scroll` keeps the grid, for tables read across. */
  readonly narrow?: 'cards' | 'scroll'
}

/** A list of like things. One per page; sorting is a link, so that it can be sent to a colleague. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, captionHidden, columns, rows, empty, narrow = 'cards' } = props
  if (rows.length === 0 && empty !== undefined) return <div class="table__empty">{empty}</div>
  const scrolls = narrow === 'scroll'
  return (
    <div class={classes('table', `table--${narrow}`)}>
      <div class="table__scroll" {...(scrolls ? { role: 'region', 'aria-label': caption, tabindex: 0 } : {})}>
        <table class="table__grid" {...roles.table}>
          <caption class={captionHidden ? 'hidden-visually' : 'table__caption'}>{caption}</caption>
          <thead {...roles.group}>
            <tr {...roles.row}>{columns.map(Head)}</tr>
          </thead>
          <tbody {...roles.group}>{rows.map((row) => Line(props, row))}</tbody>
        </table>
      </div>
    </div>
  )
}

/** Some browsers forget what a table is once its rows are laid out as cards; the roles keep it in mind. */
const roles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  head: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const

function Head<Row>({ key, head, numeric, sort }: Column<Row>) {
  const kind = numeric ? 'table__head table__cell--numeric' : 'table__head'
  if (sort === undefined) {
    return (
      <th key={key} class={kind} scope="col" {...roles.head}>
        {head}
      </th>
    )
  }
  return (
    <th key={key} class={kind} scope="col" aria-sort={sort.now} {...roles.head}>
      <a class="table__sort" href={sort.href}>
        {head}
        {sort.now !== undefined && <Icon name={sort.now === 'ascending' ? 'arrow-up' : 'arrow-down'} size={16} />}
      </a>
    </th>
  )
}

function Line<Row>({ columns, rowKey, rowHref }: TableProps<Row>, row: Row) {
  return (
    <tr key={rowKey(row)} class={rowHref === undefined ? 'table__row' : 'table__row table__row--link'} {...roles.row}>
      {columns.map((column, at) =>
        at === 0 ? (
          <th key={column.key} class="table__cell table__name" scope="row" {...roles.rowHead}>
            {rowHref === undefined ? column.cell(row) : <a href={rowHref(row)}>{column.cell(row)}</a>}
          </th>
        ) : (
          <td
            key={column.key}
            class={column.numeric ? 'table__cell table__cell--numeric' : 'table__cell'}
            data-head={column.head}
            {...roles.cell}
          >
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  )
}
