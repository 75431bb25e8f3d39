import { expect, test } from 'vitest'
import { attributes, shown } from '../testing.tsx'
import { ThemeSwitch } from './theme-switch.tsx'

test('it keeps the page and says which theme is on', () => {
  const html = shown(<ThemeSwitch />, { path: '/a?theme=dark&b=1', theme: 'dark' })
  expect(attributes(html, 'href')).toEqual(['/a?theme=auto&amp;b=1', '/a?theme=light&amp;b=1', '/a?theme=dark&amp;b=1'])
  expect(html).toMatch(/theme=dark&amp;b=1" aria-current="true"/)
})
