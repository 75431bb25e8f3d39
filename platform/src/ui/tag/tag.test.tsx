import { expect, test } from 'vitest'
import { shown, words } from '../testing.tsx'
import { Tag } from './tag.tsx'

test('a state is a word, with the shape of its meaning beside it', () => {
  const html = shown(<Tag tone="no">Refused</Tag>)
  expect(words(html)).toBe('Refused')
  expect(html).toContain('shape--no')
  expect(html).toContain('tone--no')
})
