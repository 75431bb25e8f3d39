import { type Day, daysBetween, judge, opensAfter, plusDays } from '@ruqsat/law'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Airing, fullDaysOnAir, lastAiring, lastFullDay } from './airing.ts'

const start: Day = '2026-01-01'

/** One thing the employer does on a day: he posts it or takes it off. He may do several a day. */
interface Deed {
  readonly day: number
  readonly does: 'post' | 'take-off'
}

/** Deeds that can follow each other: post, take off, post …, in order of days. */
const deeds: fc.Arbitrary<Deed[]> = fc
  .array(fc.integer({ min: 0, max: 25 }), { minLength: 1, maxLength: 7 })
  .map((pauses) => {
    let day = 0
    return pauses.map((pause, index) => {
      day += pause
      return { day, does: index % 2 === 0 ? ('post' as const) : ('take-off' as const) }
    })
  })

/** The airings as the platform keeps them. */
function airingsOf(done: readonly Deed[]): Airing[] {
  const airings: { from: Day; to: Day | null }[] = []
  for (const { day, does } of done) {
    const on = plusDays(start, day)
    const open = airings.at(-1)
    if (does === 'post') airings.push({ from: on, to: null })
    else if (open !== undefined) open.to = lastFullDay(open.from, on)
  }
  return airings
}

/** Day by day, the plain way: a day is full when the vacancy was on the air all of it. A break today has ended what stood before. */
function countDayByDay(done: readonly Deed[], today: Day): number {
  const onAirAllDay = (day: number) => {
    const before = done.filter((deed) => deed.day < day).at(-1)
    return before?.does === 'post' && !done.some((deed) => deed.day === day)
  }
  const now = daysBetween(start, today)
  if (done.some((deed) => deed.day === now)) return 0
  let full = 0
  for (let day = now - 1; onAirAllDay(day); day--) full += 1
  return full
}

describe('full days on the air', () => {
  test('are those between the day of posting and today, neither of them counted', () => {
    const posted: Airing[] = [{ from: '2026-09-01', to: null }]
    expect(fullDaysOnAir(posted, '2026-09-01')).toBe(0)
    expect(fullDaysOnAir(posted, '2026-09-02')).toBe(0)
    expect(fullDaysOnAir(posted, '2026-09-03')).toBe(1)
    expect(fullDaysOnAir(posted, '2026-09-16')).toBe(14)
    expect(fullDaysOnAir(posted, '2026-09-17')).toBe(15)
  })

  test('of a vacancy that was never posted are none, rather than nought', () => {
    expect(fullDaysOnAir([], '2026-09-17')).toBeNull()
    expect(lastAiring([])).toBeNull()
  })

  test('begin anew with every posting', () => {
    const twice: Airing[] = [
      { from: '2026-08-01', to: '2026-08-30' },
      { from: '2026-09-10', to: null },
    ]
    expect(fullDaysOnAir(twice, '2026-09-12')).toBe(1)
    expect(lastAiring(twice)).toEqual({ from: '2026-09-10', to: null })
  })

  test('agree with a count day by day, whatever the employer did', () => {
    fc.assert(
      fc.property(deeds, fc.integer({ min: 0, max: 40 }), (done, later) => {
        const last = done.at(-1) as Deed
        fc.pre(last.does === 'post')
        const today = plusDays(start, last.day + later)
        expect(fullDaysOnAir(airingsOf(done), today)).toBe(countDayByDay(done, today))
      }),
    )
  })

  test('a vacancy taken off the day it was posted stood no full day', () => {
    expect(lastFullDay('2026-09-01', '2026-09-01')).toBe('2026-09-01')
    expect(fullDaysOnAir([{ from: '2026-09-01', to: lastFullDay('2026-09-01', '2026-09-01') }], '2026-10-01')).toBe(0)
  })

  test('no later day gives them back once the vacancy is off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (stood, later) => {
        const off = plusDays(start, stood)
        const airing = [{ from: start, to: lastFullDay(start, off) }]
        expect(fullDaysOnAir(airing, plusDays(off, later))).toBe(Math.max(0, stood - 1))
      }),
    )
  })
})

describe('the law’s market test', () => {
  const question = (airings: readonly Airing[], on: Day) => ({
    on,
    request: 'new' as const,
    employer: {
      kind: 'company' as const,
      foreignShare: 0,
      smallBusiness: false,
      headcount: 100,
      activity: 'F',
      staff: {
        1: { local: 9, foreign: 0 },
        2: { local: 9, foreign: 0 },
        3: { local: 99, foreign: 0 },
        4: { local: 99, foreign: 0 },
      },
      ictStaff: { 1: 0, 2: 0, 3: 0 },
      exemptPosts: { head: 0, deputy: 0 },
      banFoundOn: null,
      category4: [],
      unregisteredContracts: 0,
    },
    worker: { citizenship: 'TUR', status: 'none' as const, qualified: true, foreignTenureMonths: null },
    hire: {
      permit: 'employment' as const,
      category: 3 as const,
      post: 'specialist' as const,
      term: { months: 12 },
      regions: ['75'],
    },
    vacancy: { code: 'V00000001', postedOn: airings[0]?.from ?? on, region: '75', live: airings },
    quotaLeft: 5,
    permit: null,
  })
  const says = (airings: readonly Airing[], on: Day) =>
    judge(question(airings, on)).findings.find((finding) => finding.rule === 'market-test')?.answer

  test('says yes on the very day on which a vacancy has stood fifteen full days, and not before', () => {
    fc.assert(
      fc.property(deeds, fc.integer({ min: 0, max: 40 }), (done, later) => {
        const last = done.at(-1) as Deed
        fc.pre(last.does === 'post')
        const today = plusDays(start, last.day + later)
        const airings = airingsOf(done)
        expect(says(airings, today)).toBe(countDayByDay(done, today) >= 15 ? 'yes' : 'no')
        expect(opensAfter(lastAiring(airings) as Airing, today) <= today).toBe(countDayByDay(done, today) >= 15)
      }),
    )
  })
})
