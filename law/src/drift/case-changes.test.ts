import { describe, expect, test } from 'vitest'
import type { Day } from '../calendar/day.ts'
import { judge } from '../permits/judge.ts'
import { plainCase } from '../permits/plain-case.ts'
import { caseChanges, type JudgedOn } from './case-changes.ts'

type Differing = Parameters<typeof plainCase>[1]

function judged(differing: Differing = {}, on: Day = '2026-03-02'): JudgedOn {
  const question = plainCase(on, differing)
  return { question, judged: judge(question) }
}

/** Kind, rule, value before and after of each change. */
function told(earlier: JudgedOn, later: JudgedOn) {
  return caseChanges(earlier, later).map(({ kind, rule, before, after }) => [rule ?? kind, kind, before, after])
}

const kandas = judged({ worker: { status: 'kandas' } })

describe('the need of a permit', () => {
  test('that falls away is the whole change, with the clauses of the new ground', () => {
    const changes = caseChanges(judged(), kandas)
    expect(changes).toMatchObject([{ kind: 'permit-not-needed', before: null, after: 'kandas' }])
    expect(changes[0]?.cites).toEqual(kandas.judged.exemption?.cites)
    expect(changes[0]?.says.en).toBe(
      'From 2 March 2026 no permit is needed. A kandas (ethnic Kazakh returnee) needs no permit.',
    )
  })

  test('may rest on another ground than before', () => {
    expect(told(judged({ worker: { status: 'refugee' } }), kandas)).toEqual([
      ['ground-changes', 'ground-changes', 'refugee', 'kandas'],
    ])
    expect(caseChanges(kandas, kandas)).toEqual([])
  })

  test('that comes back is the whole change, and is told with the ground that no longer holds', () => {
    const held = (on: Day) =>
      judged(
        { hire: { post: 'head', category: 1 }, employer: { foreignShare: 100, exemptPosts: { head: 1, deputy: 0 } } },
        on,
      )
    const changes = caseChanges(held('2025-08-27'), held('2025-08-28'))
    expect(changes).toMatchObject([{ kind: 'permit-needed', before: 'foreign-owned-head', after: null }])
    expect(changes[0]?.says.en).toMatch(
      /^From 28 August 2025 a permit is needed\. The earlier ground no longer holds: The/,
    )
  })
})

describe('the answer', () => {
  test('that turns is told with the clauses of the rules that turned it, each once', () => {
    const [answer, rule, ...others] = caseChanges(judged(), judged({ quotaLeft: 0 }))
    expect(others).toEqual([])
    expect(answer).toMatchObject({ kind: 'answer', before: 'yes', after: 'no' })
    expect(answer?.says.en).toBe('From 2 March 2026 the whole answer changes from yes to no.')
    expect(answer?.cites.map(({ act }) => act)).toEqual(['migration-law', 'migration-law', 'quota-orders'])
    expect(rule).toMatchObject({ kind: 'rule-flips', rule: 'quota', before: 'yes', after: 'no' })
    expect(rule?.says.en).toMatch(
      /^From 2 March 2026 the answer on “A place in the quota” changes from yes to no\. The/,
    )
    const both = { quotaLeft: 0, worker: { qualified: false } }
    const clauses = caseChanges(judged(), judged(both))[0]?.cites.map((cite) => JSON.stringify(cite)) ?? []
    expect(clauses.length).toBeGreaterThan(2)
    expect(new Set(clauses).size).toBe(clauses.length)
  })
})

describe('a rule', () => {
  const small = judged({ employer: { smallBusiness: true, headcount: 10 } })
  const large = judged({ employer: { smallBusiness: false, headcount: 10 } })

  test('may begin to exempt the employer, cease to, or exempt him for another reason', () => {
    const branch = judged({ employer: { kind: 'branch', headcount: 10 } })
    expect(told(large, small)).toEqual([['local-share', 'exemption-begins', 'yes', 'yes']])
    expect(told(small, large)).toEqual([['local-share', 'exemption-ends', 'yes', 'yes']])
    expect(told(small, branch)).toEqual([['local-share', 'reason-changes', 'yes', 'yes']])
    expect(caseChanges(small, branch)[0]?.says.en).toMatch(
      /^From 2 March 2026 the reason on “Share of local staff” is another, the answer the same: yes\. The branch/,
    )
  })

  test('may appear, and vanish, with the fee and the terms that went with it', () => {
    const transfer = judged({ hire: { permit: 'ict' } })
    expect(told(judged(), transfer)).toEqual([
      ['ict-tenure', 'rule-appears', null, 'yes'],
      ['ict-share', 'rule-appears', null, 'yes'],
      ['local-share', 'rule-vanishes', 'yes', null],
      ['market-test', 'rule-vanishes', 'yes', null],
      ['quota', 'rule-vanishes', 'yes', null],
      ['fee', 'fee', 774_175, 0],
      ['days', 'days', 10, null],
    ])
    const says = caseChanges(judged(), transfer).map(({ says: { en } }) => en)
    expect(says.at(-2)).toBe('From 2 March 2026 the fee is none; before that 179 MCI, 774,175 ₸.')
    expect(says.at(-1)).toBe('From 2 March 2026 working days to pay: not known; before that 10.')
  })
})

describe('the fee', () => {
  test('is not set where the index of the year is not published, and the sum it was stands beside', () => {
    const fee = caseChanges(judged({}, '2026-12-31'), judged({}, '2027-01-01')).find(({ kind }) => kind === 'fee')
    expect([fee?.before, fee?.after]).toEqual([774_175, null])
    expect(fee?.says.en).toBe('From 1 January 2027 the fee is not known; before that 179 MCI, 774,175 ₸.')
  })

  test('is not told where no permit is needed on one of the days', () => {
    expect(told(kandas, judged()).map(([kind]) => kind)).not.toContain('fee')
  })
})

describe('the terms', () => {
  test('are told each with the clause it rests on, a renewal with that of renewals', () => {
    const days = (differing: Differing) =>
      caseChanges(judged(differing, '2025-08-31'), judged(differing, '2025-09-01')).filter(
        ({ kind }) => kind === 'days',
      )
    const terms = days({})
    expect(terms.map(({ before, after }) => [before, after])).toEqual([
      [null, 6],
      [null, 3],
      [null, 10],
    ])
    expect(terms.map(({ cites }) => cites.map(({ act }) => act))).toEqual([
      ['order-93-2025'],
      ['procedure-code'],
      ['order-279-2023'],
    ])
    const renewed = days({ request: 'renewal', permit: { expiresOn: '2025-11-01', renewals: 0 } })
    expect(renewed[0]?.cites).not.toEqual(terms[0]?.cites)
    expect(renewed.at(-1)?.cites).toEqual(terms.at(-1)?.cites)
  })
})
