import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, plusDays } from '../calendar/day.ts'
import { anyQuestion } from '../testing/question-arbitrary.ts'
import { runs } from '../testing/runs.ts'
import { isMinimal, waysToYes } from './changes.ts'
import { judge } from './judge.ts'
import { type PatchOperation, patched } from './patch.ts'
import { onAirSince, plainCase, staffOf } from './plain-case.ts'
import type { Category, Headcount, Question } from './question.ts'
import { readQuestion } from './read-question.ts'

const often = runs(400)
const refused = anyQuestion.filter((question) => judge(question).answer === 'no')

/** What the employer can touch: the day, the vacancy, citizens, contracts, the term, and whom he asks for. */
const inHisHands = [
  /^\/on$/,
  /^\/vacancy(\/live\/(-|\d+\/to))?$/,
  /^\/employer\/staff\/[1-4](\/local)?$/,
  /^\/employer\/category4\/\d+\/replaced$/,
  /^\/employer\/unregisteredContracts$/,
  /^\/worker\/(qualified|foreignTenureMonths)$/,
  /^\/hire\/term\/(months|days)$/,
]

describe('a change', () => {
  test('turns the no into a yes, or into "unknown" where facts are missing', () => {
    fc.assert(
      fc.property(refused, (question) => {
        for (const { patch } of waysToYes(question).changes) {
          const { answer, findings } = judge(patched(question, patch))
          expect(answer).toBe(findings.some((finding) => finding.answer === 'unknown') ? 'unknown' : 'yes')
        }
      }),
      often,
    )
  })

  test('has no part that can be left out, whichever others are left out with it', () => {
    fc.assert(
      fc.property(refused, (question) => {
        for (const { patch } of waysToYes(question).changes) {
          for (const part of properParts(patch)) expect(judge(patched(question, part)).answer).toBe('no')
        }
      }),
      often,
    )
  })

  test('touches only what is in the hands of the employer, and leaves a question that can be asked', () => {
    fc.assert(
      fc.property(refused, (question) => {
        for (const { patch } of waysToYes(question).changes) {
          for (const { path } of patch)
            expect(
              inHisHands.some((form) => form.test(path)),
              path,
            ).toBe(true)
          expect(readQuestion(patched(question, patch))).toMatchObject({ ok: true })
        }
      }),
      often,
    )
  })

  test('waits not a day longer, hires not a citizen more and gives away not a post more than it must', () => {
    fc.assert(
      fc.property(refused, (question) => {
        for (const { patch } of waysToYes(question).changes) {
          for (const less of cheaperOfTheSameKind(question, patch)) {
            expect(judge(patched(question, less)).answer, JSON.stringify(less)).toBe('no')
          }
        }
      }),
      often,
    )
  })

  test('is missing only where doing everything at once, on any day of two years, does not help', () => {
    fc.assert(
      fc.property(refused, (question) => {
        const earliest = earliestYes(question)
        const { changes } = waysToYes(question)
        const days = changes.map(({ patch }) => (patch.find(({ path }) => path === '/on')?.value ?? question.on) as Day)
        expect(days.toSorted()[0]).toBe(earliest)
      }),
      runs(150),
    )
  })

  test('is not offered twice', () => {
    fc.assert(
      fc.property(refused, (question) => {
        const written = waysToYes(question).changes.map(({ patch }) => JSON.stringify(patch))
        expect(new Set(written).size).toBe(written.length)
      }),
      often,
    )
  })
})

describe('the ways to a yes', () => {
  const ways = (question: Question) => waysToYes(question).changes.map(({ patch }) => patch)
  const on = '2026-03-10'

  test('wait for a vacancy that is on air', () => {
    expect(ways(plainCase(on, { vacancy: onAirSince('2026-03-01') }))).toEqual([[set('/on', '2026-03-17')]])
  })

  test('keep a vacancy that is about to be taken off', () => {
    expect(ways(plainCase(on, { vacancy: onAirSince('2026-03-01', on) }))).toEqual([
      [set('/vacancy/live/0/to', null), set('/on', '2026-03-17')],
    ])
  })

  test('put a vacancy back that was taken off too early', () => {
    expect(ways(plainCase(on, { vacancy: onAirSince('2026-03-01', '2026-03-09') }))).toEqual([
      [{ op: 'add', path: '/vacancy/live/-', value: { from: on, to: null } }, set('/on', '2026-03-26')],
    ])
  })

  test('post a vacancy while a ban runs out, and hire for the day it ends', () => {
    const question = plainCase(on, {
      vacancy: null,
      employer: { banFoundOn: '2025-05-20', category4: [{ issuedOn: '2025-04-30', replaced: false }] },
    })
    const [patch] = ways(question)
    expect(patch?.map(({ path }) => path)).toEqual(['/vacancy', '/employer/category4/0/replaced', '/on'])
    expect(patch?.at(-1)).toEqual(set('/on', '2026-05-20'))
  })

  test('see the reform coming: a wait that crosses 1 September 2025 needs what the reform asks', () => {
    const question = plainCase('2025-08-20', {
      vacancy: null,
      employer: { banFoundOn: '2024-09-10', smallBusiness: true, headcount: 40, unregisteredContracts: 2 },
    })
    const [patch] = ways(question)
    expect(patch?.map(({ path }) => path)).toEqual(['/vacancy', '/employer/unregisteredContracts', '/on'])
    expect(patch?.at(-1)).toEqual(set('/on', '2025-09-10'))
  })

  test('offer to hire citizens or to give posts to them, the lighter first', () => {
    const question = plainCase(on, { employer: { staff: staffOf([5, 0], [15, 2], [20, 3], [16, 1]) } })
    expect(ways(question)).toEqual([
      [set('/employer/staff/4', { local: 17, foreign: 0 })],
      [set('/employer/staff/3/local', 29)],
    ])
  })

  test('offer to give every post there is and hire for the rest, where the posts alone are too few', () => {
    const question = plainCase(on, { employer: { staff: staffOf([5, 0], [15, 2], [3, 1], [2, 2]) } })
    const { changes } = waysToYes(question)
    expect(changes.map(({ patch }) => patch)).toEqual([
      [set('/employer/staff/4', { local: 4, foreign: 0 }), set('/employer/staff/3', { local: 5, foreign: 0 })],
      [set('/employer/staff/3/local', 34)],
    ])
    expect(changes[0]?.says.en).toBe(
      'Give posts of categories 3 and 4 that foreigners hold to citizens: 3. ' +
        'Hire or train citizens for categories 3 and 4: 1 more.',
    )
  })

  test('offer the lawful terms on either side, the nearer first', () => {
    const question = plainCase(on, { hire: { category: 1, post: 'head', term: { months: 20 } } })
    expect(ways(question)).toEqual([[set('/hire/term/months', 24)], [set('/hire/term/months', 12)]])
  })

  test('never give away the post of the worker whose permit is renewed', () => {
    const question = plainCase(on, {
      request: 'renewal',
      permit: { expiresOn: '2026-04-20', renewals: 0 },
      employer: { staff: staffOf([5, 0], [15, 0], [5, 1], [0, 0]) },
    })
    expect(ways(question)).toEqual([[set('/employer/staff/3/local', 9)]])
  })

  test('put what takes time first, since the day of filing decides the rest', () => {
    const question = plainCase(on, {
      vacancy: onAirSince('2026-03-01'),
      employer: { staff: staffOf([5, 0], [15, 2], [20, 3], [16, 1]) },
    })
    expect(waysToYes(question).changes[0]?.says.en).toBe(
      'Leave the vacancy on air for its 15 full days (code V-1001). ' +
        'Give posts of categories 3 and 4 that foreigners hold to citizens: 1. File on 17 March 2026.',
    )
  })

  test('are kept only where every part is needed', () => {
    const question = plainCase(on, { employer: { unregisteredContracts: 2 } })
    const register = set('/employer/unregisteredContracts', 0)
    expect(isMinimal(question, [register])).toBe(true)
    expect(isMinimal(question, [register, set('/on', '2026-03-11')])).toBe(false)
  })

  test('say in words what they mean', () => {
    const { changes } = waysToYes(plainCase(on, { vacancy: null, worker: { qualified: false } }))
    expect(changes[0]?.says.en).toBe(
      'Post a vacancy on the Electronic Labour Exchange today (Almaty City) and keep it there for 15 full days without a break. ' +
        'Ask for a person whose education and experience meet the standard of the post. File on 26 March 2026.',
    )
  })

  test('are not searched where nothing stands in the way or no permit is needed', () => {
    expect(waysToYes(plainCase(on))).toEqual({ changes: [] })
    expect(waysToYes(plainCase(on, { quotaLeft: 0, worker: { status: 'kandas' } }))).toEqual({ changes: [] })
  })

  test('stay short and quick however long the list of posts and however large the numbers', () => {
    const category4 = Array.from({ length: 20_000 }, () => ({ issuedOn: '2024-01-10', replaced: false }) as const)
    const [patch] = ways(plainCase(on, { employer: { category4 } }))
    expect(patch?.map(({ path }) => path)).toEqual(['/employer/category4'])
    const beyond = Number.MAX_SAFE_INTEGER - 1
    const crowd = staffOf([0, beyond], [0, beyond], [0, beyond], [0, beyond])
    for (const change of ways(plainCase(on, { employer: { staff: crowd } }))) {
      expect(judge(patched(plainCase(on, { employer: { staff: crowd } }), change)).answer).toBe('yes')
    }
  })

  test('are none where the quota is used up, and say so', () => {
    expect(waysToYes(plainCase(on, { quotaLeft: 0, vacancy: null }))).toEqual({ changes: [], stuck: 'quota' })
  })

  test('are none where the window closes before the ban ends', () => {
    const question = plainCase(on, {
      request: 'renewal',
      permit: { expiresOn: '2026-04-20', renewals: 0 },
      employer: { banFoundOn: '2025-05-20' },
    })
    expect(waysToYes(question)).toEqual({ changes: [], stuck: 'ban' })
  })
})

function set(path: string, value: unknown): PatchOperation {
  return { op: 'replace', path, value }
}

/** Every patch with at least one operation missing. */
function properParts(patch: readonly PatchOperation[]): readonly (readonly PatchOperation[])[] {
  const all = 2 ** patch.length - 1
  return Array.from({ length: all }, (_, bits) => patch.filter((_operation, place) => (bits >> place) & 1))
}

/** The same patch with an earlier day, or with one citizen or one post less. */
function cheaperOfTheSameKind(
  question: Question,
  patch: readonly PatchOperation[],
): readonly (readonly PatchOperation[])[] {
  return patch.flatMap((operation, place) => {
    const instead = (value: unknown) => patch.with(place, { ...operation, value })
    const [, , , category] = operation.path.split('/')
    if (operation.path === '/on') {
      const days: Day[] = []
      for (let day = question.on; day < (operation.value as Day); day = plusDays(day, 1)) days.push(day)
      return days.map(instead)
    }
    if (/staff\/\d\/local$/.test(operation.path)) return [instead((operation.value as number) - 1)]
    if (!/staff\/\d$/.test(operation.path)) return []
    const before = question.employer.staff[Number(category) as Category]
    const { local, foreign } = operation.value as Headcount
    const hired = local - before.local - (before.foreign - foreign)
    const postLess = instead({ local: local - 1, foreign: foreign + 1 })
    return hired > 0 ? [postLess, instead({ local: local - 1, foreign })] : [postLess]
  })
}

/** The earliest day on which everything done at once turns the no into something else, or undefined. */
function earliestYes(question: Question): Day | undefined {
  const vacancies = [question.vacancy, keptOnAir(question), onAirSince(question.on)].map((vacancy, place) =>
    place === 2 && vacancy !== null ? { ...vacancy, region: question.hire.regions[0] as string } : vacancy,
  )
  for (let days = 0; days <= 730; days++) {
    const on = plusDays(question.on, days)
    if (vacancies.some((vacancy) => judge(everythingDone({ ...question, on, vacancy })).answer !== 'no')) return on
  }
  return undefined
}

function keptOnAir({ vacancy, on }: Question): Question['vacancy'] {
  if (vacancy === null) return null
  const live = vacancy.live.map(({ from, to }) => ({ from, to: to !== null && to >= on ? null : to }))
  return { ...vacancy, live }
}

function everythingDone(question: Question): Question {
  const { employer, worker, hire } = question
  const more = ({ local, foreign }: { readonly local: number; readonly foreign: number }) => ({
    local: local + 999,
    foreign,
  })
  const { staff } = employer
  const months = hire.permit === 'ict' && 'months' in hire.term ? Math.min(hire.term.months, 12) : 12
  return {
    ...question,
    employer: {
      ...employer,
      staff: { 1: more(staff[1]), 2: more(staff[2]), 3: more(staff[3]), 4: more(staff[4]) },
      category4: employer.category4.map((permit) => ({ ...permit, replaced: true })),
      unregisteredContracts: employer.unregisteredContracts === null ? null : 0,
    },
    worker: {
      ...worker,
      qualified: worker.qualified === null ? null : true,
      foreignTenureMonths: worker.foreignTenureMonths === null ? null : 99,
    },
    hire: { ...hire, term: hire.permit === 'seasonal' ? { days: 90 } : { months } },
  }
}
