import { isDay } from '../calendar/day.ts'
import { dayOfYearInWords } from '../calendar/day-in-words.ts'
import { numberInWords } from '../core/number-in-words.ts'
import { fill } from '../core/sentence.ts'
import { isObject } from '../core/shape.ts'
import { type Language, languages, type Text } from '../core/text.ts'
import { unitWords } from './unit-words.ts'

const texts = {
  unlimited: { kk: 'шектеусіз', ru: 'без ограничения', en: 'without limit' },
  yes: { kk: 'иә', ru: 'да', en: 'yes' },
  no: { kk: 'жоқ', ru: 'нет', en: 'no' },
  table: { kk: 'кесте', ru: 'таблица', en: 'a table' },
} as const satisfies Record<string, Text>

/** The value of a figure as a sentence can hold it: "20 persons", "12, 24, 36 months"; a tariff row by row. */
export function valueInWords(value: unknown, unit: string): Text {
  const plain = plainValueInWords(value, unit)
  if (plain !== null) return plain
  const rows = Array.isArray(value) ? value.map(rowInWords) : [rowInWords(value)]
  const known = rows.filter((row) => row !== null)
  return known.length < rows.length ? texts.table : joined(known, '; ')
}

/** A value that is one number, a list of them, a word or none, with its unit; null where it is a table of several parts. */
export function plainValueInWords(value: unknown, unit: string): Text | null {
  if (value === null) return texts.unlimited
  if (typeof value === 'boolean') return value ? texts.yes : texts.no
  const items: readonly unknown[] = Array.isArray(value) ? value : [value]
  if (items.every((item) => typeof item === 'string')) return joined(items.map(wordInWords), ', ')
  return items.every((item) => typeof item === 'number') ? numbersInWords(items, unit) : null
}

/** A day of the year as it is written, `08-01`, is said; any other word is a name. */
function wordInWords(word: string): Text {
  const day = `2024-${word}`
  return isDay(day) ? dayOfYearInWords(day) : { kk: word, ru: word, en: word }
}

const plural: Readonly<Record<Language, Intl.PluralRules>> = {
  kk: new Intl.PluralRules('kk'),
  ru: new Intl.PluralRules('ru'),
  en: new Intl.PluralRules('en'),
}

function numbersInWords(numbers: readonly number[], unit: string): Text {
  const written = joined(numbers.map(numberInWords), ', ')
  const words = unitWords[unit]
  const counted = (language: Language) => {
    if (words === undefined) return `{written} ${unit}`
    const forms = words[language]
    return forms[plural[language].select(numbers.at(-1) ?? 0)] ?? forms.other
  }
  return fill({ kk: counted('kk'), ru: counted('ru'), en: counted('en') }, { written })
}

/** A row of a tariff. */
function rowInWords(row: unknown): Text | null {
  if (!isObject(row) || !isText(row.row) || typeof row.mci !== 'number') return null
  return fill({ kk: '{row} – {mci}', ru: '{row} – {mci}', en: '{row} – {mci}' }, { row: row.row, mci: row.mci })
}

function isText(value: unknown): value is Text {
  return isObject(value) && languages.every((language) => typeof value[language] === 'string')
}

function joined(items: readonly Text[], between: string): Text {
  const join = (language: Language) => items.map((item) => item[language]).join(between)
  return { kk: join('kk'), ru: join('ru'), en: join('en') }
}
