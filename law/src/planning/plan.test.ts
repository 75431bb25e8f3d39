import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, daysBetween, plusDays } from '../calendar/day.ts'
import { dayOffOn, isWorkingDay, plusWorkingDays, workingDaysBetween } from '../calendar/working-days.ts'
import { judge } from '../permits/judge.ts'
import { onAirSince, plainCase } from '../permits/plain-case.ts'
import { anyWish } from '../testing/wish-arbitrary.ts'
import { asFiled } from './as-filed.ts'
import { plan } from './plan.ts'
import type { Step, StepId } from './step.ts'
import { type Link, wayOf } from './way.ts'
import { defaultAssumptions, type Wish } from './wish.ts'

const wishFor = (startOn: Day, differing: Parameters<typeof plainCase>[1] = {}, on: Day = '2026-09-01'): Wish => ({
  startOn,
  question: plainCase(on, { vacancy: null, ...differing }),
  assumptions: defaultAssumptions,
})

const daysOf = (steps: readonly Step[]) => Object.fromEntries(steps.map(({ id, last }) => [id, last]))
const stepOf = (steps: readonly Step[], id: StepId) => steps.find((step) => step.id === id) as Step

/** Takes every link from that day on with its whole length: the plan played forwards. */
function played(way: readonly Link[], from: number, begins: Day): Day {
  return way.slice(from).reduce((day, link) => link.forward(day) as Day, begins)
}

describe('the plan of a hire', () => {
  test('leads from the first of March back to the last safe day of every step', () => {
    const { steps, verdict } = plan(wishFor('2027-03-01'))
    expect(verdict).toBe('safe')
    expect(daysOf(steps)).toEqual({
      'quota-request': '2026-09-30',
      post: '2026-12-20',
      stand: '2027-01-04',
      file: '2027-01-05',
      register: '2027-01-05',
      decide: '2027-01-14',
      pay: '2027-01-28',
      issue: '2027-01-29',
      visa: '2027-02-19',
      arrive: '2027-02-22',
      'arrival-notice': '2027-02-25',
      iin: '2027-03-01',
      contract: '2027-03-01',
      'contract-entry': '2027-03-09',
    })
  })

  test('says with each step who has the ball, how long it takes and on what that rests', () => {
    const { steps } = plan(wishFor('2027-03-01'))
    expect(stepOf(steps, 'stand')).toMatchObject({
      ball: 'exchange',
      after: 'post',
      length: { days: 15, unit: 'calendar', kind: 'term' },
      cites: [{ act: 'order-93-2025', trust: 'L', via: 'ey-2025' }],
    })
    expect(stepOf(steps, 'decide')).toMatchObject({
      ball: 'akimat',
      length: { days: 6, unit: 'working', kind: 'term' },
      cites: [{ trust: 'S' }, { act: 'procedure-code', clause: '73(1)', trust: 'P' }],
    })
    expect(stepOf(steps, 'visa')).toMatchObject({ length: { days: 21, unit: 'calendar', kind: 'default' } })
  })

  test('allows three working days more where a hearing comes on the last day of the review', () => {
    const { steps } = plan(wishFor('2027-03-01'))
    const { last, lastWithHearing } = stepOf(steps, 'register')
    expect(workingDaysBetween(lastWithHearing as Day, last as Day)).toBe(3)
    expect(stepOf(steps, 'visa').lastWithHearing).toBe(stepOf(steps, 'visa').last)
  })

  test('is tight where only paying at once meets the day, and late where nothing does', () => {
    const { soonest, soonestSafe } = plan(wishFor('2027-03-01'))
    expect(plan(wishFor(soonestSafe as Day)).verdict).toBe('safe')
    expect(plan(wishFor(plusDays(soonestSafe as Day, -1))).verdict).toBe('tight')
    expect(plan(wishFor(soonest as Day)).verdict).toBe('tight')
    expect(plan(wishFor(plusDays(soonest as Day, -1))).verdict).toBe('late')
  })

  test('takes a vacancy that stands already as posted, and one elsewhere as none', () => {
    const standing = plan(wishFor('2027-03-01', { vacancy: onAirSince('2026-08-25') }))
    expect(stepOf(standing.steps, 'post')).toMatchObject({ done: true, earliest: '2026-08-25' })
    expect(stepOf(standing.steps, 'file').earliest).toBe('2026-09-10')
    const elsewhere = plan(wishFor('2027-03-01', { vacancy: { ...onAirSince('2026-08-25'), region: '23' } }))
    expect(stepOf(elsewhere.steps, 'post')).toMatchObject({ done: false, earliest: '2026-09-01' })
  })

  test('waits for the end of a ban', () => {
    const question = plainCase('2026-09-01', { employer: { banFoundOn: '2026-02-10' } })
    const { steps } = plan({ ...wishFor('2027-06-01'), question })
    expect(stepOf(steps, 'file').earliest).toBe('2027-02-10')
  })

  test('leaves out what a transfer, a citizen of the Eurasian Union or one who is here already does not need', () => {
    const transfer = plan(wishFor('2027-03-01', { hire: { permit: 'ict' } }))
    expect(transfer.steps.map(({ id }) => id)).toEqual([
      'file',
      'register',
      'decide',
      'issue',
      'visa',
      'arrive',
      'arrival-notice',
      'iin',
      'transfer-notice',
    ])
    const union = plan(wishFor('2026-10-01', { worker: { citizenship: 'KGZ' } }))
    expect(union.permit).toBe('not-needed')
    expect(union.steps.map(({ id }) => id)).toEqual(['arrive', 'arrival-notice', 'iin', 'contract', 'contract-entry'])
    const unionTransfer = plan(wishFor('2026-10-01', { worker: { citizenship: 'KGZ' }, hire: { permit: 'ict' } }))
    expect(unionTransfer.steps).toEqual(union.steps)
    const kandas = plan(wishFor('2026-10-01', { worker: { status: 'kandas' } }))
    expect(kandas.steps.map(({ id }) => id)).toEqual(['iin', 'contract', 'contract-entry'])
  })

  test('never guesses a year without a calendar', () => {
    const { steps, verdict, soonest } = plan(wishFor('2028-06-01'))
    expect(verdict).toBe('unknown')
    expect(stepOf(steps, 'contract')).toMatchObject({ last: '2028-06-01', lastBegin: null })
    expect(stepOf(steps, 'post')).toMatchObject({ last: null, slack: null })
    expect(stepOf(steps, 'quota-request')).toMatchObject({ earliest: null, last: null })
    expect(soonest).not.toBeNull()
    expect(plan(wishFor('2027-12-31', {}, '2027-12-20'))).toMatchObject({ verdict: 'unknown', soonest: null })
  })
})

describe('the laws of planning', () => {
  test('played forwards from the last safe day of any step, the plan meets the wanted day; from a day later it does not', () => {
    fc.assert(
      fc.property(anyWish, (wish) => {
        const way = wayOf(wish)
        const { steps } = plan(wish)
        way.forEach(({ id, office }, place) => {
          const { last } = stepOf(steps, id)
          if (last === null) return
          expect(played(way, place + 1, last) <= wish.startOn, id).toBe(true)
          const later = office ? plusWorkingDays(last, 1) : plusDays(last, 1)
          expect(played(way, place + 1, later) > wish.startOn, id).toBe(true)
        })
      }),
    )
  })

  test('no step begins before the one it waits for, neither at its first nor at its last day', () => {
    fc.assert(
      fc.property(anyWish, (wish) => {
        const { steps } = plan(wish)
        for (const { id, after, earliest, last, lastBegin } of steps) {
          if (after === null || earliest === null || last === null || lastBegin === null) continue
          const before = stepOf(steps, after)
          expect((before.earliest as Day) <= earliest, id).toBe(true)
          expect(before.last, id).toBe(lastBegin)
          expect(lastBegin <= last, id).toBe(true)
        }
      }),
    )
  })

  test('a term of working days holds exactly so many, and never counts a holiday', () => {
    fc.assert(
      fc.property(anyWish, (wish) => {
        for (const { id, length, lastBegin, last, onTheWay } of plan(wish).steps) {
          if (length?.unit !== 'working' || lastBegin === null || last === null) continue
          let worked = 0
          for (let day = plusDays(lastBegin, 1); day <= last; day = plusDays(day, 1)) {
            if (!isWorkingDay(day)) continue
            expect(dayOffOn(day), id).toBeNull()
            worked++
          }
          expect(worked, id).toBe(length.days)
          expect(onTheWay || isWorkingDay(last), id).toBe(true)
        }
      }),
    )
  })

  test('the first day of filing is the one the assessment names', () => {
    fc.assert(
      fc.property(anyWish, (wish) => {
        const file = plan(wish).steps.find(({ id }) => id === 'file')
        expect(file?.earliest).toBe(judge(wish.question).fileFrom)
      }),
    )
  })

  test('filed on its first day as planned, no rule of time stands against it', () => {
    fc.assert(
      fc.property(anyWish, ({ question }) => {
        const timed = judge(asFiled(question)).findings.filter(({ rule }) => rule === 'market-test' || rule === 'ban')
        expect(timed.every(({ answer }) => answer === 'yes')).toBe(true)
      }),
    )
  })

  test('slack is what lies between the first and the last day, and a hearing never adds to it', () => {
    fc.assert(
      fc.property(anyWish, (wish) => {
        for (const { earliest, last, lastWithHearing, slack, onTheWay } of plan(wish).steps) {
          if (lastWithHearing !== null) expect(lastWithHearing <= (last as Day)).toBe(true)
          if (onTheWay && earliest !== null && last !== null) expect(slack).toBe(daysBetween(earliest, last))
          else expect(slack).toBeNull()
        }
      }),
    )
  })
})
