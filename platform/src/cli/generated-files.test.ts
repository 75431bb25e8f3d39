import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bringUpToDate, type Generated, notCurrent } from './generated-files.ts'

let root: string
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'ruqsat-generated-'))
  await bringUpToDate(root, generated)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const generated: Generated = {
  files: { 'list.json': () => '[]\n', 'book/README.md': () => '# Book\n', 'book/fee.md': async () => '# Fee\n' },
  folders: ['book'],
}
const textOf = (name: string) => readFileSync(join(root, name), 'utf8')

test('files are written where they are missing, and are then current', async () => {
  expect(['list.json', 'book/README.md', 'book/fee.md'].map(textOf)).toEqual(['[]\n', '# Book\n', '# Fee\n'])
  expect(await notCurrent(root, generated)).toEqual([])
})

test('a file that says something else is not current, and is written anew', async () => {
  writeFileSync(join(root, 'book', 'fee.md'), '# Fees\n')
  expect(await notCurrent(root, generated)).toEqual(['book/fee.md'])
  await bringUpToDate(root, generated)
  expect(textOf('book/fee.md')).toBe('# Fee\n')
})

test('the page of a chapter that was renamed is noticed, and taken away', async () => {
  const renamed: Generated = {
    files: { 'list.json': () => '[]\n', 'book/README.md': () => '# Book\n', 'book/charge.md': () => '# Charge\n' },
    folders: ['book'],
  }
  expect(await notCurrent(root, renamed)).toEqual(['book/charge.md', 'book/fee.md'])
  await bringUpToDate(root, renamed)
  expect(readdirSync(join(root, 'book')).toSorted()).toEqual(['README.md', 'charge.md'])
})

test('what lies outside the generated folders stays', async () => {
  writeFileSync(join(root, 'notes.md'), 'mine\n')
  expect(await notCurrent(root, generated)).toEqual([])
  await bringUpToDate(root, generated)
  expect(textOf('notes.md')).toBe('mine\n')
})
