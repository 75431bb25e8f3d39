import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assess, readQuestion } from '@ruqsat/law'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../../..')
const examples = readFileSync(join(root, 'law/src/testing/contract-examples.ndjson'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
const questions: readonly unknown[] = examples.map(({ question }) => question)
const answers = questions.map((question) => {
  const read = readQuestion(question)
  return read.ok ? assess(read.question) : read.problems
})

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ruqsat-assess-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const plain = { LANG: 'en_GB.UTF-8', LC_ALL: '', LC_MESSAGES: '', NO_COLOR: '', FORCE_COLOR: '0' }

function ruqsat(args: readonly string[], input = '', env: Record<string, string> = {}) {
  const run = spawnSync(process.execPath, [join(root, 'platform/bin/ruqsat.mjs'), 'assess', ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, ...plain, ...env },
    maxBuffer: 64 * 1024 * 1024,
  })
  return { status: run.status, out: run.stdout, err: run.stderr }
}

const asText = (question: unknown) => JSON.stringify(question)

describe('ruqsat assess', () => {
  test('answers a case of a file and of standard input as the object of the contract', () => {
    const file = join(folder, 'case.json')
    writeFileSync(file, `\uFEFF${JSON.stringify(questions[0], null, 2)}`)
    const fromFile = ruqsat(['--json', file])
    expect(fromFile).toMatchObject({ status: 0, err: '' })
    expect(JSON.parse(fromFile.out)).toEqual(JSON.parse(asText(answers[0])))
    expect(ruqsat(['--json', '-'], asText(questions[0])).out).toBe(fromFile.out)
  })

  test('answers a person in the language of the terminal or the one asked for, in colour only where wanted', () => {
    const { status, out } = ruqsat(['-'], asText(questions[1]), { LANG: 'ru_RU.UTF-8' })
    expect(status).toBe(0)
    expect(out).toContain('✗ По нынешним фактам разрешение не выдадут\nЗакон применён на 11 сентября 2026 года')
    expect(out).toContain('Что дало бы «да»\n  1. ')
    expect(out).not.toContain('\u001B')
    expect(ruqsat(['-', '--lang', 'kk'], asText(questions[1])).out).toContain(
      'Қазіргі фактілер бойынша рұқсат берілмейді',
    )
    const painted = ruqsat(['-'], asText(questions[1]), { FORCE_COLOR: '1' }).out
    expect(painted).toContain('\u001B[1;31m✗ On the facts as they are, the permit would be refused\u001B[0m')
  })

  test('names every problem at once with its pointer, and fails with 2', () => {
    const [question] = questions as [Record<string, unknown>]
    const wrong = {
      ...question,
      vacancy: undefined,
      quotaleft: 3,
      worker: { ...(question.worker as object), citizenship: 'KAZ' },
    }
    const { status, out, err } = ruqsat(['-'], asText(wrong))
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err.replace(/\s+/g, ' ')).toBe(
      'To correct in the question: ' +
        '/vacancy "vacancy" is missing. ' +
        '/quotaleft There is no key "quotaleft": check the spelling. ' +
        '/worker/citizenship No permit is asked for a citizen of Kazakhstan: give the citizenship of the foreigner. ',
    )
    const asJson = ruqsat(['--json', '-'], asText(wrong))
    expect(asJson.status).toBe(2)
    expect(JSON.parse(asJson.out).error.problems.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/vacancy',
      '/quotaleft',
      '/worker/citizenship',
    ])
  })

  test('says what is not JSON, which file cannot be read, and how it is used, each with status 2', () => {
    expect(ruqsat(['-'], '{')).toMatchObject({ status: 2, err: expect.stringContaining('This is not JSON') })
    const gone = join(folder, 'gone.json')
    expect(ruqsat([gone])).toMatchObject({
      status: 2,
      err: `${gone} could not be read: check its name and permissions.\n`,
    })
    for (const args of [[], ['--jsn', '-'], ['--json', '--ndjson', '-'], ['a', 'b'], ['-', '--lang', 'de']])
      expect(ruqsat(args)).toMatchObject({ status: 2, out: '', err: expect.stringMatching(/^ruqsat assess –/) })
    expect(ruqsat(['--help'])).toMatchObject({ status: 0, out: expect.stringMatching(/^ruqsat assess –/) })
  })

  test('answers a stream line by line in order', () => {
    const lines = Array.from({ length: 400 }, (_, place) => place % questions.length)
    const { status, out } = ruqsat(['--ndjson'], lines.map((place) => asText(questions[place])).join('\n'))
    expect(status).toBe(0)
    expect(out.endsWith('\n')).toBe(true)
    const answered = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answered).toEqual(lines.map((place) => JSON.parse(asText(answers[place]))))
  })

  test('answers a bad line on its own line, goes on, and fails with 1 at the end', () => {
    const { status, out } = ruqsat(
      ['--ndjson'],
      [asText(questions[0]), '{"on":', '', '7', asText(questions[3])].join('\r\n'),
    )
    expect(status).toBe(1)
    const answered = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answered.map(({ answer, error }) => answer ?? [error.line, error.problems[0].code])).toEqual([
      'no',
      [2, 'not-json'],
      [4, 'not-an-object'],
      'yes',
    ])
  })
})
