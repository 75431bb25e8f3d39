import { expect, test } from 'vitest'
import { shown, words } from '../testing.tsx'
import { Trust } from './trust.tsx'

test('a letter alone would say nothing: the word and the reason go with it', () => {
  const html = shown(<Trust grade="L" />)
  expect(words(html)).toBe('L Law firm Taken from the review of a law or consulting firm.')
  expect(html).toContain('aria-describedby')
})

test('firm and soft sources are told apart by their line', () => {
  expect(shown(<Trust grade="P" />)).toContain('trust--firm')
  expect(shown(<Trust grade="D" />)).toContain('trust--soft')
})
