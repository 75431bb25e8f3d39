import { expect, test } from 'vitest'
import { shown, words } from '../testing.tsx'
import { SkipLink } from './skip-link.tsx'

test('it leads to the main part, in the reader’s language', () => {
  expect(shown(<SkipLink />)).toContain('href="#main"')
  expect(words(shown(<SkipLink />, { language: 'kk' }))).toBe('Негізгі мазмұнға өту')
})
