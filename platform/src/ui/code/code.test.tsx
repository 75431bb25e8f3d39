import { expect, test } from 'vitest'
import { shown, words } from '../testing.tsx'
import { Code } from './code.tsx'

test('a code is named and never translated', () => {
  const html = shown(<Code label="Publication code" value="V75301241" />)
  expect(words(html)).toBe('Publication code V75301241 One click selects the whole code')
  expect(html).toContain('notranslate')
})

test('in a table the name is only heard', () => {
  const html = shown(<Code compact label="Case number" value="ALM-1" />)
  expect(html).toContain('<span class="hidden-visually">Case number </span>')
})
