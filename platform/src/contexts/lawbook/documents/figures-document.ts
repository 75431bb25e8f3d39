import type { Figure } from '@ruqsat/law'
import { tableOf } from '../figure-table.ts'
import { leafInWords, partInWords, valueInWords } from '../in-words.ts'
import { figures } from '../shelf.ts'
import { changesOf, spansOf } from '../spans.ts'
import { sourceLine } from './topic-document.ts'

/** Every figure with every dated value. */
export function figuresDocument(): string {
  return `# Figures

Generated from the \`law\` workspace by \`npm run generate\`; do not edit by hand.

${figures.map(figureSection).join('\n')}`
}

function figureSection(figure: Figure<unknown>): string {
  const { id, title, unit, gaps = [] } = figure
  const rows = spansOf(figure).map(
    ({ from, to, value, cite }) =>
      `| ${from} | ${to ?? ''} | ${valueInWords(value, unit, 'en')} | ${sourceLine(cite)} |`,
  )
  return `## ${title.en} (\`${id}\`)

${title.kk} · ${title.ru}

| from | to | value | source |
| --- | --- | --- | --- |
${rows.join('\n')}
${gaps.map(({ from, to, why }) => `\nNo value from ${from} to ${to}: ${why.en}\n`).join('')}${partsOf(figure)}`
}

/** A value of several parts in full, each that differs from the one before it. */
function partsOf(figure: Figure<unknown>): string {
  return changesOf(figure)
    .map(({ from, value }) => {
      const table = tableOf(value, 'en')
      if (table === null) return ''
      const heads = table.columns.map((column) => partInWords(column, 'en', figure.id))
      const rows = table.rows.map(
        ({ name, cells }) =>
          `| ${[partInWords(name, 'en', figure.id), ...cells.map((cell) => leafInWords(cell, 'en'))].join(' | ')} |`,
      )
      return `\nIn full, from ${from}:\n\n| | ${heads.join(' | ')} |\n| ${'--- | '.repeat(heads.length + 1).trim()}\n${rows.join('\n')}\n`
    })
    .join('')
}
