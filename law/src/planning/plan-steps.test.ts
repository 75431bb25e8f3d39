import { describe, expect, test } from 'vitest'
import type { Day } from '../calendar/day.ts'
import { onAirSince, plainCase } from '../permits/plain-case.ts'
import { asFiled } from './as-filed.ts'
import { plan } from './plan.ts'
import { readWish } from './read-wish.ts'
import { type Assumptions, defaultAssumptions, type Wish } from './wish.ts'

type Differing = Parameters<typeof plainCase>[1]

function wishFor(
  startOn: Day,
  differing: Differing = {},
  assumed: Partial<Assumptions> = {},
  on: Day = '2026-09-01',
): Wish {
  const question = plainCase(on, { vacancy: null, ...differing })
  return { startOn, question, assumptions: { ...defaultAssumptions, ...assumed } }
}

describe('the steps of a plan', () => {
  const { steps, permit } = plan(wishFor('2027-03-01'))

  test('may each begin, at the latest, when the step before it must be done', () => {
    expect(permit).toBe('needed')
    expect(steps.map(({ id, after, lastBegin }) => [id, after, lastBegin])).toEqual([
      ['quota-request', null, '2026-08-01'],
      ['post', null, '2026-12-20'],
      ['stand', 'post', '2026-12-20'],
      ['file', 'stand', '2027-01-04'],
      ['register', 'file', '2027-01-05'],
      ['decide', 'register', '2027-01-05'],
      ['pay', 'decide', '2027-01-14'],
      ['issue', 'pay', '2027-01-28'],
      ['visa', 'issue', '2027-01-29'],
      ['arrive', 'visa', '2027-02-19'],
      ['arrival-notice', 'arrive', '2027-02-22'],
      ['iin', 'arrive', '2027-02-22'],
      ['contract', 'iin', '2027-03-01'],
      ['contract-entry', 'contract', '2027-03-01'],
    ])
  })

  test('tell the terms of the law from what is assumed', () => {
    const lengths = Object.fromEntries(steps.map(({ id, length }) => [id, length]))
    expect(lengths).toMatchObject({
      pay: { days: 10, unit: 'working', kind: 'term' },
      issue: { days: 1, unit: 'working', kind: 'term' },
      arrive: { days: 3, unit: 'calendar', kind: 'default' },
      'arrival-notice': { days: 3, unit: 'working', kind: 'term' },
      iin: { days: 5, unit: 'working', kind: 'default' },
      'contract-entry': { days: 5, unit: 'working', kind: 'term' },
    })
    const transfer = plan(wishFor('2027-03-01', { hire: { permit: 'ict' } })).steps
    expect(transfer.find(({ id }) => id === 'transfer-notice')).toMatchObject({
      length: { days: 10, unit: 'calendar', kind: 'term' },
    })
  })

  test('give no more time to pay than the law, and less where the employer plans so', () => {
    const paid = (payment: number) =>
      plan(wishFor('2027-03-01', {}, { payment })).steps.find(({ id }) => id === 'pay')?.length
    expect(paid(20)).toEqual({ days: 10, unit: 'working', kind: 'term' })
    expect(paid(4)).toEqual({ days: 4, unit: 'working', kind: 'default' })
  })

  test('are done only where the vacancy stands', () => {
    const standing = plan(wishFor('2027-03-01', { vacancy: onAirSince('2026-08-25') })).steps
    expect(standing.filter(({ done }) => done).map(({ id }) => id)).toEqual(['post'])
    expect(steps.filter(({ done }) => done)).toEqual([])
  })

  test('leave out visa, journey and IIN where they take no time', () => {
    const here = plan(wishFor('2027-03-01', {}, { visa: 0, journey: 0, iin: 0 })).steps.map(({ id }) => id)
    expect(here.slice(-3)).toEqual(['issue', 'contract', 'contract-entry'])
    const transfer = plan(wishFor('2027-03-01', { hire: { permit: 'ict' } }, { journey: 0 })).steps
    expect(transfer.map(({ id }) => id)).toEqual(['file', 'register', 'decide', 'issue', 'visa', 'iin'])
  })

  test('ask for the quota from the first day of its window on, or from today', () => {
    const earliest = (on: Day) => plan(wishFor('2027-03-01', {}, {}, on)).steps[0]
    expect(earliest('2026-07-15')).toMatchObject({ id: 'quota-request', earliest: '2026-08-01' })
    expect(earliest('2026-09-20')).toMatchObject({ id: 'quota-request', earliest: '2026-09-20' })
  })
})

describe('at the end of the known calendar', () => {
  test('the verdict is open where the way leads past it, though the steps back from the wanted day are known', () => {
    const { verdict, soonest, steps } = plan(wishFor('2027-12-15', {}, {}, '2027-12-10'))
    expect([verdict, soonest]).toEqual(['unknown', null])
    expect(steps.find(({ id }) => id === 'post')?.last).not.toBeNull()
  })

  test('a step whose hearing would lead past it has no last day', () => {
    const last = plan(wishFor('2027-12-28', {}, { visa: 0, journey: 0, iin: 0, payment: 0 }, '2027-11-01')).steps
    expect(last.find(({ id }) => id === 'decide')).toMatchObject({ last: '2027-12-27', lastWithHearing: '2027-12-27' })
    expect(last.find(({ id }) => id === 'register')).toMatchObject({ last: null, lastWithHearing: null })
  })
})

test('a hire that needs no permit is filed as it is: not at all', () => {
  const { question } = wishFor('2027-03-01', { worker: { status: 'kandas' } })
  expect(asFiled(question)).toBe(question)
})

test('of a question that is wrong already no second thing is said', () => {
  const question = plainCase('2026-09-01')
  const problemsOf = (input: unknown) => {
    const read = readWish(input)
    return read.ok ? [] : read.problems.map(({ pointer, code }) => `${pointer} ${code}`)
  }
  expect(problemsOf({ startOn: '2027-03-01', question: { ...question, on: 'soon' } })).toEqual([
    '/question/on not-a-day',
  ])
  expect(problemsOf({ startOn: '1', question })).toEqual(['/startOn not-a-day'])
  const { request, ...unasked } = question
  expect(request).toBe('new')
  expect(problemsOf({ startOn: '2027-03-01', question: unasked })).toEqual(['/question/request missing'])
})

test('the first day of the known terms is a day to plan from', () => {
  expect(readWish({ startOn: '2026-03-02', question: plainCase('2025-09-01') }).ok).toBe(true)
})
