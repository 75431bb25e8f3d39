import { expect, test } from 'vitest'
import { shown, words } from '../testing.tsx'
import { Mark, WordMark } from './mark.tsx'

test('the name stands in the script of the reader', () => {
  expect(words(shown(<WordMark />, { language: 'kk' }))).toBe('Рұқсат')
  expect(words(shown(<WordMark />, { language: 'ru' }))).toBe('Рұқсат')
  expect(words(shown(<WordMark />, { language: 'en' }))).toBe('Ruqsat')
})

test('as an ornament the mark is pale', () => {
  expect(shown(<Mark faint />)).toContain('mark--faint')
  expect(shown(<Mark />)).not.toContain('mark--faint')
})
