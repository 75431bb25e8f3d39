import type { Day, Figure } from '@ruqsat/law'
import { formats } from '../../../kernel/format.ts'
import type { Visit } from '../../../kernel/http/visit.ts'
import { type Column, Table } from '../../../ui/table/table.tsx'
import { type FigureTable, tableOf } from '../figure-table.ts'
import { leafInWords, partInWords, valueInWords } from '../in-words.ts'
import { changesOf, type Span, spansOf } from '../spans.ts'
import { sayLawbook } from '../words.ts'
import { Source } from './sources.tsx'

/** The anchor of a value of several parts, by the day from which it is what it is. */
export function partsAnchor(from: Day): string {
  return `parts-${from}`
}

interface Matter {
  readonly visit: Visit
  readonly figure: Figure<unknown>
}

/** The table behind the drawing: every value with its days and its clause, days without a value with the reason. */
export function FigureValues({ visit, figure }: Matter) {
  const { language } = visit
  const say = sayLawbook(language)
  const { day } = formats(language)
  const { gaps = [], unit, title } = figure
  const columns: readonly Column<Span>[] = [
    { key: 'from', head: say('figure.from'), numeric: true, cell: ({ from }) => day(from) },
    { key: 'to', head: say('figure.until'), numeric: true, cell: ({ to }) => (to === null ? '–' : day(to)) },
    {
      key: 'value',
      head: say('figure.value'),
      numeric: true,
      cell: ({ value }) => valueInWords(value, unit, language),
    },
    { key: 'source', head: say('figure.source'), cell: ({ cite }) => <Source cite={cite} language={language} /> },
  ]
  return (
    <>
      <Table
        caption={title[language]}
        captionHidden
        columns={columns}
        rows={spansOf(figure).toReversed()}
        rowKey={({ from }) => from}
      />
      {gaps.map(({ from, to, why }) => (
        <p key={from}>
          <b>{say('figure.gap')}</b> ({say('rule.span', { from: day(from), to: day(to) })}). {why[language]}
        </p>
      ))}
      <Parts visit={visit} figure={figure} />
    </>
  )
}

/** A value of several parts in full, each that differs from the one before it. */
function Parts({ visit: { language }, figure }: Matter) {
  const { day } = formats(language)
  return changesOf(figure)
    .toReversed()
    .map(({ from, value }) => {
      const table = tableOf(value, language)
      if (table === null) return null
      const caption = sayLawbook(language)('figure.parts', { day: day(from) })
      return (
        <div key={from} class="law-parts" id={partsAnchor(from)}>
          <Table
            caption={caption}
            narrow="scroll"
            columns={columnsOf(table, figure, language)}
            rows={table.rows}
            rowKey={({ name }) => name}
          />
        </div>
      )
    })
}

type Row = FigureTable['rows'][number]

function columnsOf(table: FigureTable, figure: Figure<unknown>, language: Visit['language']): readonly Column<Row>[] {
  const name = sayLawbook(language)('figure.row')
  return [
    { key: 'name', head: name, cell: (row) => partInWords(row.name, language, figure.id) },
    ...table.columns.map((column, place) => ({
      key: column === '' ? 'value' : column,
      head: partInWords(column, language, figure.id),
      numeric: table.rows.every(({ cells }) => typeof cells[place] !== 'string'),
      cell: (row: Row) => leafInWords(row.cells[place] ?? null, language),
    })),
  ]
}
