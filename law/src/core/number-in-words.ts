import type { Text } from './text.ts'

const digits = { maximumFractionDigits: 9 }
const written = {
  kk: new Intl.NumberFormat('kk-KZ', digits),
  ru: new Intl.NumberFormat('ru-KZ', digits),
  en: new Intl.NumberFormat('en-GB', digits),
}

/** The number as each language groups its figures: `1 081 250` and `1,081,250`. */
export function numberInWords(number: number): Text {
  return { kk: written.kk.format(number), ru: written.ru.format(number), en: written.en.format(number) }
}
