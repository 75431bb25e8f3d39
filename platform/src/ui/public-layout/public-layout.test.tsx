import { expect, test } from 'vitest'
import { attributes, shown, words } from '../testing.tsx'
import { PublicLayout } from './public-layout.tsx'

const page = (
  <PublicLayout nav={[{ href: '/plan', label: 'Plan' }]} account={{ href: '/in', label: 'Sign in' }} note="Ruqsat">
    <h1>Plan</h1>
  </PublicLayout>
)

test('one header, one main for the skip link, one footer', () => {
  const html = shown(page)
  expect(html.match(/<main[^>]*id="main"/g)).toHaveLength(1)
  expect(html.match(/<header/g)).toHaveLength(1)
  expect(html.match(/<footer/g)).toHaveLength(1)
})

test('languages and themes are in reach, and no two landmarks share a name', () => {
  const names = attributes(shown(page), 'aria-label').filter((name) => name !== 'Ruqsat, front page')
  expect(names).toEqual(['Sections', 'Language', 'Language, at the foot of the page', 'Appearance'])
  expect(words(shown(page, { language: 'ru' }))).toContain('Меню')
})
