import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../core/text.ts'
import { anyQuestion } from '../testing/question-arbitrary.ts'
import { assess } from './assess.ts'
import { judge } from './judge.ts'
import { onAirSince, plainCase } from './plain-case.ts'
import { readQuestion } from './read-question.ts'

const examples = readFileSync(join(import.meta.dirname, '../testing/contract-examples.ndjson'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

/** Keys that the contract names only in words, and those added to it. */
const besides = ['changes', 'stuck', 'feeBasis', 'exemption']

describe('an assessment', () => {
  test.each(examples.map((example, place) => [place + 1, example]))(
    'answers example %i of the contract',
    (_, example) => {
      const read = readQuestion(example.question)
      if (!read.ok) return expect(read.problems).toEqual([])
      const { findings, ...rest } = assess(read.question)
      const { findings: expected, ...others } = example.answer
      expect(findings.map(({ rule, answer }) => ({ rule, answer }))).toEqual(expected)
      expect(Object.fromEntries(Object.entries(rest).filter(([key]) => !besides.includes(key)))).toEqual(others)
    },
  )

  test('names the ground and its clause where no permit is needed, and nothing else', () => {
    const answer = assess(plainCase('2026-03-02', { worker: { status: 'kandas' } }))
    expect(answer).toMatchObject({ permit: 'not-needed', ground: 'kandas', answer: 'yes', findings: [] })
    expect(answer.exemption?.cites[0]).toMatchObject({ act: 'decree-1041-2023', clause: '1', trust: 'P' })
    expect(answer).not.toHaveProperty('fileFrom')
    expect(answer).not.toHaveProperty('fee')
  })

  test('writes its reasons out, days and regions in words', () => {
    const question = plainCase('2026-03-10', { vacancy: onAirSince('2026-03-01'), hire: { regions: ['71'] } })
    const finding = assess(question).findings.find(({ rule }) => rule === 'market-test')
    expect(finding?.because).toEqual({
      kk: 'Бос орын басқа өңірде жарияланған: Алматы қаласы (коды V-1001). Рұқсат сұралған өңір: Астана қаласы.',
      ru: 'Вакансия размещена в другом регионе: г. Алматы (код V-1001). Разрешение запрашивается для региона: г. Астана.',
      en: 'The vacancy was posted in another region: Almaty City (code V-1001). The permit is asked for: Astana City.',
    })
  })

  test('leaves no value out of a sentence, and is "no" exactly when a finding is', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { findings, answer, permit, changes, stuck } = assess(question)
        for (const { because } of findings) {
          for (const language of languages) expect(because[language]).not.toMatch(/\{\w+\}|null|undefined/)
        }
        for (const { says } of changes ?? []) {
          for (const language of languages) expect(says[language]).not.toMatch(/\{\w+\}|null|undefined/)
        }
        expect(answer === 'no').toBe(findings.some((finding) => finding.answer === 'no'))
        if (permit === 'not-needed') expect(findings).toEqual([])
        expect(changes === undefined).toBe(answer !== 'no')
        expect(stuck !== undefined).toBe(changes?.length === 0)
      }),
    )
  })

  test('shows no days of procedure before the reform, nor for a replacement or a reissue', () => {
    expect(judge(plainCase('2025-08-31'))).not.toHaveProperty('registeredOn')
    expect(judge(plainCase('2025-09-02'))).toMatchObject({ registeredOn: '2025-09-02', decideBy: '2025-09-10' })
    expect(judge(plainCase('2025-09-02', { request: 'replacement' }))).not.toHaveProperty('decideBy')
  })

  test('says that a day is not known where its calendar is not', () => {
    const answer = judge(plainCase('2027-12-24', { vacancy: onAirSince('2027-01-01') }))
    expect(answer).toMatchObject({
      registeredOn: '2027-12-24',
      hearingNoticeBy: '2027-12-29',
      decideBy: null,
      payBy: null,
    })
    expect(judge(plainCase('2028-02-01'))).toMatchObject({ registeredOn: null, decideBy: null, fee: null })
  })

  test('files on the latest of the day asked, the market test and the end of a ban', () => {
    const from = (differing: Parameters<typeof plainCase>[1]) => judge(plainCase('2026-03-10', differing)).fileFrom
    expect(from({})).toBe('2026-03-10')
    expect(from({ vacancy: onAirSince('2026-03-01') })).toBe('2026-03-17')
    expect(from({ vacancy: null })).toBe('2026-03-26')
    expect(from({ vacancy: onAirSince('2026-03-01', '2026-03-05') })).toBe('2026-03-26')
    expect(from({ vacancy: null, employer: { banFoundOn: '2025-05-20' } })).toBe('2026-05-20')
    expect(from({ request: 'renewal', permit: { expiresOn: '2026-06-30', renewals: 0 } })).toBe('2026-05-01')
    expect(from({ request: 'renewal', permit: { expiresOn: '2026-03-20', renewals: 0 } })).toBe('2026-03-10')
    expect(from({ request: 'reissue', employer: { banFoundOn: '2025-05-20' } })).toBe('2026-03-10')
  })
})
