import { readFileSync } from 'node:fs'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { useReader } from './reader.tsx'
import { shown } from './testing.tsx'

function Greeting() {
  const { language, today, say, formats } = useReader()
  return (
    <p>
      {language} {say('answer.yes')} {formats.day(today)}
    </p>
  )
}

test('a component knows the language, the day and the words of its reader', () => {
  expect(shown(<Greeting />)).toBe('<p>en Yes 6 May 2026</p>')
  expect(shown(<Greeting />, { language: 'kk' })).toBe('<p>kk Иә 2026 ж. 6 мамыр</p>')
})

test('a page without a reader is a bug, not a page in some language', () => {
  expect(() => renderToString(<Greeting />)).toThrow('No reader')
})

const catalogues = ['messages', 'gallery/words'] as const
const languages = ['kk', 'ru', 'en'] as const

function read(catalogue: string, language: string): Record<string, string> {
  return JSON.parse(readFileSync(new URL(`./${catalogue}/${language}.json`, import.meta.url), 'utf8'))
}

/** The names a message asks for: `{count, plural, …}` and `{day}`. */
function asked(message: string): readonly string[] {
  return [...new Set([...message.matchAll(/\{(\w+)(?=[,}])/g)].map((match) => match[1] ?? ''))].sort()
}

test.each(catalogues)('the languages of %s have the same keys and ask for the same values', (catalogue) => {
  const [kk, ru, en] = languages.map((language) => read(catalogue, language))
  expect(Object.keys(kk ?? {})).toEqual(Object.keys(en ?? {}))
  expect(Object.keys(ru ?? {})).toEqual(Object.keys(en ?? {}))
  for (const [key, message] of Object.entries(en ?? {})) {
    expect([key, asked(kk?.[key] ?? '')]).toEqual([key, asked(message)])
    expect([key, asked(ru?.[key] ?? '')]).toEqual([key, asked(message)])
  }
})

test('Russian names every plural form', () => {
  for (const message of Object.values(read('messages', 'ru'))) {
    if (!message.includes('#')) continue
    for (const form of ['one {', 'few {', 'many {', 'other {']) expect(message).toContain(form)
  }
})
