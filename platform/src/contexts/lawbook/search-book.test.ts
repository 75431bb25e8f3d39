import { languages } from '@ruqsat/law'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entriesIn } from './entries.ts'
import { searchBook } from './search-book.ts'

const first = (wish: string, language: (typeof languages)[number] = 'en') => searchBook(wish, language)[0]?.href

describe('searching the book', () => {
  test.each([
    ['local-share', 'en', '/law/rules/local-share'],
    ['mci', 'en', '/law/figures/mci'],
    ['R-19', 'kk', '/law/readings/R-19'],
    ['share of local staff', 'en', '/law/rules/local-share'],
    ['доле местных кадров', 'ru', '/law/rules/local-share'],
    ['долю местных кадров', 'ru', '/law/rules/local-share'],
    ['жергілікті кадрлардың үлесіне', 'kk', '/law/rules/local-share'],
    ['monthly calculation index', 'en', '/law/figures/mci'],
  ] as const)('finds %s in %s', (wish, language, href) => {
    expect(first(wish, language)).toBe(href)
  })

  test('finds by act and clause', () => {
    expect(searchBook('migration law 37-1(6)', 'en').map(({ id }) => id)).toContain('local-share')
    expect(searchBook('приказ 279', 'ru').map(({ id }) => id)).toContain('order-279-2023')
  })

  test('a number fits itself alone', () => {
    expect(
      searchBook('clause 1', 'en').every(({ title, says, also, id }) => /\b1\b/.test(`${title} ${says} ${also} ${id}`)),
    ).toBe(true)
  })

  test.each(languages)('finds everything by its own name in %s', (language) => {
    for (const { href, title } of entriesIn(language)) {
      const twins = entriesIn(language).filter((entry) => entry.title === title)
      expect(
        twins.some((twin) => searchBook(title, language).some((found) => found.href === twin.href)),
        href,
      ).toBe(true)
    }
  })

  test('finds nothing for nothing, and takes whatever is typed', () => {
    expect(searchBook(' !? ', 'en')).toEqual([])
    expect(searchBook('космонавт', 'ru')).toEqual([])
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (wish) => {
        expect(searchBook(wish, 'kk').length).toBeLessThanOrEqual(60)
      }),
    )
  })
})
