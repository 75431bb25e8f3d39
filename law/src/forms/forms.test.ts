import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arrival } from '../arrival/chapter.ts'
import { type Day, dayNumber, laterOf, plusDays } from '../calendar/day.ts'
import { isWorkingDay } from '../calendar/working-days.ts'
import { chapters } from '../chapters.ts'
import { at } from '../core/figure.ts'
import { askOn } from '../core/rule.ts'
import { daysOfRest } from '../days-of-rest/chapter.ts'
import { furtherExemptions } from '../exemptions/chapter.ts'
import { kinds } from '../kinds/chapter.ts'
import { registers } from '../registers/chapter.ts'
import { decideByAnyGround, decideTopic } from './ask-topic.ts'
import { requirement } from './condition.ts'
import { type DutyTerm, lastDayOf } from './duty.ts'

const duties = chapters.flatMap((chapter) => chapter.duties)
const limits = chapters.flatMap((chapter) => chapter.limits)
const day = fc
  .integer({ min: dayNumber('2026-07-01'), max: dayNumber('2027-05-01') })
  .map((number): Day => plusDays('1970-01-01', number))

describe('a duty', () => {
  test('gives no less time to what happens later', () => {
    fc.assert(
      fc.property(fc.constantFrom(...duties), day, fc.nat({ max: 20 }), ({ id, figures }, happened, later) => {
        const term = figures[0] as DutyTerm
        const [first, second] = [lastDayOf(term, happened), lastDayOf(term, plusDays(happened, later))]
        expect((first as Day) <= (second as Day), id).toBe(true)
        expect((first as Day) >= plusDays(happened, Math.min(at(term, happened), 1)), id).toBe(true)
      }),
    )
  })

  test('is never late by being done earlier, and never open once it is overdue', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...duties),
        day,
        fc.nat({ max: 70 }),
        fc.nat({ max: 70 }),
        (rule, happened, after, sooner) => {
          const done = plusDays(happened, after)
          const on = plusDays(happened, 90)
          const answer = (doneOn: Day | null, asked: Day) =>
            askOn(rule, { happenedOn: happened, doneOn }, asked)?.answer
          if (answer(done, on) === 'yes') expect(answer(plusDays(done, -Math.min(sooner, after)), on)).toBe('yes')
          if (answer(null, done) === 'no') expect(answer(null, plusDays(done, sooner))).toBe('no')
        },
      ),
    )
  })
})

test('a duty does not speak of what happened before it existed', () => {
  for (const rule of duties) {
    const known = (rule.figures[0] as DutyTerm).values[0]?.from as Day
    const begins = laterOf(known, rule.versions[0]?.from as Day)
    const asked = (happenedOn: Day) => askOn(rule, { happenedOn, doneOn: null }, '2026-07-05')
    expect(asked(plusDays(begins, -1)), rule.id).toBeNull()
    expect(asked(begins), rule.id).not.toBeNull()
  }
})

describe('a limit', () => {
  test('that a number keeps is kept by every number further inside', () => {
    fc.assert(
      fc.property(fc.constantFrom(...limits), fc.nat({ max: 400 }), fc.nat({ max: 400 }), (rule, count, more) => {
        const answer = (counted: number) => askOn(rule, { count: counted }, '2026-07-01')?.answer
        const [less, larger] = [answer(count), answer(count + more)]
        const growing = answer(1_000_000_000) === 'yes'
        if (growing && less === 'yes') expect(larger, rule.id).toBe('yes')
        if (!growing && larger === 'yes') expect(less, rule.id).toBe('yes')
      }),
    )
  })

  test('says "not known" of what nobody has counted', () => {
    for (const rule of limits) expect(askOn(rule, { count: null }, '2026-07-01')?.answer, rule.id).toBe('unknown')
  })
})

describe('a lookup', () => {
  test('reads what is written under its id, and knows nothing of what nobody wrote', () => {
    const answer = (written: Record<string, string>) => decideTopic(registers, 'iin', { written }, '2026-07-01').answer
    expect(answer({ 'iin-well-formed': '900101300126' })).toBe('yes')
    expect(answer({ 'iin-well-formed': '900101300127' })).toBe('no')
    expect(answer({ 'bin-well-formed': '900101300126' })).toBe('unknown')
  })

  test('of a day agrees with the calendar on every day of it, and never guesses one beyond', () => {
    const worked = (asked: Day) =>
      decideTopic(daysOfRest, 'day', { written: { 'working-day': asked } }, '2026-07-01').answer
    for (let each: Day = '2024-01-01'; each <= '2027-12-31'; each = plusDays(each, 1)) {
      expect(worked(each), each).toBe(isWorkingDay(each) ? 'yes' : 'no')
    }
    expect([worked('2023-12-31'), worked('2028-01-01')]).toEqual(['unknown', 'unknown'])
  })
})

describe('a threshold', () => {
  const answer = (id: string, count: number) => {
    const rule = limits.find((each) => each.id === id)
    return rule === undefined ? null : askOn(rule, { count }, '2026-07-01')
  }

  test('stands on the right side of its number', () => {
    expect([answer('trips-to-other-regions', 90)?.answer, answer('trips-to-other-regions', 91)?.answer]).toEqual([
      'yes',
      'no',
    ])
    expect([answer('exempt-spouse', 2)?.answer, answer('exempt-spouse', 3)?.answer]).toEqual(['no', 'yes'])
    const [at, above] = [answer('exempt-sez-project', 1_000_000), answer('exempt-sez-project', 1_000_001)]
    expect([at?.answer, above?.answer]).toEqual(['no', 'yes'])
  })

  test('shows the number and what was counted', () => {
    expect(answer('trips-to-other-regions', 91)?.facts).toEqual({ count: 91, limit: 90 })
  })
})

test('a duty whose last day is a working day may answer that the calendar is not known, and only such a duty', () => {
  for (const { id, figures, versions } of duties) {
    const term = figures[0] as DutyTerm
    const codes = versions.flatMap(({ because }) => because.map(({ code }) => code))
    expect(codes.includes('no-calendar'), id).toBe(term.unit === 'working_days' || term.movesOffRest === true)
  }
})

test('a condition shows the fact it rests on', () => {
  const [rule] = kinds.conditions
  const id = rule?.id ?? ''
  const shown = (fact: boolean | null) =>
    rule === undefined ? null : askOn(rule, { facts: { [id]: fact } }, '2026-07-01')
  expect(shown(false)?.facts).toEqual({ [id]: false })
  expect(shown(true)?.facts).toEqual({ [id]: true })
  expect(shown(null)?.facts).toEqual({ [id]: null })
})

test('a condition of which nothing is said is not known, whatever else is said', () => {
  for (const rule of chapters.flatMap((chapter) => chapter.conditions)) {
    expect(askOn(rule, { facts: {} }, '2026-07-01')?.answer, rule.id).toBe('unknown')
    expect(askOn(rule, { facts: { other: true } }, '2026-07-01')?.answer, rule.id).toBe('unknown')
    expect(askOn(rule, { facts: { [rule.id]: true } }, '2026-07-01')?.answer, rule.id).toBe('yes')
  }
})

describe('a topic', () => {
  const on = '2026-03-02'
  const seasonal = { 'seasonal-profession': true, 'seasonal-housing': true, 'seasonal-adult': true }

  test('holds where all of it holds, and asks for what is not said', () => {
    const known = { facts: { ...seasonal, 'seasonal-health': true, 'seasonal-insurance': true } }
    expect(decideTopic(kinds, 'seasonal', known, on)).toMatchObject({ answer: 'yes' })
    expect(decideTopic(kinds, 'seasonal', { facts: seasonal }, on)).toMatchObject({ answer: 'unknown' })
    const { answer, findings } = decideTopic(kinds, 'seasonal', { facts: { 'seasonal-housing': false } }, on)
    expect(answer).toBe('no')
    expect(findings.map(({ rule }) => rule)).toEqual([
      'seasonal-profession',
      'seasonal-housing',
      'seasonal-adult',
      'seasonal-health',
      'seasonal-insurance',
    ])
  })

  test('asks only what was in force: housing is asked of seasonal work since July 2025', () => {
    const { findings } = decideTopic(kinds, 'seasonal', {}, '2025-07-10')
    expect(findings.map(({ rule }) => rule)).toEqual(['seasonal-profession'])
  })

  test('asks a duty only where something has happened', () => {
    expect(decideTopic(arrival, 'arrival', {}, '2026-07-10').findings).toEqual([])
    const happened = { 'arrival-notice': { happenedOn: '2026-07-07', doneOn: null } } as const
    expect(decideTopic(arrival, 'arrival', { happened }, '2026-07-10')).toMatchObject({ answer: 'yes' })
    expect(decideTopic(arrival, 'arrival', { happened }, '2026-07-11')).toMatchObject({ answer: 'no' })
    expect(decideTopic(arrival, 'self-registration', { happened }, '2026-07-11').findings).toHaveLength(1)
  })

  test('of grounds holds where one of them is given', () => {
    const ask = (known: Parameters<typeof decideByAnyGround>[2]) =>
      decideByAnyGround(furtherExemptions, 'no-permit', known, on).answer
    expect(ask({})).toBe('unknown')
    expect(ask({ facts: { 'exempt-crew': true } })).toBe('yes')
    expect(ask({ counts: { 'exempt-business-visit': 120 } })).toBe('yes')
    const { findings } = decideByAnyGround(furtherExemptions, 'no-permit', {}, on)
    const nothing = Object.fromEntries(findings.map(({ rule }) => [rule, false]))
    const tooMuch = {
      'exempt-business-visit': 121,
      'exempt-sez-project': 0,
      'exempt-investor-head': 0,
      'exempt-spouse': 0,
    }
    expect(ask({ facts: nothing, counts: tooMuch })).toBe('no')
  })
})

test('a norm that is worded anew has a version from each wording on, and answers in the same way', () => {
  const words = (en: string) => ({ kk: `${en} kk`, ru: `${en} ru`, en })
  const cite = (clause: string) => ({ act: 'migration-law', clause, trust: 'P' }) as const
  const rule = requirement({
    id: 'worded-twice',
    topics: ['test'],
    title: words('title'),
    from: '2024-01-01',
    cites: [cite('1')],
    says: words('first'),
    later: [{ from: '2026-01-01', cites: [cite('2')], says: words('second') }],
  })
  const asked = (on: Day) => askOn(rule, { facts: { 'worded-twice': true } }, on)
  expect(asked('2023-12-31')).toBeNull()
  expect(asked('2025-12-31')).toMatchObject({ since: '2024-01-01', answer: 'yes', says: { en: 'first' } })
  expect(asked('2026-01-01')).toMatchObject({ since: '2026-01-01', answer: 'yes', cites: [{ clause: '2' }] })
})
