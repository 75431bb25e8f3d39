import { isDay } from '../calendar/day.ts'
import { dayInWords } from '../calendar/day-in-words.ts'
import { numberInWords } from './number-in-words.ts'
import { type Language, languages, type Text } from './text.ts'

type Spoken = string | number | boolean | null | Text

/** Values of which some have a name of their own in each language. */
export type SpokenValues = Readonly<Record<string, Spoken>>

/**
 * Puts the values into a sentence, in each language; a day is written out and a large number grouped as people of the language
 * write it.
 * Names without a value stay as they are, so that a test can find them.
 */
export function fill(text: Text, values: SpokenValues): Text {
  const { names, pieces } = brokenUp(text)
  if (names.length === 0) return text
  const said = new Map(names.map((name) => [name, wordsFor(values[name])]))
  return {
    kk: joined(pieces.kk, said, 'kk'),
    ru: joined(pieces.ru, said, 'ru'),
    en: joined(pieces.en, said, 'en'),
  }
}

/** Several sentences as one text. */
export function inOneBreath(texts: readonly Text[]): Text {
  const join = (language: Language) => texts.map((text) => text[language]).join(' ')
  return { kk: join('kk'), ru: join('ru'), en: join('en') }
}

/** A text cut at its names: every second piece is a name. */
interface Broken {
  readonly names: readonly string[]
  readonly pieces: Readonly<Record<Language, readonly string[]>>
}

const known = new WeakMap<Text, Broken>()

/** The texts of the law are said again and again: each is cut once. */
function brokenUp(text: Text): Broken {
  const before = known.get(text)
  if (before !== undefined) return before
  const cut = (sentence: string) => sentence.split(/\{(\w+)\}/)
  const pieces = { kk: cut(text.kk), ru: cut(text.ru), en: cut(text.en) }
  const names = new Set(languages.flatMap((language) => pieces[language].filter((_, place) => place % 2 === 1)))
  const broken = { names: [...names], pieces }
  known.set(text, broken)
  return broken
}

/** From here on the figures of a number are grouped: `1 000 000`, but `2026`. */
const grouped = 10_000

/** How a value is said, or undefined where there is none. */
function wordsFor(value: Spoken | undefined): string | Text | undefined {
  if (typeof value === 'string') return isDay(value) ? dayInWords(value) : value
  if (typeof value === 'number' && value >= grouped) return numberInWords(value)
  return typeof value === 'object' && value !== null ? value : value === undefined ? undefined : String(value)
}

function joined(
  pieces: readonly string[],
  said: ReadonlyMap<string, string | Text | undefined>,
  language: Language,
): string {
  let sentence = pieces[0] as string
  for (let place = 1; place < pieces.length; place += 2) {
    const name = pieces[place] as string
    const words = said.get(name) ?? `{${name}}`
    sentence += (typeof words === 'string' ? words : words[language]) + (pieces[place + 1] as string)
  }
  return sentence
}
