import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { prefixQuery, stem } from './search-words.ts'

describe('the stem of a Kazakh word', () => {
  test.each([
    ['инженер', 'инженер'],
    ['инженерлер', 'инженер'],
    ['инженерлерге', 'инженер'],
    ['инженердің', 'инженер'],
    ['инженерден', 'инженер'],
    ['құрылысшыларға', 'құрылысшы'],
    ['дәнекерлеушілердің', 'дәнекерлеуші'],
    ['аспазға', 'аспаз'],
    ['аспазшымен', 'аспазшы'],
    ['мұғалімдер', 'мұғалім'],
  ])('of %s is %s', (word, expected) => {
    expect(stem(word)).toBe(expected)
  })

  test.each(['дала', 'лар', 'теге', 'мен', 'сада'])('leaves a short word as it is: %s', (word) => {
    expect(stem(word)).toBe(word)
  })

  test('is a beginning of the word, never shorter than four letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'алреднтмгқіңын'), minLength: 4, maxLength: 20 }), (word) => {
        expect(word.startsWith(stem(word))).toBe(true)
        expect(stem(word).length).toBeGreaterThanOrEqual(4)
        expect(stem(stem(word))).toBe(stem(word))
      }),
    )
  })
})

describe('a query', () => {
  test('asks for the beginnings of all its words', () => {
    expect(prefixQuery('Инженерлерге  жұмыс')).toBe('инженер:* & жұмыс:*')
  })

  test('of signs alone asks for nothing', () => {
    for (const typed of ['', '   ', '!!! & | <-> :*', "'", '\\']) expect(prefixQuery(typed)).toBe('')
  })

  test('holds words and nothing that the database would read as an operator', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (typed) => {
        const query = prefixQuery(typed)
        expect(query === '' || query.split(' & ').every((word) => /^[\p{L}\p{N}]+:\*$/u.test(word))).toBe(true)
        expect(query.split(' & ').length).toBeLessThanOrEqual(8)
      }),
    )
  })
})
