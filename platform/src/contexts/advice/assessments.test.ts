import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assess, languages, permitRules, readQuestion } from '@ruqsat/law'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type Client, clientOf } from '../../testing/client.ts'
import { testWorld } from '../../testing/test-world.ts'
import type { World } from '../../testing/world.ts'
import { sayPermits } from '../permits/words.ts'
import questionSchema from './question-schema.json' with { type: 'json' }

const examples = readFileSync(join(import.meta.dirname, '../../../../law/src/testing/contract-examples.ndjson'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

type Json = Record<string, unknown>
const question = examples[0].question as Json & Record<'employer' | 'worker' | 'hire' | 'vacancy', Json>

let world: World
let anyone: Client
beforeAll(async () => {
  world = await testWorld('2026-09-01')
  anyone = await world.as(null)
})

/** Every pointer that was refused, with its code. */
async function refused(body: unknown): Promise<readonly string[]> {
  const answer = await anyone.post<{ code: string; problems: { pointer: string; code: string; detail: string }[] }>(
    '/assessments',
    body,
  )
  expect(answer).toMatchObject({ status: 422, body: { code: 'http.problems', status: 422 } })
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  for (const { detail } of answer.body.problems) expect(detail).toMatch(/\S/)
  return answer.body.problems.map(({ pointer, code }) => `${pointer} ${code}`)
}

describe('POST /api/v1/assessments', () => {
  test.each(examples.map((example, place) => [place + 1, example]))(
    'answers example %i of the contract, whole',
    async (_, example) => {
      const { status, body } = await anyone.post<Json>('/assessments', example.question)
      expect(status).toBe(200)
      const read = readQuestion(example.question)
      expect(body).toEqual(read.ok && JSON.parse(JSON.stringify(assess(read.question))))
      const findings = body.findings as readonly Json[]
      const expected = { ...example.answer, findings: undefined }
      expect({ ...body, findings: undefined }).toMatchObject(expected)
      expect(findings.map(({ rule, answer }) => ({ rule, answer }))).toEqual(example.answer.findings)
    },
  )

  test('refuses what has the wrong shape, every problem at once at its pointer', async () => {
    const { quotaLeft: _left, ...without } = question
    const hire = { ...question.hire, term: { months: 1.5 }, regions: ['75', '75'] }
    expect(await refused({ ...without, on: '2025-02-29', hire })).toEqual([
      '/on law.not-a-day',
      '/hire/term/months law.not-whole',
      '/hire/regions/1 law.repeated',
      '/quotaLeft law.missing',
    ])
    expect(await refused([])).toEqual([' law.not-an-object'])
  })

  test('refuses unknown keys: a typing error must not read as a fact', async () => {
    const employer = { ...question.employer, 'small/business': true }
    expect(await refused({ ...question, employer, quotaleft: 1 })).toEqual([
      '/employer/small~1business law.unknown-key',
      '/quotaleft law.unknown-key',
    ])
  })

  test('refuses facts that contradict each other', async () => {
    const hire = { ...question.hire, permit: 'seasonal', category: 1, term: { months: 3 } }
    const vacancy = { ...question.vacancy, live: [{ from: '2026-09-10', to: '2026-09-09' }] }
    const worker = { ...question.worker, citizenship: 'KAZ' }
    expect(await refused({ ...question, hire, vacancy, worker, permit: null })).toEqual([
      '/worker/citizenship law.citizen-of-kazakhstan',
      '/hire/category law.category-with-seasonal',
      '/hire/term law.months-for-days',
      '/permit law.renewal-without-permit',
      '/vacancy/live/0/to law.ends-before-it-begins',
    ])
  })

  test('says what is wrong in the language of the reader', async () => {
    for (const [language, detail] of [
      ['kk', '«quotaleft» деген кілт жоқ: жазылуын тексеріңіз.'],
      ['ru', 'Ключа «quotaleft» нет: проверьте написание.'],
    ] as const) {
      const { body } = await clientOf(world.address, null, language).post('/assessments', { ...question, quotaleft: 1 })
      expect(body.problems?.[0]).toMatchObject({ pointer: '/quotaleft', detail })
    }
  })

  test('needs neither session nor key', async () => {
    const url = `${world.address}/api/v1/assessments`
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(question) })
    expect(answer.status).toBe(200)
  })
})

test('the published schema takes every question that the law reads, and no key that it does not', () => {
  const schema = z.fromJSONSchema(JSON.parse(JSON.stringify(questionSchema)))
  for (const example of examples) expect(schema.safeParse(example.question).error).toBeUndefined()
  const keysOf = (value: unknown, at = ''): readonly string[] =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).flatMap(([key, inner]) => [`${at}/${key}`, ...keysOf(inner, `${at}/${key}`)])
      : []
  for (const pointer of keysOf(question)) {
    const without = structuredClone(question)
    const path = pointer.split('/').slice(1)
    const last = path.pop() as string
    delete path.reduce<Json>((inner, key) => inner[key] as Json, without)[last]
    expect(schema.safeParse(without).success, pointer).toBe(readQuestion(without).ok)
  }
})

test('every fact that a rule may show has its word in each language', () => {
  const facts = permitRules.flatMap(({ versions, examples: shown }) =>
    versions.flatMap(({ facts: of, applies }) =>
      shown
        .filter(({ given }) => applies?.(given) ?? true)
        .flatMap(({ given, on, expect: expected }) =>
          expected === 'not-applicable' ? [] : Object.keys(of(given, on)),
        ),
    ),
  )
  for (const fact of new Set(facts))
    for (const language of languages)
      expect(sayPermits(language)(`fact.${fact}` as Parameters<ReturnType<typeof sayPermits>>[0]), fact).toMatch(/\S/)
})
