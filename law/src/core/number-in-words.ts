import type { Text } from './text.ts'

const written = {
  kk: new Intl.NumberFormat('kk-KZ'),
  ru: new Intl.NumberFormat('ru-KZ'),
  en: new Intl.NumberFormat('en-GB'),
}

/** The number as each language groups its figures: `1 081 250` and `1,081,250`. */
export function numberInWords(number: number): Text {
  return { kk: written.kk.format(number), ru: written.ru.format(number), en: written.en.format(number) }
}
