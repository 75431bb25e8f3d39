import { describe, expect, test } from 'vitest'
import { waysToYes } from './changes.ts'
import { type PatchOperation, patched } from './patch.ts'
import { onAirSince, plainCase, staffOf } from './plain-case.ts'
import { daysOf, monthsOf } from './question.ts'
import { readQuestion } from './read-question.ts'
import { remediesFor } from './remedies.ts'

type Differing = Parameters<typeof plainCase>[1]

/** Each way in words, with its patch. */
function waysOf(differing: Differing): readonly (readonly [string, readonly PatchOperation[]])[] {
  return waysToYes(plainCase('2026-03-02', differing)).changes.map(({ says, patch }) => [says.en, patch] as const)
}

const replace = (path: string, value: unknown): PatchOperation => ({ op: 'replace', path, value })
const on = (day: string) => replace('/on', day)
const onAir = (from: '2026-02-10' | '2026-02-20' | '2026-03-05', to: '2026-03-01' | '2026-03-02' | null = null) => ({
  ...onAirSince(from),
  live: [{ from, to }],
})
const posted = {
  code: '–',
  postedOn: '2026-03-02',
  region: '75',
  live: [{ from: '2026-03-02', to: null }],
}
const post =
  'Post a vacancy on the Electronic Labour Exchange today (Almaty City) and keep it there for 15 full days without a break. File on 18 March 2026.'

describe('the ways to a yes, in words and as a patch', () => {
  test.each<[string, Differing, readonly (readonly [string, readonly PatchOperation[]])[]]>([
    [
      'a transferee of three months',
      { hire: { permit: 'ict' }, worker: { foreignTenureMonths: 3 } },
      [
        [
          'Ask for a person who has been with the sending company for 12 months or more.',
          [replace('/worker/foreignTenureMonths', 12)],
        ],
      ],
    ],
    [
      'too many transferees',
      {
        hire: { permit: 'ict', category: 3 },
        employer: { ictStaff: { 1: 0, 2: 0, 3: 6 }, staff: staffOf([5, 0], [15, 2], [10, 0], [35, 0]) },
      },
      [['Hire or train citizens for category 3: 4 more.', [replace('/employer/staff/3/local', 14)]]],
    ],
    [
      'a renewal before its window',
      { request: 'renewal', permit: { expiresOn: '2026-06-01', renewals: 0 } },
      [['Wait for the renewal window to open. File on 2 April 2026.', [on('2026-04-02')]]],
    ],
    ['a renewal after its window', { request: 'renewal', permit: { expiresOn: '2026-03-05', renewals: 0 } }, []],
    [
      'a season of 400 days',
      { hire: { permit: 'seasonal', category: null, term: { days: 400 } } },
      [['Ask for a term of 365 days.', [replace('/hire/term/days', 365)]]],
    ],
    [
      'a transfer of 48 months',
      { hire: { permit: 'ict', term: { months: 48 } } },
      [['Ask for a term of 36 months.', [replace('/hire/term/months', 36)]]],
    ],
    [
      'a head for 26 months, nearer to two years than to three',
      { hire: { category: 1, post: 'head', term: { months: 26 } } },
      [
        ['Ask for a term of 24 months.', [replace('/hire/term/months', 24)]],
        ['Ask for a term of 36 months.', [replace('/hire/term/months', 36)]],
      ],
    ],
    [
      'a head for 34 months, nearer to three years than to two',
      { hire: { category: 1, post: 'head', term: { months: 34 } } },
      [
        ['Ask for a term of 36 months.', [replace('/hire/term/months', 36)]],
        ['Ask for a term of 24 months.', [replace('/hire/term/months', 24)]],
      ],
    ],
    [
      'a specialist for six months',
      { hire: { term: { months: 6 } } },
      [['Ask for a term of 12 months.', [replace('/hire/term/months', 12)]]],
    ],
    [
      'three contracts that are not registered',
      { employer: { unregisteredContracts: 3 } },
      [['Register the contracts of foreign employees in ESUTD: 3.', [replace('/employer/unregisteredContracts', 0)]]],
    ],
    [
      'a ban',
      { employer: { banFoundOn: '2025-04-10' } },
      [['Wait for the ban to end. File on 10 April 2026.', [on('2026-04-10')]]],
    ],
    ['no vacancy', { vacancy: null }, [[post, [replace('/vacancy', posted), on('2026-03-18')]]]],
    [
      'a vacancy of ten days',
      { vacancy: onAir('2026-02-20') },
      [['Leave the vacancy on air for its 15 full days (code V-1001). File on 8 March 2026.', [on('2026-03-08')]]],
    ],
    [
      'a vacancy that is to end today',
      { vacancy: onAir('2026-02-20', '2026-03-02') },
      [
        [
          'Do not take the vacancy off (code V-1001): it must stand without a break through 7 March 2026 at least. File on 8 March 2026.',
          [replace('/vacancy/live/0/to', null), on('2026-03-08')],
        ],
      ],
    ],
    [
      'a vacancy that ended yesterday',
      { vacancy: onAir('2026-02-20', '2026-03-01') },
      [
        [
          'Put the vacancy (code V-1001) back on air today and keep it there for 15 full days without a break. File on 18 March 2026.',
          [{ op: 'add', path: '/vacancy/live/-', value: { from: '2026-03-02', to: null } }, on('2026-03-18')],
        ],
      ],
    ],
    [
      'a vacancy still to come',
      { vacancy: onAir('2026-03-05') },
      [
        [post, [replace('/vacancy', posted), on('2026-03-18')]],
        ['Leave the vacancy on air for its 15 full days (code V-1001). File on 21 March 2026.', [on('2026-03-21')]],
      ],
    ],
    [
      'a share that a renewal falls short of: the post of the worker himself is not given away',
      {
        request: 'renewal',
        permit: { expiresOn: '2026-04-20', renewals: 0 },
        employer: { staff: staffOf([5, 0], [15, 2], [1, 1], [0, 0]) },
      },
      [['Hire or train citizens for categories 3 and 4: 8 more.', [replace('/employer/staff/3/local', 9)]]],
    ],
    ['a quota that is used up', { quotaLeft: 0 }, []],
  ])('%s', (_, differing, ways) => {
    expect(waysOf(differing)).toEqual(ways)
  })

  test('of up to eight overdue posts names each, of more the whole list', () => {
    const overdue = { issuedOn: '2024-06-01', replaced: false } as const
    const kept = { issuedOn: '2026-02-01', replaced: false } as const
    const posts = (count: number) => [kept, ...Array.from({ length: count }, () => overdue)]
    const [eight] = waysOf({ employer: { category4: posts(8) } })
    expect(eight?.[0]).toBe('Give the category 4 posts that are overdue to citizens: 8.')
    expect(eight?.[1]).toEqual(
      posts(8)
        .slice(1)
        .map((_, place) => replace(`/employer/category4/${place + 1}/replaced`, true)),
    )
    const [nine] = waysOf({ employer: { category4: posts(9) } })
    const given = [
      kept,
      ...posts(9)
        .slice(1)
        .map((permit) => ({ ...permit, replaced: true })),
    ]
    expect(nine).toEqual([
      'Give the category 4 posts that are overdue to citizens: 9.',
      [replace('/employer/category4', given)],
    ])
  })

  test('weigh the posts given by their number and the contracts by theirs', () => {
    const effort = (rule: string, employer: NonNullable<Differing>['employer']) =>
      remediesFor(rule, plainCase('2026-03-02', employer === undefined ? {} : { employer }), '2026-03-02')[0]?.effort
    const overdue = { issuedOn: '2024-06-01', replaced: false } as const
    expect(effort('category-4-replacement', { category4: [overdue, overdue] })).toBe(60)
    expect(effort('contracts-registered', { unregisteredContracts: 4 })).toBe(4)
    const staff = staffOf([5, 0], [15, 2], [10, 0], [35, 0])
    const transfer = plainCase('2026-03-02', {
      hire: { permit: 'ict', category: 3 },
      employer: { ictStaff: { 1: 0, 2: 0, 3: 6 }, staff },
    })
    expect(remediesFor('ict-share', transfer, '2026-03-02').map((remedy) => remedy.effort)).toEqual([120])
  })

  test('offer nothing where there is nothing to do: no ban, no permit, a window that is open, a rule without remedy', () => {
    const none = (rule: string, differing: Differing = {}) =>
      remediesFor(rule, plainCase('2026-03-02', differing), '2026-03-02')
    expect([
      none('ban'),
      none('renewal-window'),
      none('quota'),
      none('ict-share', { hire: { category: null } }),
    ]).toEqual([[], [], [], []])
    const opens = (expiresOn: '2026-05-01' | '2026-05-02') =>
      none('renewal-window', { request: 'renewal', permit: { expiresOn, renewals: 0 } })
    expect(opens('2026-05-01')).toEqual([])
    expect(opens('2026-05-02')).toMatchObject([{ fileOn: '2026-03-03' }])
  })
})

test('a patch puts an item at its place, at the end, or in the place of another, and leaves the question alone', () => {
  const question = plainCase('2026-03-02', { hire: { regions: ['71', '75'] } })
  const regions = (operation: PatchOperation) => patched(question, [operation]).hire.regions
  expect(regions({ op: 'add', path: '/hire/regions/-', value: '79' })).toEqual(['71', '75', '79'])
  expect(regions({ op: 'add', path: '/hire/regions/1', value: '79' })).toEqual(['71', '79', '75'])
  expect(regions({ op: 'replace', path: '/hire/regions/1', value: '79' })).toEqual(['71', '79'])
  const vacancy = patched(question, [{ op: 'add', path: '/vacancy/live/0/to', value: '2026-02-01' }]).vacancy
  expect(vacancy?.live).toEqual([{ from: '2021-01-04', to: '2026-02-01' }])
  expect(question.hire.regions).toEqual(['71', '75'])
})

test('a term is in months or in days', () => {
  expect([monthsOf({ months: 12 }), monthsOf({ days: 90 }), daysOf({ days: 90 }), daysOf({ months: 12 })]).toEqual([
    12,
    null,
    90,
    null,
  ])
})

test('codes are written whole, and a term is an object', () => {
  const plain = plainCase('2026-03-02')
  const problemsOf = (path: string, value: unknown) => {
    const read = readQuestion(patched(plain, [replace(path, value)]))
    return read.ok ? [] : read.problems.map(({ pointer, code }) => `${pointer} ${code}`)
  }
  for (const region of ['755', 'x75', '7'])
    expect(problemsOf('/hire/regions', [region])).toContain('/hire/regions/0 not-written-so')
  for (const activity of ['AB', 'xA', 'V'])
    expect(problemsOf('/employer/activity', activity)).toEqual(['/employer/activity not-written-so'])
  for (const state of ['INDX', 'xIND', 'IN'])
    expect(problemsOf('/worker/citizenship', state)).toEqual(['/worker/citizenship not-written-so'])
  for (const term of [null, 'days', 12]) expect(problemsOf('/hire/term', term)).toEqual(['/hire/term not-an-object'])
})
