import { describe, expect, test } from 'vitest'
import { ballOf, type Standing } from './ball.ts'
import { daysLeft } from './line-view.ts'
import { states } from './states.ts'
import { trackOf } from './track.ts'

const standing: Standing = {
  state: 'registered',
  today: '2026-09-18',
  decideBy: '2026-09-25',
  objectBy: null,
  objected: false,
  payBy: null,
  qualified: null,
  waitingFor: [],
  paying: 'no',
}
const held = (differing: Partial<Standing>) => ballOf({ ...standing, ...differing })

describe('the ball', () => {
  test.each([
    ['a draft is the employer’s to finish', { state: 'draft' }, 'employer', 'finish-and-file', null],
    [
      'a case without a judged qualification is the officer’s, whoever else is awaited',
      { waitingFor: ['erap'] },
      'officer',
      'judge-qualification',
      '2026-09-25',
    ],
    [
      'a judged case waits for its agencies',
      { qualified: true, waitingFor: ['erap', 'mfa'] },
      'agency',
      'answer',
      '2026-09-25',
    ],
    ['an answered and judged case is the officer’s to decide', { qualified: false }, 'officer', 'decide', '2026-09-25'],
    [
      'in hearing it is the employer’s until his day is over',
      { state: 'hearing', objectBy: '2026-09-18' },
      'employer',
      'object',
      '2026-09-18',
    ],
    [
      'then the officer’s',
      { state: 'hearing', objectBy: '2026-09-17' },
      'officer',
      'decide-after-hearing',
      '2026-09-25',
    ],
    [
      'or as soon as he has objected',
      { state: 'hearing', objectBy: '2026-09-18', objected: true },
      'officer',
      'decide-after-hearing',
      '2026-09-25',
    ],
    [
      'an approved case is the employer’s to pay',
      { state: 'approved', payBy: '2026-10-01' },
      'employer',
      'pay',
      '2026-10-01',
    ],
    [
      'then the treasury’s to confirm',
      { state: 'approved', payBy: '2026-10-01', paying: 'ordered' },
      'treasury',
      'confirm-payment',
      '2026-10-01',
    ],
    [
      'then the registrar’s to issue',
      { state: 'approved', payBy: '2026-10-01', paying: 'paid' },
      'registrar',
      'issue',
      null,
    ],
  ] as const)('%s', (_what, differing, holder, what, until) => {
    expect(held(differing)).toMatchObject({ holder, what, until })
  })

  test('names the agencies it lies with', () => {
    expect(held({ qualified: true, waitingFor: ['erap', 'mfa'] }).agencies).toEqual(['erap', 'mfa'])
  })

  test('is nobody’s in an end state, and somebody’s in every other', () => {
    for (const state of states) {
      const ended = ['refused', 'lapsed', 'withdrawn', 'issued'].includes(state)
      expect(held({ state }).holder === 'nobody', state).toBe(ended)
    }
  })
})

describe('working days left', () => {
  test.each([
    ['2026-09-18', '2026-09-25', 5],
    ['2026-09-25', '2026-09-25', 0],
    ['2026-09-24', '2026-09-25', 1],
    ['2026-09-19', '2026-09-21', 1],
    ['2026-09-26', '2026-09-25', -1],
    ['2026-09-27', '2026-09-25', -1],
    ['2026-09-28', '2026-09-25', -1],
    ['2026-09-29', '2026-09-25', -2],
    ['2026-10-23', '2026-10-27', 1],
  ] as const)('from %s to %s are %d: none is left over on a day of rest after the last', (today, until, left) => {
    expect(daysLeft(today, until)).toBe(left)
  })
})

describe('the track', () => {
  const journey = {
    state: 'registered' as const,
    postedOn: '2026-09-01' as const,
    registeredOn: '2026-09-17' as const,
    checksDoneOn: null,
    decidedOn: null,
    paidOn: null,
    issuedOn: null,
  }
  const shown = (differing: Partial<Parameters<typeof trackOf>[0]>) =>
    trackOf({ ...journey, ...differing }).map(({ name, state }) => `${name} ${state}`)

  test('shows what is behind, where the case is and what is ahead', () => {
    expect(shown({})).toEqual([
      'vacancy done',
      'filing done',
      'checks current',
      'decision next',
      'payment next',
      'permit next',
    ])
    expect(shown({ checksDoneOn: '2026-09-18' })[3]).toBe('decision current')
    expect(
      shown({
        state: 'issued',
        checksDoneOn: '2026-09-18',
        decidedOn: '2026-09-18',
        paidOn: '2026-09-19',
        issuedOn: '2026-09-19',
      }),
    ).toEqual(['vacancy done', 'filing done', 'checks done', 'decision done', 'payment done', 'permit done'])
  })

  test('shows where a case ended short of its permit, and nothing as current after that', () => {
    expect(shown({ state: 'refused', checksDoneOn: '2026-09-18', decidedOn: '2026-09-22' })).toEqual([
      'vacancy done',
      'filing done',
      'checks done',
      'decision failed',
      'payment next',
      'permit next',
    ])
    expect(shown({ state: 'lapsed', checksDoneOn: '2026-09-18', decidedOn: '2026-09-18' })[4]).toBe('payment failed')
    expect(shown({ state: 'withdrawn' })[3]).toBe('decision failed')
    expect(shown({ state: 'withdrawn' }).some((station) => station.endsWith('current'))).toBe(false)
  })
})
