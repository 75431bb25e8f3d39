import type { Language } from '@ruqsat/law'
import countries from 'i18n-iso-countries'

const names: Record<Language, Intl.DisplayNames> = {
  kk: new Intl.DisplayNames('kk', { type: 'region' }),
  ru: new Intl.DisplayNames('ru', { type: 'region' }),
  en: new Intl.DisplayNames('en', { type: 'region' }),
}

/** Is this a country's code, ISO 3166-1 alpha-3? */
export function isCountry(code: string): boolean {
  return countries.alpha3ToAlpha2(code) !== undefined
}

/** A country's name in a language; the code itself where it has none. */
export function countryName(language: Language, code: string): string {
  const two = countries.alpha3ToAlpha2(code)
  return two === undefined ? code : (names[language].of(two) ?? code)
}

/** Every country, in the language's own order, for a list to choose from. */
export function countryList(language: Language): readonly { readonly value: string; readonly label: string }[] {
  return lists[language]
}

const lists: Record<Language, readonly { value: string; label: string }[]> = {
  kk: listOf('kk'),
  ru: listOf('ru'),
  en: listOf('en'),
}

function listOf(language: Language) {
  const order = new Intl.Collator(language)
  return Object.keys(countries.getAlpha3Codes())
    .map((value) => ({ value, label: countryName(language, value) }))
    .sort((a, b) => order.compare(a.label, b.label))
}
