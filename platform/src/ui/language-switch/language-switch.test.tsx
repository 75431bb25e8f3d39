import { expect, test } from 'vitest'
import { attributes, shown, words } from '../testing.tsx'
import { LanguageSwitch } from './language-switch.tsx'

test('it keeps the page and its query', () => {
  expect(attributes(shown(<LanguageSwitch />), 'href')).toEqual([
    '/queue?sort=until&amp;lang=kk',
    '/queue?sort=until&amp;lang=ru',
    '/queue?sort=until&amp;lang=en',
  ])
})

test('each language names itself, in its own language, and one is current', () => {
  const html = shown(<LanguageSwitch />, { language: 'ru' })
  expect(words(html)).toBe('Қазақша Русский English')
  expect(attributes(html, 'lang')).toEqual(['kk', 'ru', 'en'])
  expect(html).toMatch(/lang="ru" hreflang="ru" aria-current="true"/)
  expect(html.match(/aria-current/g)).toHaveLength(1)
})
