import { expect, test } from 'vitest'
import { shown, words } from '../testing.tsx'
import { Link } from './link.tsx'

test('a link to another site says so to those who cannot see the arrow', () => {
  const link = (
    <Link href="https://enbek.kz" external>
      enbek.kz
    </Link>
  )
  expect(words(shown(link))).toBe('enbek.kz (another site)')
  expect(words(shown(link, { language: 'ru' }))).toBe('enbek.kz (другой сайт)')
  expect(shown(link)).toContain('rel="noopener"')
})

test('a link to a file names its kind and size and is kept, not opened', () => {
  const html = shown(
    <Link href="/file" file="PDF, 1.4 MB">
      Contract
    </Link>,
  )
  expect(words(html)).toBe('Contract (PDF, 1.4 MB)')
  expect(html).toContain(' download')
})
