import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { languages } from '@ruqsat/law'
import { expect, test } from 'vitest'
import { attributes, pageHtml, shown, someReader } from '../testing.tsx'
import { groups } from './catalogue.ts'
import { galleryPage } from './gallery.tsx'

const ui = new URL('../', import.meta.url)
const folders = readdirSync(ui, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['gallery', 'messages'].includes(entry.name))
  .map((entry) => entry.name)
const entries = groups.flatMap((group) => group.entries)
const assets = { styles: '/styles.css', scripts: [] }

function file(path: string): string {
  return readFileSync(new URL(path, ui), 'utf8')
}

test.each(folders)('%s has its examples, its test, and a place in the gallery and the guide', (name) => {
  expect(existsSync(new URL(`${name}/examples.tsx`, ui))).toBe(true)
  expect(existsSync(new URL(`${name}/${name}.test.tsx`, ui))).toBe(true)
  expect(entries.map((entry) => entry.name)).toContain(name)
  expect(file('README.md')).toContain(`\`${name}\``)
  if (existsSync(new URL(`${name}/${name}.css`, ui))) expect(file('styles.css')).toContain(`"./${name}/${name}.css"`)
})

test('the gallery shows nothing twice and nothing that is gone', () => {
  const names = entries.map((entry) => entry.name)
  expect([...names].sort()).toEqual([...folders].sort())
})

/** What must hold of every component in every language, whatever it shows. */
function holds(html: string) {
  expect(html).not.toMatch(/ style=|<style|<script| on\w+="/)
  expect(html).not.toMatch(/undefined|\[object|NaN|\{\w+\}/)
  const ids = attributes(html, 'id')
  expect(ids).toEqual([...new Set(ids)])
  const known = new Set(ids)
  for (const name of ['aria-describedby', 'aria-labelledby', 'for', 'popovertarget', 'commandfor', 'interestfor']) {
    for (const value of attributes(html, name))
      for (const id of value.split(' ')) expect([name, id, known.has(id)]).toEqual([name, id, true])
  }
  for (const button of html.match(/<button[^>]*>/g) ?? []) expect(button).toContain('type=')
}

for (const language of languages) {
  test.each(entries.map((entry) => [entry.name, entry] as const))(
    `%s shows every example in ${language}`,
    (_, entry) => {
      expect(entry.examples.length).toBeGreaterThan(0)
      holds(shown(<main>{entry.examples.map((example) => example.render(language))}</main>, { language }))
    },
  )
}

test('the index leads to every component, in the reader’s language', () => {
  const html = pageHtml(galleryPage({ reader: { ...someReader, language: 'kk', path: '/ui?lang=kk' }, assets }))
  expect(html).toMatch(/^<!doctype html><html lang="kk">/)
  for (const { name } of entries) expect(html).toContain(`href="/ui?lang=kk&amp;component=${name}"`)
})

test('a component’s page shows its usage and its examples, and on a phone those that matter there', () => {
  const query = { reader: someReader, assets, component: 'button' }
  expect(pageHtml(galleryPage(query))).toContain('Long words in a narrow place')
  expect(pageHtml(galleryPage({ ...query, narrow: true }))).not.toContain('With icons, small, switched off')
})

test('a layout is shown as the page it is, and an unknown name leads to the index', () => {
  expect(
    pageHtml(galleryPage({ reader: someReader, assets, component: 'public-layout' })).match(/<main/g),
  ).toHaveLength(1)
  expect(pageHtml(galleryPage({ reader: someReader, assets, component: 'nothing' }))).toContain('The components')
})
