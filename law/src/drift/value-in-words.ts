import { isDay } from '../calendar/day.ts'
import { dayOfYearInWords } from '../calendar/day-in-words.ts'
import { numberInWords } from '../core/number-in-words.ts'
import { fill } from '../core/sentence.ts'
import { isObject } from '../core/shape.ts'
import { type Language, languages, type Text } from '../core/text.ts'
import { unitWords } from './unit-words.ts'

const texts = {
  unlimited: { kk: 'шектеусіз', ru: 'без ограничения', en: 'without limit' },
  table: { kk: 'кесте', ru: 'таблица', en: 'a table' },
  withUnit: { kk: '{value} ({unit})', ru: '{value} ({unit})', en: '{value} ({unit})' },
} as const satisfies Record<string, Text>

/** The value of a figure as a sentence can hold it, with its unit: "20 (people)", "without limit". */
export function valueInWords(value: unknown, unit: string): Text {
  if (value === null) return texts.unlimited
  const said = plain(value)
  if (said === null) return texts.table
  return unit in unitWords ? fill(texts.withUnit, { value: said, unit: unitWords[unit] as Text }) : said
}

function plain(value: unknown): Text | null {
  if (typeof value === 'number') return numberInWords(value)
  if (typeof value === 'string') return word(value)
  if (Array.isArray(value)) return listed(value.map(plain))
  return isObject(value) && isText(value.row) && typeof value.mci === 'number' ? step(value.row, value.mci) : null
}

/** A day of the year as it is written, `08-01`, is said; any other word is a name. */
function word(value: string): Text {
  const day = `2024-${value}`
  return isDay(day) ? dayOfYearInWords(day) : { kk: value, ru: value, en: value }
}

/** A row of a tariff. */
function step(row: Text, mci: number): Text {
  return fill({ kk: '{row} – {mci}', ru: '{row} – {mci}', en: '{row} – {mci}' }, { row, mci })
}

function isText(value: unknown): value is Text {
  return isObject(value) && languages.every((language) => typeof value[language] === 'string')
}

function listed(items: readonly (Text | null)[]): Text | null {
  const known = items.filter((item) => item !== null)
  if (known.length < items.length) return null
  const separator = known.some(({ en }) => en.includes(',')) ? '; ' : ', '
  const join = (language: Language) => known.map((item) => item[language]).join(separator)
  return { kk: join('kk'), ru: join('ru'), en: join('en') }
}
