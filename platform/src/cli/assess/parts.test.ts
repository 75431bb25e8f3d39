import { describe, expect, test } from 'vitest'
import type { Block } from '../blocks.ts'
import { answerBlock } from './answer-block.ts'
import { answerLines } from './answer-lines.ts'
import { languageOfTerminal, readOrder } from './order.ts'
import { paintFor } from './paint.ts'
import { broken, tableLines } from './table.ts'

const plain = paintFor(false, {})

describe('the language', () => {
  test('is the terminal’s by LC_ALL, LC_MESSAGES and LANG in this order, and English where we do not speak it', () => {
    expect(languageOfTerminal({ LC_ALL: 'kk_KZ.UTF-8', LANG: 'ru_RU.UTF-8' })).toBe('kk')
    expect(languageOfTerminal({ LC_ALL: '', LC_MESSAGES: 'ru', LANG: 'kk_KZ' })).toBe('ru')
    expect(languageOfTerminal({ LANG: 'de_DE.UTF-8' })).toBe('en')
    expect(languageOfTerminal({ LANG: 'C.UTF-8' })).toBe('en')
    expect(languageOfTerminal({})).toBe('en')
  })

  test('is the one asked for before any other', () => {
    expect(readOrder(['case.json', '--lang', 'kk'], { LANG: 'ru_RU' })).toEqual({
      form: 'words',
      file: 'case.json',
      language: 'kk',
    })
    expect(readOrder(['--ndjson'], {})).toEqual({ form: 'ndjson', file: null, language: 'en' })
  })
})

test('colours are for terminals that have them, unless NO_COLOR or FORCE_COLOR says otherwise', () => {
  const red = '\u001B[31mno\u001B[0m'
  expect(paintFor(true, {})('no', 'red')).toBe(red)
  expect(paintFor(true, { NO_COLOR: '1' })('no', 'red')).toBe('no')
  expect(paintFor(true, { TERM: 'dumb' })('no', 'red')).toBe('no')
  expect(paintFor(false, {})('no', 'red')).toBe('no')
  expect(paintFor(false, { FORCE_COLOR: '1' })('no', 'red')).toBe(red)
})

describe('a table', () => {
  const row = (answer: string, title: string, text: string) => ({
    cells: [answer, title],
    text,
    colour: (cell: string) => cell,
  })

  test('puts its cells under each other and breaks its texts between words', () => {
    const rows = [
      row('no', 'Quota', 'The quota of this region and category is used up.'),
      row('unknown', 'Ban', 'None.'),
    ]
    expect(tableLines(rows, 50, plain)).toEqual([
      '  no       Quota  The quota of this region and',
      '                  category is used up.',
      '  unknown  Ban    None.',
    ])
  })

  test('leaves a word that is longer than the room whole', () => {
    expect(broken('a supercalifragilistic b', 5)).toEqual(['a', 'supercalifragilistic', 'b'])
  })
})

test('a stream is answered wherever its pieces are cut, and nothing is held back until its end', async () => {
  const written: string[] = []
  async function* pieces() {
    yield '{"on"'
    yield ':1}\n{}'
    expect(written).toHaveLength(1)
    yield '\n\n'
    yield '7'
  }
  const run = await answerLines(pieces(), async (text) => void written.push(String(text)))
  expect(run).toEqual({ lines: 4, bad: 3 })
  const errors = written
    .join('')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).error.line)
  expect(errors).toEqual([1, 2, 4])
})

test('a long stream is told in its order though a crowd answers it, and nobody waits for the next question', async () => {
  const line = `{"on":"${'x'.repeat(100_000)}"}\n`
  const written: string[] = []
  let left = false
  async function* pieces() {
    for (let asked = 1; asked <= 20; asked++) {
      yield line
      await new Promise((answered) => setTimeout(answered, 20))
      expect(written).toHaveLength(asked)
    }
    yield* Array.from({ length: 20 }, () => line)
  }
  const lazy = {
    blocks: 4,
    answer: async (block: Block) => {
      await new Promise((answered) => setTimeout(answered, block.first % 3))
      return answerBlock(block)
    },
    leave: async () => {
      left = true
    },
  }
  const run = await answerLines(
    pieces(),
    async (text) => void written.push(String(text)),
    () => lazy,
  )
  expect(run).toEqual({ lines: 40, bad: 40 })
  expect(written.map((text) => JSON.parse(text).error.line)).toEqual(Array.from({ length: 40 }, (_, at) => at + 1))
  expect(left).toBe(true)
})
