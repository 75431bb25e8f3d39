import { expect, test } from 'vitest'
import { attributes, shown, words } from '../testing.tsx'
import { Tabs } from './tabs.tsx'

const tabs = [
  { href: '/a', label: 'Waiting', count: 1204, current: true },
  { href: '/b', label: 'Closed' },
]

test('tabs are links in a named navigation, and one is this page', () => {
  const html = shown(<Tabs label="Queue" tabs={tabs} />)
  expect(html).toContain('<nav class="tabs" aria-label="Queue">')
  expect(attributes(html, 'aria-current')).toEqual(['page'])
  expect(words(html)).toBe('Waiting 1,204 Closed')
})
