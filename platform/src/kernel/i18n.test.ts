import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { type Language, languages } from '@ruqsat/law'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { readMessages, sayIn, speaker } from './i18n.ts'

const source = join(import.meta.dirname, '..')

/** Every folder of the platform that holds a catalogue in three languages. */
const folders = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('/kk.json'))
  .map((path) => dirname(join(source, path)))
  .sort()

type Catalogue = Readonly<Record<string, string>>
const catalogue = (folder: string, language: Language) =>
  JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8')) as Catalogue

type Node = ReturnType<IntlMessageFormat['getAst']>[number]
const kinds = { argument: 1, number: 2, date: 3, time: 4, select: 5, plural: 6 } as const
const named: ReadonlySet<number> = new Set(Object.values(kinds))

/** Every place of a message where something is said by value, choices included. */
function places(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => {
    const options = 'options' in node && node.options !== undefined ? Object.values(node.options) : []
    return [
      ...(named.has(node.type) ? [node] : []),
      ...options.flatMap((option) => places((option as { value: Node[] }).value)),
    ]
  })
}

const read = (message: string, language: Language) =>
  places(new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst())
const argumentsOf = (nodes: readonly Node[]) =>
  [...new Set(nodes.map((node) => String('value' in node ? node.value : '')))].sort()
const pound = 7
const saysItsCount = (node: Node) =>
  'options' in node &&
  Object.values(node.options ?? {}).some((option) =>
    (option as { value: Node[] }).value.some((part) => part.type === pound),
  )
const choicesOf = (node: Node) => ('options' in node && node.options !== undefined ? Object.keys(node.options) : [])

test('every catalogue is found', () => {
  expect(folders.length).toBeGreaterThanOrEqual(12)
})

describe.each(folders.map((folder) => [relative(source, folder), folder] as const))(
  'the catalogue %s',
  (_name, folder) => {
    const english = catalogue(folder, 'en')

    test.each(['kk', 'ru'] as const)('says the same things in %s as in English', (language) => {
      expect(Object.keys(catalogue(folder, language)).sort()).toEqual(Object.keys(english).sort())
    })

    test.each(['kk', 'ru'] as const)('is given the same values in %s as in English', (language) => {
      const there = catalogue(folder, language)
      const differing = Object.keys(english).filter((key) => {
        const own = argumentsOf(read(there[key] ?? '', language))
        return JSON.stringify(own) !== JSON.stringify(argumentsOf(read(english[key] ?? '', 'en')))
      })
      expect(differing).toEqual([])
    })

    test.each(['kk', 'ru'] as const)('knows the same choices in %s as in English', (language) => {
      const there = catalogue(folder, language)
      const selects = (message: string, of: Language) =>
        read(message, of)
          .filter((node) => node.type === kinds.select)
          .map((node) => `${'value' in node ? node.value : ''}: ${choicesOf(node).sort().join(' ')}`)
          .sort()
      const differing = Object.keys(english).filter(
        (key) =>
          JSON.stringify(selects(there[key] ?? '', language)) !== JSON.stringify(selects(english[key] ?? '', 'en')),
      )
      expect(differing).toEqual([])
    })

    test.each(languages)('counts in %s with every form the language has, where it counts', (language) => {
      const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories
      const short = Object.entries(catalogue(folder, language)).flatMap(([key, message]) =>
        read(message, language)
          .filter((node) => node.type === kinds.plural)
          .filter(
            (node) => choicesOf(node).some((form) => form !== 'other' && !form.startsWith('=')) && saysItsCount(node),
          )
          .filter((node) => !wanted.every((form) => choicesOf(node).includes(form)))
          .map(() => key),
      )
      expect(short).toEqual([])
    })

    test.each(languages)('leaves nothing unsaid in %s', (language) => {
      const empty = Object.entries(catalogue(folder, language)).filter(([, message]) => message.trim() === '')
      expect(empty.map(([key]) => key)).toEqual([])
    })
  },
)

describe('a message', () => {
  const say = speaker({
    kk: { days: '{count, plural, one {# күн} other {# күн}}', plain: 'Рұқсат', quoted: "It''s {x}" },
    ru: {
      days: '{count, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
      plain: 'Разрешение',
      quoted: "It''s {x}",
    },
    en: { days: '{count, plural, one {# day} other {# days}}', plain: 'Permit', quoted: "It''s {x}" },
  })

  test.each([
    ['ru', 1, '1 день'],
    ['ru', 2, '2 дня'],
    ['ru', 5, '5 дней'],
    ['ru', 11, '11 дней'],
    ['ru', 21, '21 день'],
    ['ru', 112, '112 дней'],
    ['ru', 1.5, '1,5 дня'],
    ['kk', 1, '1 күн'],
    ['kk', 7, '7 күн'],
    ['en', 1, '1 day'],
    ['en', 0, '0 days'],
  ] as const)('counts in %s: %d', (language, count, said) => {
    expect(say(language)('days', { count })).toBe(said)
  })

  test('without values is said as it stands', () => {
    expect(say('kk')('plain')).toBe('Рұқсат')
    expect(say('en')('quoted', { x: 'so' })).toBe("It's so")
  })

  test('read beforehand is said by a browser as it is by the server', () => {
    const messages = { days: '{count, plural, one {# day} other {# days}}', plain: 'Permit', quoted: "It''s {x}" }
    const sent = JSON.parse(JSON.stringify(readMessages('en', messages)))
    expect(sent.plain).toBe('Permit')
    expect(typeof sent.days).toBe('object')
    const read = sayIn<keyof typeof messages>('en', sent)
    expect(read('days', { count: 2 })).toBe('2 days')
    expect(read('quoted', { x: 'so' })).toBe("It's so")
  })

  test('groups large numbers as its language does', () => {
    const money = speaker({
      kk: { sum: '{sum, number} ₸' },
      ru: { sum: '{sum, number} ₸' },
      en: { sum: '{sum, number} ₸' },
    })
    expect(money('ru')('sum', { sum: 968_800 }).replace(/\s/g, ' ')).toBe('968 800 ₸')
    expect(money('en')('sum', { sum: 968_800 })).toBe('968,800 ₸')
  })

  test('that lacks its value is a bug and says so, rather than showing a hole', () => {
    expect(() => say('en')('days')).toThrow()
  })
})
