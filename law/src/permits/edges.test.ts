import { describe, expect, test } from 'vitest'
import { judgeApplication } from './application.ts'
import type { ApplicationQuestion } from './application-question.ts'
import { explained } from './assess.ts'
import { replacementDays } from './category-4-replacement.ts'
import { decideBy, fileFrom } from './clocks.ts'
import { feeFor, rateFor } from './fee.ts'
import { judge } from './judge.ts'
import { exemptionFromShare } from './local-share.ts'
import { lastOnAir } from './market-test.ts'
import { exemptionOf, exemptions } from './need.ts'
import { type PaperId, papers } from './papers.ts'
import { onAirSince, plainCase } from './plain-case.ts'
import type { Question } from './question.ts'
import { readQuestion } from './read-question.ts'

const plain = plainCase('2026-03-02')

/** The facts that a rule of the permit shows. */
function factsOf(rule: string, question: Question) {
  return judge(question).findings.find((finding) => finding.rule === rule)?.facts
}

describe('the facts of a finding', () => {
  test('name of several overdue posts of category 4 the number and the oldest', () => {
    const category4 = [
      { issuedOn: '2024-09-01', replaced: false },
      { issuedOn: '2024-06-01', replaced: false },
      { issuedOn: '2024-12-01', replaced: false },
      { issuedOn: '2023-01-01', replaced: true },
      { issuedOn: '2026-01-01', replaced: false },
    ] as const
    const question = plainCase('2026-03-02', { employer: { category4 } })
    expect(factsOf('category-4-replacement', question)).toEqual({ overdue: 3, oldest: '2024-06-01' })
    expect(factsOf('category-4-replacement', plain)).toEqual({ overdue: 0, oldest: null })
  })

  test('say of the market test without a vacancy in which regions one is missing', () => {
    const none = { code: null, region: null, from: null, to: null, opens: null }
    const nowhere = plainCase('2026-03-02', { vacancy: null })
    expect(factsOf('market-test', nowhere)).toEqual({ ...none, regions: '75' })
    expect(factsOf('market-test', plainCase('2026-03-02', { vacancy: null, hire: { regions: ['71', '75'] } }))).toEqual(
      {
        ...none,
        regions: '71, 75',
      },
    )
  })

  test('count the transferees of categories 2 and 3 and nobody of category 1', () => {
    const transfer = (category: 1 | 2 | 3, ictStaff: Question['employer']['ictStaff']) =>
      factsOf('ict-share', plainCase('2026-03-02', { hire: { permit: 'ict', category }, employer: { ictStaff } }))
    expect(transfer(2, { 1: 9, 2: 3, 3: 5 })).toMatchObject({ transferees: 4 })
    expect(transfer(3, { 1: 9, 2: 3, 3: 5 })).toMatchObject({ transferees: 6 })
    expect(transfer(1, { 1: 9, 2: 3, 3: 5 })).toBeUndefined()
  })
})

test('the post of a category 4 permit passes by its anniversary, or by the last day of a shorter permit', () => {
  expect(replacementDays('2025-06-14', '2026-06-14').lastDay).toBe('2026-06-14')
  expect(replacementDays('2025-06-14', '2026-06-13').lastDay).toBe('2026-06-13')
  expect(replacementDays('2025-06-14', '2028-06-14').lastDay).toBe('2026-06-14')
})

describe('a fee', () => {
  test('is not told where the tariff does not know the term, nor where the index is not published', () => {
    const inMonths = plainCase('2026-03-02', { hire: { permit: 'seasonal', category: null, term: { months: 3 } } })
    expect(rateFor(inMonths, '2026-03-02')).toBeNull()
    expect(feeFor(inMonths, '2026-03-02')).toBeNull()
    const inDays = plainCase('2026-03-02', { hire: { permit: 'seasonal', category: null, term: { days: 90 } } })
    expect(rateFor(inDays, '2018-04-15')).toBeNull()
    expect(rateFor(plain, '2018-04-15')).toBeNull()
    const { fee, feeBasis } = judge(plainCase('2027-03-01'))
    expect([fee, feeBasis?.cites.map(({ act }) => act)]).toEqual([null, ['decree-819-2025']])
  })
})

describe('a question from outside', () => {
  const problemsOf = (input: unknown) => {
    const read = readQuestion(input)
    return read.ok ? [] : read.problems.map(({ pointer, code }) => `${pointer} ${code}`)
  }

  test('may be asked from the first day of the book on', () => {
    expect(problemsOf(plainCase('2021-01-01', { vacancy: null }))).toEqual([])
    expect(problemsOf(plainCase('2020-12-31', { vacancy: null }))).toEqual(['/on before-the-law-book'])
  })

  test('is not told twice of a day that is none', () => {
    expect(problemsOf({ ...plain, on: '1' })).toEqual(['/on not-a-day'])
    expect(problemsOf({ ...plain, on: 1 })).toEqual(['/on not-a-day'])
    const vacancy = (from: unknown, to: unknown) => ({
      ...plain,
      vacancy: { ...onAirSince('2026-01-05'), live: [{ from, to }] },
    })
    expect(problemsOf(vacancy('2026-01-05', '1'))).toEqual(['/vacancy/live/0/to not-a-day'])
    expect(problemsOf(vacancy('x', '2026-01-05'))).toEqual(['/vacancy/live/0/from not-a-day'])
    expect(problemsOf(vacancy(9, '2026-01-05'))).toEqual(['/vacancy/live/0/from not-a-day'])
    expect(problemsOf(vacancy('2026-01-05', 1))).toEqual(['/vacancy/live/0/to not-a-day'])
  })

  test('may name a vacancy that stood one day, and none that ended before it began', () => {
    const live = (to: '2026-01-05' | '2026-01-04') =>
      plainCase('2026-03-02', { vacancy: { ...onAirSince('2026-01-05'), live: [{ from: '2026-01-05', to }] } })
    expect(problemsOf(live('2026-01-05'))).toEqual([])
    expect(problemsOf(live('2026-01-04'))).toEqual(['/vacancy/live/0/to ends-before-it-begins'])
  })

  test('of a transfer names a category, and its term in months', () => {
    const transfer = (more: object) => ({ ...plain, vacancy: null, hire: { ...plain.hire, permit: 'ict', ...more } })
    expect(problemsOf(transfer({}))).toEqual([])
    expect(problemsOf(transfer({ category: null }))).toEqual(['/hire/category category-missing'])
    expect(problemsOf(transfer({ category: 4 }))).toEqual(['/hire/category category-4-transfer'])
    expect(problemsOf(transfer({ term: { days: 90 } }))).toEqual(['/hire/term days-for-months'])
  })
})

describe('whom the law exempts', () => {
  const employerOf = (employer: Partial<Question['employer']>) => plainCase('2026-03-02', { employer }).employer

  test('from the share: bodies of the state of any size, branches and representative offices that are small', () => {
    const exempt = (employer: Partial<Question['employer']>) =>
      exemptionFromShare(employerOf(employer), '2026-03-02')?.code
    for (const kind of ['state-institution', 'state-enterprise'] as const)
      expect(exempt({ kind, headcount: 5000 }), kind).toBe('exempt-state')
    for (const kind of ['branch', 'representative-office'] as const)
      expect([exempt({ kind, headcount: 10 }), exempt({ kind, headcount: 11 })], kind).toEqual([
        'exempt-branch',
        undefined,
      ])
    expect(exempt({ kind: 'company', headcount: 10 })).toBeUndefined()
  })

  test('from the permit: of a company wholly in foreign hands its head and deputy, nobody else', () => {
    const ground = (post: Question['hire']['post'], foreignShare = 100) =>
      exemptionOf(plainCase('2026-03-02', { hire: { post }, employer: { foreignShare } }))?.ground
    expect(ground('head')).toBe('foreign-owned-head')
    expect(ground('deputy')).toBe('foreign-owned-deputy')
    for (const post of ['unit-head', 'specialist', 'worker'] as const) expect(ground(post), post).toBeUndefined()
    expect(ground('deputy', 99)).toBeUndefined()
  })

  test('by grounds that each name their clause', () => {
    expect(exemptions.length).toBeGreaterThan(10)
    for (const { ground, cites } of exemptions) expect(cites.length, ground).toBeGreaterThan(0)
  })
})

test('of several intervals on air the one that began last counts, wherever it stands', () => {
  const [first, last] = [onAirSince('2026-01-05'), onAirSince('2026-02-05')].flatMap(({ live }) => live)
  if (first === undefined || last === undefined) throw new Error('no interval')
  expect(lastOnAir([first, last])).toBe(last)
  expect(lastOnAir([last, first])).toBe(last)
  const broken = { ...last, to: '2026-02-06' } as const
  expect(lastOnAir([broken, last])).toBe(last)
})

test('a renewal was decided in three working days until the reform, and opens with its window', () => {
  expect(decideBy('2025-03-03', 'renewal')).toBe('2025-03-06')
  const permit = { expiresOn: '2026-06-01', renewals: 0 } as const
  expect(fileFrom(plainCase('2026-03-02', { request: 'renewal', permit }))).toBe('2026-04-02')
  expect(fileFrom(plainCase('2026-03-02', { request: 'replacement', permit }))).toBe('2026-03-02')
})

test('whether the worker qualifies is shown as it was said', () => {
  for (const qualified of [true, false, null])
    expect(factsOf('qualification', plainCase('2026-03-02', { worker: { qualified } }))).toEqual({ qualified })
})

describe('the findings on an application', () => {
  const application: ApplicationQuestion = {
    ...plain,
    filed: Object.keys(papers) as PaperId[],
    circumstances: { servicesContract: false, sentByForeignCompany: false, priorityProject: false },
    diploma: 'confirmed',
  }
  const factsOfAll = (more: Partial<ApplicationQuestion>) =>
    Object.fromEntries(judgeApplication({ ...application, ...more }).findings.map(({ rule, facts }) => [rule, facts]))

  test('show how many papers there are, which are missing or in doubt, and the answer of the ministry', () => {
    const all = Object.keys(papers).length
    expect(factsOfAll({})).toEqual({
      'documents-complete': { filed: all, papers: '' },
      'diploma-confirmed': { diploma: 'confirmed' },
    })
    const doubtful = { ...application.circumstances, sentByForeignCompany: null }
    const filed = application.filed.filter((id) => id !== 'transfer-letter' && id !== 'other-regions')
    expect(factsOfAll({ filed, circumstances: doubtful })['documents-complete']).toEqual({
      filed: all - 2,
      papers: 'transfer-letter',
    })
    const without = filed.filter((id) => id !== 'education' && id !== 'identity')
    expect(factsOfAll({ filed: without, circumstances: doubtful })['documents-complete']).toEqual({
      filed: all - 4,
      papers: 'education, identity',
    })
  })

  test('name nothing where nothing is missing', () => {
    const [complete] = judgeApplication(application).findings.map(explained)
    expect(complete?.facts.papers).toBe('')
    expect(complete?.because.en).not.toMatch(/undefined|[{}]/)
  })
})
