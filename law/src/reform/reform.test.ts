import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, plusDays } from '../calendar/day.ts'
import { at, datedAt, underDraft } from '../core/figure.ts'
import { languages } from '../core/text.ts'
import { lawBook } from '../law-book.ts'
import { judge } from '../permits/judge.ts'
import { exemptBranch, shareOfHands } from '../permits/local-share-figures.ts'
import { mci } from '../permits/mci.ts'
import { plainCase, staffOf } from '../permits/plain-case.ts'
import { readQuestion } from '../permits/read-question.ts'
import { anyQuestion } from '../testing/question-arbitrary.ts'
import { addTallies } from './add-tallies.ts'
import type { Draft, SetFigure } from './draft.ts'
import { draftReasons } from './draft-reasons.ts'
import { draftTexts } from './draft-texts.ts'
import { drafted } from './drafted.ts'
import { readDraft } from './read-draft.ts'
import { replayCase } from './replay.ts'
import { syntheticCase } from './synthetic.ts'
import { syntheticBasis } from './synthetic-basis.ts'
import { emptyTally, flipped, flips, type Tally } from './tally.ts'
import { variantOf } from './variant.ts'

const set = (figure: string, from: Day, value: unknown, more: object = {}): SetFigure => ({
  op: 'set',
  figure,
  from,
  value,
  ...more,
})
const branchesOf30: Draft = { changes: [set('share.exempt.branch.max_headcount', '2027-01-01', 30)] }

function replayed(draft: Draft, from: number, to: number, on: Day = '2026-06-01', seed = 7): Tally {
  const tally = emptyTally()
  const variant = variantOf(draft)
  for (let number = from; number < to; number++) replayCase(tally, variant, syntheticCase(seed, number, on), number)
  return tally
}

describe('a figure under a draft', () => {
  test('has its new value from that day until the next value of the book', () => {
    const earlier = drafted(exemptBranch, set(exemptBranch.id, '2022-01-01', 50))
    const days = ['2021-12-31', '2022-01-01', '2023-06-30', '2023-07-01'] as const
    expect(days.map((day) => at(earlier, day))).toEqual([30, 50, 50, 10])
  })

  test('has its new value until the last day that the draft names, and then the old one again', () => {
    const trial = drafted(exemptBranch, set(exemptBranch.id, '2026-01-01', 50, { to: '2026-12-31' }))
    const days = ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'] as const
    expect(days.map((day) => at(trial, day))).toEqual([10, 50, 50, 10])
  })

  test('may be published for a year that the book does not have', () => {
    const next = drafted(mci, set('mci', '2027-01-01', 4600))
    expect([at(next, '2026-12-31'), at(next, '2027-01-01')]).toEqual([4325, 4600])
  })

  test('is gone from the day on which it is removed', () => {
    const gone = drafted(exemptBranch, { op: 'remove', figure: exemptBranch.id, from: '2020-01-01' })
    expect([datedAt(gone, '2019-12-31')?.value, datedAt(gone, '2020-01-01'), datedAt(gone, '2026-01-01')]).toEqual([
      30,
      null,
      null,
    ])
  })

  test('changes one place of a table and leaves the others', () => {
    const [tariff] = variantOf({ changes: [set('permit_fee_rates', '2027-01-01', 300, { at: '/F/3' })] }).figures
    expect(tariff?.values.at(-1)?.value).toMatchObject({ F: { 2: 198, 3: 300 }, A: { 3: 179 } })
  })
})

describe('a variant', () => {
  const branch = plainCase('2027-02-01', {
    employer: { kind: 'branch', headcount: 25, staff: staffOf([1, 0], [3, 0], [8, 4], [6, 3]) },
  })

  test('answers by the draft where the law answers otherwise, from the first day of the draft', () => {
    const variant = variantOf(branchesOf30)
    expect([judge(branch).answer, variant.judge(branch)?.answer]).toEqual(['no', 'yes'])
    const eve = { ...branch, on: '2026-12-31' } as const
    expect(variant.judge(eve)).toEqual(judge(eve))
  })

  test('does not know what it needs a removed figure for', () => {
    const variant = variantOf({ changes: [{ op: 'remove', figure: shareOfHands.id, from: '2027-01-01' }] })
    expect(variant.judge(branch)).toBeNull()
    expect(variant.judge({ ...branch, on: '2026-12-31' })).not.toBeNull()
  })

  test('leaves the real law as it was, also where the asking fails', () => {
    const boom = () => underDraft(new Map([[mci, drafted(mci, set('mci', '2026-01-01', 1))]]), fail, null)
    const fail = () => {
      expect(at(mci, '2026-05-01')).toBe(1)
      throw new Error('boom')
    }
    expect(boom).toThrow('boom')
    expect(at(mci, '2026-05-01')).toBe(4325)
  })

  test('of any question is asked without a trace: the real law answers the same before and after', () => {
    const harsh = variantOf({
      changes: [
        set('share.local_min.cat34', '2021-01-01', 100),
        set('mci', '2021-01-01', 1, { to: '2026-12-31' }),
        { op: 'remove', figure: 'lmt.wait', from: '2021-01-01' },
      ],
    })
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const before = judge(question)
        harsh.judge(question)
        expect(judge(question)).toEqual(before)
      }),
    )
  })

  test('of an empty draft is the law', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        expect(variantOf({ changes: [] }).judge(question)).toEqual(judge(question))
      }),
    )
  })
})

describe('a replay', () => {
  test('of an empty draft turns nothing', () => {
    const { all, income, examples } = replayed({ changes: [] }, 0, 2000)
    expect([all.cases, flipped(all)]).toEqual([2000, 0])
    expect(income.after).toEqual(income.before)
    expect(Object.values(examples).flat()).toEqual([])
  })

  test('counts each turn by region, category, activity and rule, and shows the first cases with both decisions', () => {
    const draft = { changes: [set('share.local_min.cat34', '2026-01-01', 70)] }
    const tally = replayed(draft, 0, 4000)
    expect(tally.all.flips['no-yes']).toBeGreaterThan(50)
    expect(tally.all.flips['yes-no']).toBe(0)
    const sum = (groups: Tally['byActivity']) => Object.values(groups).reduce((all, group) => all + flipped(group), 0)
    expect(sum(tally.byActivity)).toBe(flipped(tally.all))
    expect(sum(tally.byCategory)).toBe(flipped(tally.all))
    expect(sum(tally.byRegion)).toBeGreaterThanOrEqual(flipped(tally.all))
    expect(Object.keys(tally.byRule).filter((rule) => flipped(tally.byRule[rule] as never) > 0)).toEqual([
      'local-share',
    ])
    for (const example of tally.examples['no-yes']) {
      expect(example.question).toEqual(syntheticCase(7, example.case, '2026-06-01'))
      expect([example.before.answer, example.after.answer]).toEqual(['no', 'yes'])
    }
    expect(tally.income.after.totalKzt).toBeGreaterThan(tally.income.before.totalKzt)
  })

  test('counts the income of a dearer tariff over the same cases', () => {
    const { income, all } = replayed({ changes: [set('mci', '2026-01-01', 8650)] }, 0, 1000)
    expect(flipped(all)).toBe(0)
    expect(income.after).toEqual({ ...income.before, totalKzt: income.before.totalKzt * 2 })
  })

  test('counts who would need a permit, or none, under the draft only', () => {
    const freed = replayed({ changes: [set('exempt.foreign_owned_100.deputies', '2026-01-01', null)] }, 0, 6000)
    expect(freed.need.nowNotNeeded).toBeGreaterThan(0)
    expect(freed.need.nowNeeded).toBe(0)
    const barred = replayed({ changes: [set('exempt.foreign_owned_100.heads', '2026-01-01', 0)] }, 0, 6000)
    expect(barred.need.nowNeeded).toBeGreaterThan(0)
  })

  test('counted in parts, in any order, is the replay of the whole', () => {
    const draft = { changes: [set('share.local_min.cat34', '2026-01-01', 80)] }
    const whole = addTallies([replayed(draft, 0, 1200)])
    const parts = [replayed(draft, 800, 1200), replayed(draft, 0, 500), replayed(draft, 500, 800)]
    expect(addTallies(parts)).toEqual(whole)
    expect(JSON.stringify(addTallies(parts.reverse()))).toBe(JSON.stringify(whole))
  })
})

describe('a synthetic case', () => {
  test('is a question that the law accepts, the same for its seed and number', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(), fc.nat({ max: 700 }), (seed, number, days) => {
        const on = plusDays('2025-02-01', days)
        const question = syntheticCase(seed, number, on)
        expect(readQuestion(question)).toEqual({ ok: true, question })
        expect(syntheticCase(seed, number, on)).toEqual(question)
      }),
    )
  })

  test('is drawn as the published shares say', () => {
    const cases = Array.from({ length: 20_000 }, (_, number) => syntheticCase(3, number, '2026-06-01'))
    const share = (test: (question: (typeof cases)[number]) => boolean) => cases.filter(test).length / cases.length
    expect(share(({ employer }) => employer.activity === 'F')).toBeCloseTo(4908 / 14_463, 1)
    expect(share(({ hire }) => hire.permit === 'seasonal')).toBeCloseTo(4994 / 22_116, 1)
    expect(share(({ hire }) => hire.regions[0] === '23')).toBeCloseTo(3522 / 14_800, 1)
    expect(share(({ worker }) => worker.citizenship === 'CHN')).toBeCloseTo(5604 / 14_103, 1)
  })
})

describe('a draft from outside', () => {
  const problemsOf = (input: unknown) => {
    const read = readDraft(input)
    return read.ok ? [] : read.problems.map(({ pointer, code }) => `${pointer} ${code}`)
  }
  const change = (differing: object) => ({ changes: [{ ...branchesOf30.changes[0], ...differing }] })

  test('is taken with every figure of the book at a value that the book has', () => {
    for (const { id, values } of lawBook.figures)
      for (const { value } of values) expect(problemsOf({ changes: [set(id, '2027-01-01', value)] }), id).toEqual([])
  })

  test('is refused with every problem at once, each with its pointer', () => {
    expect(
      problemsOf({
        titel: 'x',
        changes: [
          { op: 'put', figure: 'no.such', from: '2027-02-30', value: 1 },
          { op: 'remove', figure: 'mci', from: '2027-01-01', value: 3 },
          set('mci', '2027-01-01', -5, { to: '2026-01-01' }),
          { op: 'set', figure: 'mci', from: '', value: 'x' },
        ],
      }),
    ).toEqual([
      '/changes/0/op not-one-of',
      '/changes/0/figure no-such-figure',
      '/changes/0/from not-a-day',
      '/changes/1/value unknown-key',
      '/changes/2/to ends-before',
      '/changes/2/value too-small',
      '/changes/3/from not-a-day',
      '/changes/3/value not-a-number',
      '/titel unknown-key',
    ])
  })

  test.each([
    [{ value: null }, '/changes/0/value never-without-limit'],
    [{ value: 2.5 }, '/changes/0/value not-whole'],
    [{ value: '20' }, '/changes/0/value not-a-number'],
    [{ figure: 'share.local_min.cat12', value: 101 }, '/changes/0/value too-large'],
    [{ figure: 'term.cat1', value: [24, 12] }, '/changes/0/value not-ascending'],
    [{ figure: 'term.cat1', value: [] }, '/changes/0/value empty'],
    [{ figure: 'permit_fee_rates', at: '/F/5', value: 1 }, '/changes/0/at no-such-place'],
    [{ figure: 'permit_fee_rates', at: 'F', value: 1 }, '/changes/0/at not-written-so'],
    [{ figure: 'seasonal_fee', at: '/1/mci', value: 'x' }, '/changes/0/value not-a-number'],
  ])('is refused where its value cannot be: %o', (differing, problem) => {
    expect(problemsOf(change(differing))).toContain(problem)
  })

  test('may leave a limit open where the book knows that', () => {
    expect(problemsOf({ changes: [set('share.exempt.small_business.max_headcount', '2027-01-01', null)] })).toEqual([])
  })

  test('is spoken of in three languages, as is what synthetic cases rest on', () => {
    const reasons = Object.values(draftReasons).map(({ says }) => says)
    for (const text of [...Object.values(draftTexts), ...reasons, ...syntheticBasis.map(({ says }) => says)])
      expect(new Set(languages.map((language) => text[language])).size, text.en).toBe(3)
    expect(flips).toHaveLength(6)
  })
})
