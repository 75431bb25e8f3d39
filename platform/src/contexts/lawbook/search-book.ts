import type { Language } from '@ruqsat/law'
import { type Entry, entriesIn } from './entries.ts'

const most = 60
/** What a word is worth by where it stands. */
const worth = { id: 100, title: 12, says: 4, also: 2, whole: 20 }

/** What fits every word of the wish, best first. A wish without words finds nothing. */
export function searchBook(wish: string, language: Language): readonly Entry[] {
  const words = wordsOf(wish)
  if (words.length === 0) return []
  return entriesIn(language)
    .map((entry) => ({ entry, score: scoreOf(entry, words, wish.trim().toLowerCase()) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.entry.title.localeCompare(b.entry.title, language))
    .slice(0, most)
    .map(({ entry }) => entry)
}

function scoreOf(entry: Entry, words: readonly string[], wish: string): number {
  if (entry.id.toLowerCase() === wish) return worth.id
  const places = (['title', 'says', 'also'] as const).map((place) => ({
    value: worth[place],
    words: wordsOf(entry[place]),
  }))
  const id = { value: worth.title, words: wordsOf(entry.id) }
  let score = 0
  for (const word of words) {
    const found = [id, ...places].filter((place) => place.words.some((other) => fits(other, word)))
    if (found.length === 0) return 0
    score += Math.max(...found.map(({ value }) => value))
  }
  const all = `${entry.title} ${entry.says} ${entry.also}`.toLowerCase()
  return score + (words.length > 1 && all.includes(wish) ? worth.whole : 0)
}

/** A number fits itself alone; a word fits by its beginning, endings of either language left aside. */
function fits(word: string, wished: string): boolean {
  if (/^\d/.test(wished)) return word === wished
  return word.startsWith(beginning(wished))
}

/** A word without what case and number may change in it; a short Cyrillic one changes its last letter. */
function beginning(word: string): string {
  if (word.length < 4) return word
  if (word.length === 4) return /\p{Script=Cyrillic}/u.test(word) ? word.slice(0, 3) : word
  return word.slice(0, Math.max(4, word.length - (word.length > 8 ? 3 : 2)))
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
