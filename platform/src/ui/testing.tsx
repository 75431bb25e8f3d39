import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Reader } from './reader.tsx'
import { ReaderProvider } from './reader-provider.tsx'

/** A reader for tests: English, on Wednesday 6 May 2026. */
export const someReader: Reader = { language: 'en', today: '2026-05-06', theme: 'auto', path: '/queue?sort=until' }

/** What a reader is sent: the HTML of a component, in English unless told. */
export function shown(component: VNode, reader: Partial<Reader> = {}): string {
  return renderToString(<ReaderProvider reader={{ ...someReader, ...reader }}>{component}</ReaderProvider>)
}

/** The values of an attribute, in the order of the page. */
export function attributes(html: string, name: string): readonly string[] {
  return [...html.matchAll(new RegExp(`[\\s]${name}="([^"]*)"`, 'g'))].map((match) => match[1] ?? '')
}

/** The words of a page without its tags. */
export function words(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A whole page as the text that is sent. */
export function pageHtml(page: VNode): string {
  return `<!doctype html>${renderToString(page)}`
}
