import { type Day, type Language, languages } from '@ruqsat/law'
import { inColumns } from './columns.ts'

/** How a piece of text is set off where the terminal can. */
export type Look = 'bold' | 'dim' | 'green' | 'red' | 'yellow' | 'cyan'

export interface Terminal {
  readonly language: Language
  /** Characters in a line. */
  readonly width: number
  paint(look: Look, text: string): string
}

/** A page with a column of dates on the left and everything else beside it. */
export interface Sheet extends Terminal {
  /** A line that begins with the date. */
  dated(on: Day, text: string): string[]
  /** A text under the line with the date, further in by so many characters. */
  text(text: string, indent: number, look?: Look): string[]
  /** The same behind a sign; what does not fit on the first line stands under the text, not under the sign. */
  item(sign: string, text: string, indent: number, look?: Look): string[]
  /** Names in a column of their own, each with its text. */
  named(rows: readonly Row[]): string[]
}

export interface Row {
  readonly name: string
  readonly text: string
  readonly look?: Look
}

const locales: Record<Language, string> = { kk: 'kk-KZ', ru: 'ru-KZ', en: 'en-GB' }
const dateFormats = Object.fromEntries(
  languages.map((language) => {
    const parts = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const
    return [language, new Intl.DateTimeFormat(locales[language], parts)]
  }),
) as Record<Language, Intl.DateTimeFormat>

const gap = 2

/** Opens a sheet on a terminal. */
export function sheetOn(terminal: Terminal): Sheet {
  const { width, paint } = terminal
  const date = (day: Day) => dateFormats[terminal.language].format(Temporal.PlainDate.from(day))
  const margin = Math.max(...monthEnds.map((day) => date(day).length)) + gap
  const painted = (lines: readonly string[], from: number, look: Look | undefined) =>
    look === undefined ? [...lines] : lines.map((line) => line.slice(0, from) + paint(look, line.slice(from)))
  return {
    ...terminal,
    dated: (on, text) =>
      painted(inColumns(date(on), margin, text, width), margin, 'bold').map(
        (line) => paint('dim', line.slice(0, margin)) + line.slice(margin),
      ),
    text: (text, indent, look) => painted(inColumns('', margin + indent, text, width), margin + indent, look),
    item(sign, text, indent, look) {
      const from = margin + indent
      return painted(inColumns(' '.repeat(from) + sign, from + sign.length, text, width), from, look)
    },
    named(rows) {
      const names = Math.max(0, ...rows.map(({ name }) => name.length)) + gap
      const from = margin + gap + names
      return rows.flatMap(({ name, text, look }) =>
        painted(inColumns(' '.repeat(margin + gap) + name, from, text, width), from, look).map(
          (line) => line.slice(0, margin) + paint('dim', line.slice(margin, from)) + line.slice(from),
        ),
      )
    },
  }
}

/** Days of every month, so that the column holds the longest date. */
const monthEnds = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}-28` as Day)
