import type { Paint } from './paint.ts'

/** A row: short cells, and a text that may run over several lines beside them. */
export interface Row {
  readonly cells: readonly string[]
  readonly text: string
  /** Said in a quieter tone under the text. */
  readonly under?: string
  /** Paints the first cell. */
  readonly colour: (cell: string) => string
}

const gap = '  '
const narrowest = 30

/** Rows with their cells under each other and their texts broken to the width of the terminal. */
export function tableLines(rows: readonly Row[], width: number, paint: Paint): readonly string[] {
  const widths = columnsOf(rows)
  const before = widths.reduce((sum, each) => sum + each + gap.length, gap.length)
  const room = Math.max(narrowest, width - before)
  return rows.flatMap(({ cells, text, under, colour }) => {
    const padded = cells.map((cell, place) => cell.padEnd(widths[place] as number))
    const head = padded.map((cell, place) => (place === 0 ? colour(cell) : cell)).join(gap)
    const below = under === undefined ? [] : broken(under, room).map((line) => paint(line, 'dim'))
    const [first = '', ...rest] = [...broken(text, room), ...below]
    return [`${gap}${head}${gap}${first}`.trimEnd(), ...rest.map((line) => ' '.repeat(before) + line)]
  })
}

function columnsOf(rows: readonly Row[]): readonly number[] {
  const count = rows[0]?.cells.length ?? 0
  return Array.from({ length: count }, (_, place) =>
    Math.max(...rows.map(({ cells }) => (cells[place] as string).length)),
  )
}

/** A text broken between words into lines no longer than that; a word that is longer stands alone. */
export function broken(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
