import { expect, test } from 'vitest'
import { plainCase } from '../permits/plain-case.ts'
import { readWish } from './read-wish.ts'
import { defaultAssumptions } from './wish.ts'

const question = plainCase('2026-09-01')
const problemsOf = (input: unknown) => {
  const read = readWish(input)
  return read.ok ? [] : read.problems.map(({ pointer, code }) => `${pointer} ${code}`)
}

test('what is not assumed otherwise is taken as by default', () => {
  expect(readWish({ startOn: '2027-03-01', question })).toMatchObject({
    ok: true,
    wish: { assumptions: defaultAssumptions },
  })
  expect(readWish({ startOn: '2027-03-01', question, assumptions: { visa: 0 } })).toMatchObject({
    wish: { assumptions: { ...defaultAssumptions, visa: 0 } },
  })
})

test('everything that is wrong is told at once, each at its place', () => {
  const wrong = {
    startOn: '2027-02-30',
    question: { ...question, on: 'soon' },
    assumptions: { visa: -1, ferry: 2 },
    x: 1,
  }
  expect(problemsOf(wrong)).toEqual([
    '/startOn not-a-day',
    '/assumptions/visa too-small',
    '/assumptions/ferry unknown-key',
    '/x unknown-key',
    '/question/on not-a-day',
  ])
  expect(problemsOf({})).toEqual(['/startOn missing', '/question missing'])
  expect(problemsOf({ startOn: '2027-03-01', question, assumptions: 3 })).toEqual(['/assumptions not-an-object'])
  expect(problemsOf(null)).toEqual([' not-an-object'])
})

test('only a new hire is planned, from today on, under terms that are known', () => {
  expect(problemsOf({ startOn: '2026-08-31', question })).toEqual(['/startOn start-in-the-past'])
  expect(problemsOf({ startOn: '2026-09-01', question })).toEqual([])
  expect(problemsOf({ startOn: '2026-09-01', question: { ...question, request: 'reissue' } })).toEqual([
    '/question/request not-a-new-hire',
  ])
  expect(problemsOf({ startOn: '2026-09-01', question: plainCase('2025-08-31') })).toEqual([
    '/question/on before-the-terms',
  ])
})
