import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, plusDays } from '../calendar/day.ts'
import { languages } from '../core/text.ts'
import { lawBook } from '../law-book.ts'
import { judge } from '../permits/judge.ts'
import { onAirSince, plainCase, staffOf } from '../permits/plain-case.ts'
import { anyQuestion } from '../testing/question-arbitrary.ts'
import { runs } from '../testing/runs.ts'
import { caseDrift } from './case-drift.ts'
import { daysOfChange } from './days-of-change.ts'
import { driftTexts, driftWords } from './drift-texts.ts'
import { lawChanges } from './law-changes.ts'
import { unitWords } from './unit-words.ts'

const anyDay = fc.integer({ min: 0, max: 365 * 6 }).map((days): Day => plusDays('2021-01-01', days))

/** So many days, the earliest first. */
const inOrder = (days: 2 | 3) =>
  fc.array(anyDay, { minLength: days, maxLength: days }).map((drawn) => drawn.sort() as [Day, Day, Day])

describe('the changes of the law', () => {
  test('on 1 September 2025 name the limit of small businesses with old and new value and clause', () => {
    const { figures, rules } = lawChanges('2025-08-31', '2025-09-01')
    const limit = figures.find(({ figure }) => figure === 'share.exempt.small_business.max_headcount')
    expect(limit).toMatchObject({
      since: '2025-09-01',
      changed: 'value',
      before: { value: null, says: { en: 'without limit', ru: 'без ограничения' } },
      after: { value: 20, says: { en: '20 persons', kk: '20 адам' }, cite: { act: 'order-93-2025', trust: 'L' } },
    })
    expect(rules.find(({ rule }) => rule === 'local-share')).toMatchObject({
      before: { since: '2023-07-01' },
      after: { since: '2025-09-01' },
    })
    expect(rules.find(({ rule }) => rule === 'market-test')).toMatchObject({ before: null, since: '2025-09-01' })
  })

  test('on 28 August 2025 limit the heads and deputies without a permit, and on no day before', () => {
    const limits = (from: Day, to: Day) =>
      lawChanges(from, to).figures.filter(({ figure }) => figure.startsWith('exempt.foreign_owned_100'))
    expect(limits('2025-08-26', '2025-08-27')).toEqual([])
    expect(limits('2025-08-27', '2025-08-28').map(({ before, after }) => [before?.value, after?.value])).toEqual([
      [null, 1],
      [null, 1],
    ])
  })

  test.each([
    ['2021-12-31', '2022-01-01', 2917, 3063],
    ['2022-12-31', '2023-01-01', 3063, 3450],
    ['2023-12-31', '2024-01-01', 3450, 3692],
    ['2024-12-31', '2025-01-01', 3692, 3932],
    ['2025-12-31', '2026-01-01', 3932, 4325],
    ['2026-12-31', '2027-01-01', 4325, undefined],
  ] as const)('between %s and %s turn the index of %i into %s', (from, to, old, now) => {
    const index = lawChanges(from, to).figures.find(({ figure }) => figure === 'mci')
    expect([index?.before?.value, index?.after?.value, index?.since]).toEqual([old, now, to])
  })

  test('tell another act from another value: the tariff of 2026 has the rates of the one before', () => {
    const tariff = lawChanges('2025-12-31', '2026-01-01').figures.find(({ figure }) => figure === 'permit_fee_rates')
    expect(tariff).toMatchObject({ changed: 'clause', after: { cite: { act: 'decree-819-2025' } } })
  })

  test('name the day on which a figure ended, where it had also changed before', () => {
    const ended = lawChanges('2021-01-01', '2026-01-01').figures.find(({ figure }) => figure === 'review.ict_renewal')
    expect(ended).toMatchObject({ before: { cite: { act: 'order-559' } }, after: null, since: '2025-09-01' })
  })

  test('say yes and no of what is one or the other', () => {
    const local = lawChanges('2023-06-30', '2023-07-01').figures.find(({ figure }) => figure === 'lmt.required.ict')
    expect([local?.before?.says.en, local?.after?.says.en]).toEqual(['yes', 'no'])
    expect([local?.before?.says.kk, local?.after?.says.ru]).toEqual(['иә', 'нет'])
  })

  test('from a day to itself are none', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        expect(lawChanges(on, on)).toEqual({ from: on, to: on, figures: [], rules: [] })
      }),
    )
  })

  test('over two spans are those of the first followed by those of the second, figure by figure', () => {
    fc.assert(
      fc.property(inOrder(3), ([a, b, c]) => {
        const [first, second, whole] = [lawChanges(a, b), lawChanges(b, c), lawChanges(a, c)]
        for (const { id } of lawBook.figures) {
          const [one, two, both] = [first, second, whole].map(({ figures }) => figures.find((f) => f.figure === id))
          const start = one === undefined ? two?.before : one.before
          const end = two === undefined ? one?.after : two.after
          if (both !== undefined) expect([both.before, both.after], id).toEqual([start, end])
          else expect(JSON.stringify(start?.value ?? null), id).toBe(JSON.stringify(end?.value ?? null))
        }
      }),
    )
  })

  test('are asked forwards only', () => {
    expect(() => lawChanges('2025-09-01', '2025-08-31')).toThrow('2025-08-31 is before 2025-09-01')
  })

  test('lie only on the days of change', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        const next = plusDays(on, 1)
        const { figures, rules } = lawChanges(on, next)
        expect(daysOfChange(on, next)).toEqual(figures.length + rules.length > 0 ? [next] : [])
      }),
    )
  })

  test('have words for every unit that a number of the book stands in', () => {
    const numbers = lawBook.figures.filter(({ values }) => values.some(({ value }) => typeof value === 'number'))
    expect(numbers.filter(({ unit }) => !(unit in unitWords)).map(({ id }) => id)).toEqual([])
  })
})

describe('the drift of a case', () => {
  const small = plainCase('2025-08-01', {
    employer: { smallBusiness: true, headcount: 45, staff: staffOf([1, 0], [3, 0], [10, 4], [20, 7]) },
    vacancy: onAirSince('2025-07-01'),
  })

  test('tells a small business of 45 that its exemption ends on 1 September 2025, by which clause, and that the answer turns', () => {
    const { days, before, after } = caseDrift(small, '2025-08-31', '2025-09-01')
    expect([before.answer, after.answer]).toEqual(['yes', 'no'])
    expect(days.map(({ on }) => on)).toEqual(['2025-09-01'])
    const ends = days[0]?.changes.find(({ kind }) => kind === 'exemption-ends')
    expect(ends?.says.en).toMatch(/^From 1 September 2025 your exemption from “Share of local staff” ends\. Too few/)
    expect(ends?.says.ru).toMatch(
      /^С 1 сентября 2025 года освобождение от требования «Доля местных кадров» прекращается\./,
    )
    expect(ends?.says.kk).toMatch(
      /^2025 жылғы 1 қыркүйек күнінен бастап «Жергілікті кадрлардың үлесі» талабынан босату/,
    )
    expect(ends?.cites.map(({ act, trust }) => [act, trust])).toContainEqual(['order-93-2025', 'L'])
    expect(days[0]?.changes.map(({ kind, rule }) => rule ?? kind)).toEqual([
      'answer',
      'local-share',
      'market-test',
      'contracts-registered',
      'days',
      'days',
      'days',
    ])
  })

  test('leaves a small business of 20 exempt', () => {
    const kept = { ...small, employer: { ...small.employer, headcount: 20 } }
    const kinds = caseDrift(kept, '2025-08-31', '2025-09-01').days.flatMap(({ changes }) => changes)
    expect(kinds.map(({ kind }) => kind)).not.toContain('exemption-ends')
  })

  test('finds 28 August 2025 as the day from which a second deputy needs a permit', () => {
    const deputy = plainCase('2025-08-01', {
      employer: { foreignShare: 100, exemptPosts: { head: 1, deputy: 1 } },
      hire: { post: 'deputy', category: 1 },
      vacancy: onAirSince('2025-06-01'),
    })
    const { days, before, after } = caseDrift(deputy, '2025-08-01', '2025-08-31')
    expect([before.permit, after.permit]).toEqual(['not-needed', 'needed'])
    expect(days.map(({ on, changes }) => [on, changes[0]?.kind])).toEqual([['2025-08-28', 'permit-needed']])
    expect(days[0]?.changes[0]?.cites).toMatchObject([{ act: 'decree-1041-2023', clause: '16', trust: 'L' }])
  })

  test('finds 1 July 2023 as the day on which a branch of 25 loses its exemption', () => {
    const branch = plainCase('2023-01-10', {
      employer: { kind: 'branch', headcount: 25, staff: staffOf([1, 0], [3, 0], [8, 4], [6, 3]) },
    })
    const { days } = caseDrift(branch, '2023-01-10', '2023-12-31')
    expect(days.filter(({ changes }) => changes.some(({ kind }) => kind === 'exemption-ends'))).toMatchObject([
      { on: '2023-07-01' },
    ])
  })

  test('tells a dearer fee with both sums and the acts', () => {
    const { days } = caseDrift(plainCase('2025-11-03'), '2025-12-31', '2026-01-01')
    const fee = days.flatMap(({ changes }) => changes).find(({ kind }) => kind === 'fee')
    expect([fee?.before, fee?.after]).toEqual([179 * 3932, 179 * 4325])
    expect(fee?.says.en).toBe('From 1 January 2026 the fee is 179 MCI, 774,175 ₸; before that 179 MCI, 703,828 ₸.')
    expect(fee?.cites.map(({ act }) => act)).toEqual(['decree-819-2025', 'budget-2026'])
  })

  test('does not take the passing of time for a change of the law', () => {
    const waiting = plainCase('2026-03-02', {
      vacancy: onAirSince('2026-02-25'),
      employer: { banFoundOn: '2025-03-20' },
    })
    expect(judge({ ...waiting, on: '2026-06-01' }).answer).not.toBe(judge(waiting).answer)
    expect(caseDrift(waiting, '2026-03-02', '2026-06-01').days).toEqual([])
  })

  test('is nothing from a day to itself, for any case, and else leaves no value unsaid', () => {
    fc.assert(
      fc.property(anyQuestion, inOrder(2), (question, [from, to]) => {
        expect(caseDrift(question, from, from).days).toEqual([])
        for (const { says } of caseDrift(question, from, to).days.flatMap(({ changes }) => changes))
          for (const language of languages) expect(says[language]).not.toMatch(/\{\w+\}|undefined|null/)
      }),
      runs(300),
    )
  })
})

test('drift speaks three languages', () => {
  for (const text of Object.values({ ...driftTexts, ...driftWords }))
    expect(new Set(languages.map((language) => text[language])).size, text.en).toBe(3)
})
