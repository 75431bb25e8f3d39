import {
  activities,
  isActivity,
  isDay,
  type Language,
  lawBook,
  placeName,
  plainValueInWords,
  regionName,
  wordName,
} from '@ruqsat/law'
import { countryName } from '../../kernel/countries.ts'
import { formats } from '../../kernel/format.ts'
import { type Leaf, tableOf } from './figure-table.ts'
import type { GivenFact } from './given-facts.ts'
import { ruleBy } from './shelf.ts'
import { isLawbookKey, sayLawbook } from './words.ts'

/** A value of a figure in words, with its unit: "15 calendar days", "12, 24, 36 months"; a table's in short. */
export function valueInWords(value: unknown, unit: string, language: Language): string {
  const plain = plainValueInWords(value, unit)
  if (plain !== null) return plain[language]
  return sayLawbook(language)('figure.rows', { count: tableOf(value, language)?.rows.length ?? 0 })
}

/** A cell of a figure's table. */
export function leafInWords(leaf: Leaf, language: Language): string {
  if (leaf === null) return '–'
  return typeof leaf === 'number' ? formats(language).number(leaf) : partInWords(String(leaf), language)
}

/** A part of a figure by its name: a column, a row; what has no words is shown as it is written. */
export function partInWords(part: string, language: Language, figure = ''): string {
  if (part === '') return sayLawbook(language)('figure.value')
  const key = [`part.${figure}.${part}`, `part.${part}`].find(isLawbookKey)
  return key === undefined ? part : sayLawbook(language)(key)
}

/** Where a fact stands in the question, in words; a place that has no words is shown as it is written in the contract. */
export function placeInWords(path: string, language: Language): string {
  const asked = path.startsWith('facts.') ? ruleBy(path.slice('facts.'.length)) : null
  if (asked !== null) return asked.title[language]
  const say = sayLawbook(language)
  const key = `given.${path}`
  if (isLawbookKey(key)) return say(key)
  return placeName(`/${path.replaceAll('.', '/')}`)?.[language] ?? path
}

/** A fact's value in words; a list by its names. */
export function factInWords({ path, value }: GivenFact, language: Language): string {
  const say = sayLawbook(language)
  const { day, number } = formats(language)
  if (typeof value === 'number') return number(value)
  if (typeof value === 'boolean') return say(value ? 'value.true' : 'value.false')
  if (value === null) return say('value.null')
  if (path === 'filed' && Array.isArray(value)) return papersInWords(value, language)
  if (typeof value !== 'string')
    return value.map((item) => namedIn(path, item, language)).join(', ') || say('value.none')
  return isDay(value) ? day(value) : namedIn(path, value, language)
}

/** The papers filed; where they are most of the list, those that are not. */
function papersInWords(filed: readonly string[], language: Language): string {
  const say = sayLawbook(language)
  const all = Object.entries(lawBook.papers)
  const named = (papers: typeof all) => papers.map(([, { title }]) => title[language]).join('; ')
  const missing = all.filter(([id]) => !filed.includes(id))
  if (missing.length === 0) return say('value.all-papers')
  if (missing.length < filed.length) return say('value.all-papers-but', { papers: named(missing) })
  return named(all.filter(([id]) => filed.includes(id))) || say('value.none')
}

function namedIn(path: string, value: string, language: Language): string {
  if (path.includes('egion')) return regionName(value)[language]
  if (path === 'worker.citizenship') return countryName(language, value)
  if (path === 'employer.activity' && isActivity(value)) return `${value} – ${activities[value][language]}`
  const key = `value.${value}`
  return isLawbookKey(key) ? sayLawbook(language)(key) : (wordName(value)?.[language] ?? value)
}
