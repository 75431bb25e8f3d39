import { languages } from '@ruqsat/law'
import { expect, test } from 'vitest'
import { sheetOn } from './sheet.ts'

const sheet = sheetOn({ language: 'en', width: 60, paint: (look, text) => (text === '' ? '' : `<${look}>${text}</>`) })

test.each(languages)('in %s the dates of all months fit into one column', (language) => {
  const plain = sheetOn({ language, width: 80, paint: (_, text) => text })
  const starts = Array.from({ length: 12 }, (_, at) =>
    plain.dated(`2026-${String(at + 1).padStart(2, '0')}-28` as never, 'Here')[0]?.indexOf('Here'),
  )
  expect(new Set(starts).size).toBe(1)
})

test('a text that is too long goes on under its beginning', () => {
  expect(sheet.text('one two three four five six seven eight nine ten', 2)).toEqual([
    '                     one two three four five six seven eight',
    '                     nine ten',
  ])
  expect(sheet.item('→ ', 'one two three four five six seven eight nine ten', 0)).toEqual([
    '                   → one two three four five six seven eight',
    '                     nine ten',
  ])
})

test('an address is not broken', () => {
  const address = `http://localhost:3000/${'a'.repeat(60)}`
  expect(sheet.text(`See ${address}`, 0).map((line) => line.trim())).toEqual(['See', address])
})

test('names stand in a column of their own; only words are set off, never the margin', () => {
  expect(
    sheet.named([
      { name: 'Due', text: '968,800 ₸' },
      { name: 'Whose turn', text: 'The employer', look: 'cyan' },
    ]),
  ).toEqual([
    '                   <dim>  Due         </>968,800 ₸',
    '                   <dim>  Whose turn  </><cyan>The employer</>',
  ])
  expect(sheet.dated('2026-10-05', 'Now')[0]).toBe('<dim>Mon, 5 Oct 2026    </><bold>Now</>')
})
