import { expect, test } from 'vitest'
import { readOptions } from './options.ts'
import { Stopped } from './stopped.ts'

const read = (args: readonly string[], env: Readonly<Record<string, string>> = {}) => readOptions(args, env, 'root')

test('without anything the first permit is played where npm start runs', () => {
  expect(read([])).toEqual({ folder: 'root/examples/first-permit', address: 'http://localhost:3000', language: 'en' })
  expect(read([], { PORT: '4000' }).address).toBe('http://localhost:4000')
})

test('a folder, an address and a language may be given', () => {
  expect(read(['my-case', '--url=http://127.0.0.1:5000/', '--lang=kk'], { PORT: '4000', LANG: 'ru_RU.UTF-8' })).toEqual(
    {
      folder: 'my-case',
      address: 'http://127.0.0.1:5000',
      language: 'kk',
    },
  )
})

test.each([
  ['ru_RU.UTF-8', 'ru'],
  ['kk_KZ.UTF-8', 'kk'],
  ['en_GB.UTF-8', 'en'],
  ['de_DE.UTF-8', 'en'],
  ['C', 'en'],
] as const)('LANG %s reads %s', (LANG, language) => {
  expect(read([], { LANG }).language).toBe(language)
})

test.each([
  [['--lang=de'], /^Usage: npm run journey/],
  [['--language=ru'], /^Usage: npm run journey/],
  [['one', 'two'], /^Usage: npm run journey/],
  [['--url=localhost:3000'], /^localhost:3000 is not an address/],
  [['--url=here', '--lang=ru'], /^here – не адрес/],
] as const)('%j is refused with what to write', (args, says) => {
  expect(() => read(args)).toThrow(says)
  expect(() => read(args)).toThrow(Stopped)
})
