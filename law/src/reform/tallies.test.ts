import { describe, expect, test } from 'vitest'
import type { Answer } from '../core/answer.ts'
import type { Finding } from '../core/rule.ts'
import { type Judgement, judge } from '../permits/judge.ts'
import { plainCase } from '../permits/plain-case.ts'
import { addTallies } from './add-tallies.ts'
import { categoryOf, replayCase } from './replay.ts'
import { emptyTally, type Tally } from './tally.ts'
import { variantOf } from './variant.ts'

const law = variantOf({ changes: [] })
const plain = plainCase('2026-03-02', { hire: { regions: ['71', '75'] } })
const real = judge(plain)

/** A tally of cases that a made-up law judges. */
function tallyOf(...judged: readonly (Judgement | null)[]): Tally {
  const tally = emptyTally()
  judged.forEach((after, number) => {
    replayCase(tally, { ...law, judge: () => after }, plain, number)
  })
  return tally
}

const answered = (answers: Readonly<Record<string, Answer>>): readonly Finding[] =>
  Object.entries(answers).map(([rule, answer]) => {
    const [model] = real.findings
    if (model === undefined) throw new Error('no finding')
    return { ...model, rule, answer }
  })
const turned = (answer: Answer): Judgement => ({ ...real, answer })

describe('a replay of one case', () => {
  test('counts it once in all, in its category and its activity, and in each of its regions', () => {
    const tally = tallyOf(turned('no'), real)
    const flips = { ...emptyTally().all.flips, 'yes-no': 1 }
    expect(tally.all).toEqual({ cases: 2, flips })
    expect(tally.byRegion).toEqual({ 71: { cases: 2, flips }, 75: { cases: 2, flips } })
    expect(tally.byCategory).toEqual({ 3: { cases: 2, flips } })
    expect(tally.byActivity).toEqual({ J: { cases: 2, flips } })
  })

  test('knows no answer where the law has no value, and shows such a case without a decision', () => {
    const tally = tallyOf(null)
    expect(tally.all.flips['yes-unknown']).toBe(1)
    expect(tally.examples['yes-unknown']).toEqual([
      {
        flip: 'yes-unknown',
        case: 0,
        question: plain,
        before: {
          permit: 'needed',
          answer: 'yes',
          findings: real.findings.map(({ rule, answer, reason, facts }) => ({ rule, answer, reason, facts })),
          fee: real.fee,
        },
        after: { permit: null, answer: 'unknown', findings: [], fee: null },
      },
    ])
    expect([tally.byRule, tally.need]).toEqual([{}, { nowNeeded: 0, nowNotNeeded: 0 }])
    const unpublished = emptyTally()
    replayCase(unpublished, { ...law, judge: () => real }, plainCase('2019-01-01', { employer: { kind: 'branch' } }), 0)
    expect(unpublished.all.cases).toBe(1)
  })

  test('keeps the first three cases of each turn', () => {
    const tally = tallyOf(...Array.from({ length: 5 }, () => turned('no')))
    expect(tally.examples['yes-no'].map((example) => example.case)).toEqual([0, 1, 2])
    expect(tally.examples['no-yes']).toEqual([])
  })

  test('counts whose need of a permit turns, and no rule of theirs', () => {
    const free: Judgement = { permit: 'not-needed', ground: 'kandas', answer: 'yes', findings: [] }
    const tally = tallyOf(free, real, free)
    expect(tally.need).toEqual({ nowNeeded: 0, nowNotNeeded: 2 })
    expect(Object.values(tally.byRule).map(({ cases }) => cases)).toEqual(real.findings.map(() => 1))
    const exempt = plainCase('2026-03-02', { worker: { status: 'kandas' } })
    const back = emptyTally()
    replayCase(back, { ...law, judge: () => real }, exempt, 0)
    expect([back.need, back.byRule]).toEqual([{ nowNeeded: 1, nowNotNeeded: 0 }, {}])
  })

  test('counts what may be granted: nothing of a no, of no permit, and the fees that are known', () => {
    const free: Judgement = { permit: 'not-needed', ground: 'kandas', answer: 'yes', findings: [] }
    const unpriced: Judgement = { ...real, fee: null }
    const { income } = tallyOf(real, turned('no'), turned('unknown'), free, unpriced, null)
    const fee = real.fee?.totalKzt ?? 0
    expect(fee).toBeGreaterThan(0)
    expect(income.before).toEqual({ granted: 6, totalKzt: 6 * fee, unknown: 0 })
    expect(income.after).toEqual({ granted: 2, totalKzt: fee, unknown: 1 })
  })

  test('walks both decisions side by side, a rule that one law does not ask counting as a yes', () => {
    const tally = emptyTally()
    const [first, second, ...rest] = real.findings.map(({ rule }) => rule)
    if (first === undefined || second === undefined) throw new Error('too few findings')
    const after = {
      ...turned('no'),
      findings: answered({
        made: 'no',
        [first]: 'yes',
        between: 'unknown',
        ...Object.fromEntries(rest.map((rule) => [rule, 'no'])),
        last: 'no',
      }),
    }
    replayCase(tally, { ...law, judge: () => after }, plain, 0)
    const flips = Object.fromEntries(
      Object.entries(tally.byRule).map(([rule, group]) => [
        rule,
        [group.cases, ...Object.entries(group.flips).flatMap(([flip, count]) => (count > 0 ? [flip] : []))],
      ]),
    )
    expect(flips).toEqual({
      made: [1, 'yes-no'],
      [first]: [1],
      [second]: [1],
      between: [1, 'yes-unknown'],
      ...Object.fromEntries(rest.map((rule) => [rule, [1, 'yes-no']])),
      last: [1, 'yes-no'],
    })
  })

  test('names the category by number, a season and a transfer by their own name', () => {
    const of = (hire: Parameters<typeof plainCase>[1]) => categoryOf(plainCase('2026-03-02', hire))
    expect(of({ hire: { category: 2 } })).toBe('2')
    expect(of({ hire: { permit: 'seasonal', category: null, term: { days: 90 } } })).toBe('seasonal')
    expect(of({ hire: { permit: 'ict' } })).toBe('ict')
  })
})

describe('parts of a count', () => {
  test('add up, group by group, flip by flip, with the first examples of all', () => {
    const one = tallyOf(turned('no'), real, null)
    const two = tallyOf(turned('no'), turned('no'), turned('unknown'))
    const free: Judgement = { permit: 'not-needed', ground: 'kandas', answer: 'yes', findings: [] }
    const three = tallyOf(free, { ...real, fee: null })
    const sum = addTallies([one, two, three])
    expect(sum.all).toEqual({ cases: 8, flips: { ...emptyTally().all.flips, 'yes-no': 3, 'yes-unknown': 2 } })
    expect(sum.byRegion).toEqual({ 71: sum.all, 75: sum.all })
    expect(Object.keys(sum.byRule)).toEqual(real.findings.map(({ rule }) => rule).sort())
    expect(sum.byRule.quota?.cases).toBe(6)
    expect(sum.need).toEqual({ nowNeeded: 0, nowNotNeeded: 1 })
    const fee = real.fee?.totalKzt ?? 0
    expect(sum.income).toEqual({
      before: { granted: 8, totalKzt: 8 * fee, unknown: 0 },
      after: { granted: 2, totalKzt: fee, unknown: 1 },
    })
    expect(sum.examples['yes-no'].map((example) => example.case)).toEqual([0, 0, 1])
    expect(addTallies([])).toEqual(emptyTally())
  })

  test('that count a need of a permit keep its direction', () => {
    const needed: Tally = { ...emptyTally(), need: { nowNeeded: 2, nowNotNeeded: 3 } }
    expect(addTallies([needed, needed]).need).toEqual({ nowNeeded: 4, nowNotNeeded: 6 })
  })
})
