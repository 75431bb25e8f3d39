import { expect, test } from 'vitest'
import { attributes, shown, words } from '../testing.tsx'
import { NavList } from './nav-list.tsx'

test('the current place and what waits are said in words', () => {
  const html = shown(
    <NavList label="Sections" items={[{ href: '/q', label: 'Queue', count: 1204, current: true, icon: 'inbox' }]} />,
  )
  expect(attributes(html, 'aria-current')).toEqual(['page'])
  expect(words(html)).toBe('Queue 1,204')
})
