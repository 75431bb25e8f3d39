import { expect, test } from 'vitest'
import { Document, type DocumentProps } from './document.tsx'
import { attributes, pageHtml, someReader } from './testing.tsx'

const assets = { styles: '/assets/styles-1.css', scripts: ['/assets/draft-1.js'] }
const page = (props: Partial<DocumentProps> = {}) =>
  pageHtml(
    <Document title="Queue" reader={someReader} assets={assets} {...props}>
      <main id="main">x</main>
    </Document>,
  )

test('a whole page in the language of the reader', () => {
  const html = page({ reader: { ...someReader, language: 'kk' } })
  expect(html).toMatch(/^<!doctype html><html lang="kk">/)
  expect(html).toContain('<title>Queue · Рұқсат</title>')
  expect(attributes(html, 'hreflang')).toEqual(['kk', 'ru', 'en'])
})

test('it holds no script or style of its own', () => {
  const html = page({ nonce: 'n1' })
  expect(html).not.toMatch(/<style| style=| on[a-z]+="/)
  expect(html).toContain('<script type="module" src="/assets/draft-1.js" nonce="n1"></script>')
  expect(html.match(/<script/g)).toHaveLength(1)
})

test('the theme the reader chose is set, and else left to the device', () => {
  expect(page()).not.toContain('data-theme')
  expect(page().match(/name="theme-color"/g)).toHaveLength(2)
  const dark = page({ reader: { ...someReader, theme: 'dark' } })
  expect(dark).toContain('data-theme="dark"')
  expect(dark.match(/name="theme-color"/g)).toHaveLength(1)
})

test('the first stop of the keyboard is the way past the header', () => {
  expect(page()).toContain('<body><a class="skip-link" href="#main">')
})

test('what a search engine may keep is said only where it is said', () => {
  expect(page({ robots: 'noindex' })).toContain('<meta name="robots" content="noindex"/>')
  expect(page()).not.toContain('robots')
})
