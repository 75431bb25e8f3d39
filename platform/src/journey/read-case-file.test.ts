import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CaseFile } from './case-schema.ts'
import { readCaseFile } from './read-case-file.ts'

const examples = join(import.meta.dirname, '..', '..', '..', 'examples')
let folder: string
let permit: CaseFile
let refusal: CaseFile

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ruqsat-case-'))
  permit = await readCaseFile(join(examples, 'first-permit'), 'en')
  refusal = await readCaseFile(join(examples, 'first-refusal'), 'en')
})
afterAll(() => rm(folder, { recursive: true }))

async function refusedFor(written: unknown, language: 'kk' | 'ru' | 'en' = 'en'): Promise<string> {
  await writeFile(join(folder, 'case.json'), typeof written === 'string' ? written : JSON.stringify(written))
  return readCaseFile(folder, language).then(
    () => 'it was read',
    (error: Error) => error.message,
  )
}

test('the examples differ in nothing but the staff, the title and the ending', () => {
  const { title: _one, firm: before, ending: _first, ...same } = permit
  const { title: _other, firm: after, ending: _second, ...alike } = refusal
  expect(alike).toEqual(same)
  const inHands = ({ staff }: CaseFile['firm'], side: 'citizens' | 'foreigners') =>
    staff['category 3'][side] + staff['category 4'][side]
  expect([inHands(before, 'citizens'), inHands(before, 'foreigners')]).toEqual([38, 2])
  expect([inHands(after, 'citizens'), inHands(after, 'foreigners')]).toEqual([17, 2])
})

test('a case file that is wrong is refused with every problem and its place', async () => {
  const { title: _title, ...untitled } = permit
  const wrong = {
    ...untitled,
    comment: 'x',
    firm: { ...permit.firm, headcount: -1, staff: { ...permit.firm.staff, 'category 5': {} } },
    worker: { ...permit.worker, born: '17.03.1988', sex: 'm' },
  }
  const said = (await refusedFor(wrong)).split('\n')
  expect(said[0]).toMatch(/case\.json has 6 places to correct:$/)
  expect(said.slice(1).sort()).toEqual([
    '  /  There is no such field: comment.',
    '  /firm/headcount  It must be at least 0.',
    '  /firm/staff  There is no such field: category 5.',
    '  /title  Fill this in.',
    '  /worker/born  A day is written like this: 2026-10-05.',
    '  /worker/sex  Choose one of: male, female.',
  ])
})

test('steps in the wrong order are refused with the day of the step before', async () => {
  const days = { ...permit.days, applicationFiled: '2026-10-01' }
  expect(await refusedFor({ ...permit, days })).toMatch(
    /\/days\/applicationFiled {2}This cannot be earlier than the step before it \(5 October 2026\)\./,
  )
  const ending = { ...refusal.ending, objection: { on: '2026-10-30', text: 'x' } }
  expect(await refusedFor({ ...refusal, ending })).toContain('/ending/refusedOn')
})

test('an objection without an answer is refused', async () => {
  const { answer: _answer, ...ending } = refusal.ending as Extract<CaseFile['ending'], { kind: 'refusal' }>
  expect(await refusedFor({ ...refusal, ending })).toContain('/ending/answer  The objection must be answered')
})

test('what is no case file is refused in the reader’s language', async () => {
  expect(await refusedFor('{', 'ru')).toMatch(/^Файл .*case\.json не читается как JSON:\n {2}\S/)
  expect(await refusedFor([], 'en')).toContain('Another kind of value is expected here.')
  await expect(readCaseFile(join(folder, 'nowhere'), 'kk')).rejects.toThrow(/файлы жоқ/)
})
