import { isDay } from '../calendar/day.ts'
import { dayInWords } from '../calendar/day-in-words.ts'
import type { Language, Text } from './text.ts'

/** Values of which some have a name of their own in each language. */
export type SpokenValues = Readonly<Record<string, string | number | boolean | null | Text>>

/**
 * Puts the values into a sentence, in each language; a day is written out as people of the language write it.
 * Names without a value stay as they are, so that a test can find them.
 */
export function fill(text: Text, values: SpokenValues): Text {
  return { kk: fillOne(text.kk, values, 'kk'), ru: fillOne(text.ru, values, 'ru'), en: fillOne(text.en, values, 'en') }
}

/** Puts the values into one sentence. */
function fillOne(sentence: string, values: SpokenValues, language: Language): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    return value === undefined ? whole : spoken(value, language)
  })
}

/** Several sentences as one text. */
export function inOneBreath(texts: readonly Text[]): Text {
  const join = (language: Language) => texts.map((text) => text[language]).join(' ')
  return { kk: join('kk'), ru: join('ru'), en: join('en') }
}

function spoken(value: string | number | boolean | null | Text, language: Language): string {
  if (typeof value === 'string') return isDay(value) ? dayInWords(value)[language] : value
  return typeof value === 'object' && value !== null ? value[language] : String(value)
}
