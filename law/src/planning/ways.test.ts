import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judge } from '../permits/judge.ts'
import { patched } from '../permits/patch.ts'
import { plainCase, staffOf } from '../permits/plain-case.ts'
import type { Question } from '../permits/question.ts'
import { runs } from '../testing/runs.ts'
import { anyWish } from '../testing/wish-arbitrary.ts'
import { asFiled } from './as-filed.ts'
import { waysAsPlanned } from './ways.ts'

const answerAsPlanned = (question: Question) => judge(asFiled(question)).answer
const refused = anyWish.map(({ question }) => question).filter((question) => answerAsPlanned(question) === 'no')

describe('the ways to a yes of a plan', () => {
  test('each turn the no of the planned day of filing, applied to the question of the plan itself', () => {
    fc.assert(
      fc.property(refused, (question) => {
        for (const { patch } of waysAsPlanned(question).changes)
          expect(answerAsPlanned(patched(question, patch)), JSON.stringify(patch)).not.toBe('no')
      }),
      runs(300),
    )
  })

  test('neither wait nor touch the vacancy: the plan has done both', () => {
    fc.assert(
      fc.property(refused, (question) => {
        const paths = waysAsPlanned(question).changes.flatMap(({ patch }) => patch.map(({ path }) => path))
        expect(paths.filter((path) => path === '/on' || path.startsWith('/vacancy'))).toEqual([])
      }),
      runs(300),
    )
  })

  test('leave no part to be left out', () => {
    fc.assert(
      fc.property(refused, (question) => {
        for (const { patch } of waysAsPlanned(question).changes)
          for (const [place] of patch.entries())
            expect(answerAsPlanned(patched(question, patch.toSpliced(place, 1)))).toBe('no')
      }),
      runs(300),
    )
  })

  test('name the citizens who are missing, and the rule where nothing helps', () => {
    const staff = staffOf([0, 0], [0, 0], [0, 0], [26, 2])
    const short = plainCase('2026-09-01', { vacancy: null, employer: { staff } })
    expect(waysAsPlanned(short).changes[0]?.patch).toEqual([
      { op: 'replace', path: '/employer/staff/3/local', value: 1 },
    ])
    expect(waysAsPlanned({ ...short, quotaLeft: 0 })).toEqual({ changes: [], stuck: 'quota' })
  })
})
