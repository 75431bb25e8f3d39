import { dayInWords, type FigureChange, type Language } from '@ruqsat/law'
import { lawAddress } from '../../../shell/law-address.ts'
import { type Column, Table } from '../../../ui/table/table.tsx'
import { sayOversight } from '../words.ts'
import { Cites } from './cites.tsx'

interface Props {
  readonly language: Language
  readonly figures: readonly FigureChange[]
}

/** The figures that changed, with old and new value and the clause. */
export function Figures({ language, figures }: Props) {
  const say = sayOversight(language)
  const value = (of: FigureChange['before']) => of?.says[language] ?? say('drift.no-value')
  const columns: readonly Column<FigureChange>[] = [
    {
      key: 'figure',
      head: say('reform.figure'),
      cell: ({ figure, title, since }) => (
        <>
          <a href={lawAddress.figure(figure)}>{title[language]}</a>
          <span class="under">{say('drift.since', { day: dayInWords(since)[language] })}</span>
        </>
      ),
    },
    { key: 'before', head: say('drift.before'), cell: ({ before }) => value(before) },
    {
      key: 'after',
      head: say('drift.after'),
      cell: ({ changed, after }) => (changed === 'clause' ? say('drift.clause-only') : value(after)),
    },
    {
      key: 'clause',
      head: say('drift.clause'),
      cell: ({ before, after }) => {
        const cite = (after ?? before)?.cite
        return cite !== undefined && <Cites language={language} cites={[cite]} />
      },
    },
  ]
  return (
    <section>
      <h3>{say('drift.figures')}</h3>
      <Table
        caption={say('drift.figures')}
        captionHidden
        columns={columns}
        rows={figures}
        rowKey={({ figure }) => figure}
      />
    </section>
  )
}
