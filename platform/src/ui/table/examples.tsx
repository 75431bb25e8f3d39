import { EmptyState } from '../empty-state/empty-state.tsx'
import { type Example, sample } from '../gallery/example.ts'
import { queueColumns, queueRows } from '../gallery/samples/queue.tsx'
import { Money } from '../money/money.tsx'
import { Table } from './table.tsx'

export const usage =
  '<Table caption captionHidden columns={[{key, head, cell(row), numeric, sort: {href, now}}]} rows rowKey rowHref empty narrow="cards | scroll" />'

const fees = [
  { name: 'category.1', mci: 171 },
  { name: 'category.2', mci: 198 },
  { name: 'category.3', mci: 224 },
  { name: 'category.4', mci: 250 },
] as const

export const examples: readonly Example[] = [
  {
    title: 'Sorted, with rows that lead on; cards on a narrow screen',
    narrow: true,
    render: (language) => (
      <Table
        caption={sample(language)('queue')}
        columns={queueColumns(language)}
        rows={queueRows}
        rowKey={(row) => row.number}
        rowHref={(row) => `#${row.number}`}
      />
    ),
  },
  {
    title: 'Figures, read across on a narrow screen',
    narrow: true,
    render: (language) => {
      const say = sample(language)
      const columns = [
        { key: 'name', head: say('category'), cell: (row: (typeof fees)[number]) => say(row.name) },
        { key: 'mci', head: say('mci'), numeric: true, cell: (row: (typeof fees)[number]) => row.mci },
        {
          key: 'fee',
          head: say('fee'),
          numeric: true,
          cell: (row: (typeof fees)[number]) => <Money tenge={row.mci * 4325} />,
        },
      ]
      return <Table caption={say('fees')} columns={columns} rows={fees} rowKey={(row) => row.name} narrow="scroll" />
    },
  },
  {
    title: 'Nothing in it yet',
    render: (language) => {
      const say = sample(language)
      const empty = <EmptyState title={say('empty.title')}>{say('empty.text')}</EmptyState>
      return (
        <Table
          caption={say('queue')}
          columns={queueColumns(language)}
          rows={[]}
          rowKey={(row) => row.number}
          empty={empty}
        />
      )
    },
  },
]
