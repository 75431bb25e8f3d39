import type { Language, Problem, Text } from '@ruqsat/law'
import type { Paint } from './paint.ts'
import { tableLines } from './table.ts'
import { texts } from './texts.ts'

/** Everything that is wrong with what was given, each at its JSON Pointer, for a person. */
export function problemsInWords(
  problems: readonly Problem[],
  { language, paint, width }: { readonly language: Language; readonly paint: Paint; readonly width: number },
  heading: Text = texts['to-correct'],
): string {
  const rows = problems.map(({ pointer, says }) => ({
    cells: [pointer === '' ? '/' : pointer],
    text: says[language],
    colour: (cell: string) => paint(cell, 'cyan'),
  }))
  return `${[paint(heading[language], 'bold', 'red'), ...tableLines(rows, width, paint)].join('\n')}\n`
}
