import { expect, test } from 'vitest'
import { fill, inOneBreath } from './sentence.ts'

test('a text without names is itself', () => {
  const text = { kk: 'мәтін', ru: 'текст', en: 'text' }
  expect(fill(text, { name: 'x' })).toBe(text)
})

test('several sentences are one text, each language for itself', () => {
  const one = { kk: 'Бір.', ru: 'Раз.', en: 'One.' }
  const two = { kk: 'Екі.', ru: 'Два.', en: 'Two.' }
  expect(inOneBreath([one, two])).toEqual({ kk: 'Бір. Екі.', ru: 'Раз. Два.', en: 'One. Two.' })
})

test('a value with a name of its own is said in the language of the sentence', () => {
  const said = { kk: '{a}, {b}', ru: '{a}, {b}', en: '{b}, {a}' }
  expect(fill(said, { a: { kk: 'иә', ru: 'да', en: 'yes' }, b: false })).toEqual({
    kk: 'иә, false',
    ru: 'да, false',
    en: 'false, yes',
  })
})
