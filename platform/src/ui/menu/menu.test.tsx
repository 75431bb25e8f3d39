import { expect, test } from 'vitest'
import { attributes, shown, words } from '../testing.tsx'
import { Menu } from './menu.tsx'

test('it opens without script, and menus of a group close each other', () => {
  const html = shown(
    <Menu items={[{ label: 'Profile', href: '/me' }]} group="top">
      Aigul
    </Menu>,
  )
  expect(html).toContain('<details class="menu" name="top"><summary')
  expect(words(html)).toBe('Aigul Profile')
})

test('an entry that changes something is a form, not a link', () => {
  const html = shown(<Menu items={[{ label: 'Sign out', href: '/out', post: { token: 't' } }]}>Aigul</Menu>)
  expect(html).toContain('<form method="post" action="/out"><input type="hidden" name="token" value="t"/>')
  expect(attributes(html, 'href')).toEqual([])
})
