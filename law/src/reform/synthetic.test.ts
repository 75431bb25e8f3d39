import { describe, expect, test } from 'vitest'
import { drawOf, pick, weighed } from './random.ts'
import { syntheticCase } from './synthetic.ts'

const cases = Array.from({ length: 3000 }, (_, number) => syntheticCase(7, number, '2026-06-01'))
const share = (holds: (question: (typeof cases)[number]) => boolean) => cases.filter(holds).length / cases.length

/** Differs as soon as one letter does. */
function checksum(text: string): number {
  let sum = 0
  for (let place = 0; place < text.length; place++) sum = (Math.imul(sum, 31) + text.charCodeAt(place)) | 0
  return sum
}

describe('synthetic cases', () => {
  test('are the same on every machine and in every release, so that a count can be repeated', () => {
    expect(syntheticCase(7, 5, '2026-06-01')).toEqual({
      on: '2026-06-01',
      request: 'new',
      employer: {
        kind: 'company',
        foreignShare: 0,
        smallBusiness: true,
        headcount: 21,
        activity: 'K',
        staff: {
          1: { local: 1, foreign: 0 },
          2: { local: 3, foreign: 0 },
          3: { local: 8, foreign: 1 },
          4: { local: 7, foreign: 0 },
        },
        ictStaff: { 1: 0, 2: 0, 3: 1 },
        exemptPosts: { head: 1, deputy: 2 },
        banFoundOn: null,
        category4: [],
        unregisteredContracts: 0,
      },
      worker: { citizenship: 'GBR', status: 'none', qualified: true, foreignTenureMonths: 44 },
      hire: { permit: 'ict', category: 1, post: 'head', term: { months: 18 }, regions: ['27', '23'] },
      vacancy: null,
      quotaLeft: 223,
      permit: null,
    })
    expect(checksum(JSON.stringify(cases))).toBe(-632_041_499)
  })

  test('are now and then such as the edges of the law ask for', () => {
    expect(share(({ hire }) => hire.regions.length === 2)).toBeCloseTo(0.057, 2)
    expect(share(({ worker }) => worker.qualified === null)).toBeCloseTo(0.03, 2)
    expect(share(({ worker }) => worker.qualified === false)).toBeCloseTo(0.06, 1)
    expect(share(({ quotaLeft }) => quotaLeft === null)).toBeCloseTo(0.04, 2)
    expect(share(({ quotaLeft }) => quotaLeft === 0)).toBeCloseTo(0.077, 2)
    expect(share(({ employer }) => employer.banFoundOn !== null)).toBeCloseTo(0.02, 2)
    expect(share(({ employer }) => employer.foreignShare === 100)).toBeCloseTo(0.1, 1)
    expect(share(({ employer }) => employer.headcount <= 40)).toBeGreaterThan(0.5)
  })

  test('ask for nothing that cannot be asked for', () => {
    for (const { request, hire, vacancy, permit, employer } of cases) {
      if (request === 'renewal') expect(hire.category === 4 || hire.permit === 'seasonal').toBe(false)
      expect(permit !== null).toBe(request === 'renewal')
      if (request !== 'new' || hire.permit === 'ict') expect(vacancy).toBeNull()
      if (employer.smallBusiness) expect(employer.headcount).toBeLessThanOrEqual(100)
      if (request !== 'new' && hire.permit === 'employment' && hire.category !== null)
        expect(employer.staff[hire.category].foreign).toBeGreaterThan(0)
    }
  })
})

describe('a draw', () => {
  test('is the same for its seed and number, and another for another', () => {
    const first = (seed: number, number: number) => drawOf(seed, number).fraction()
    expect(first(7, 0)).toBe(0.2382420829962939)
    expect([first(8, 0), first(7, 1)]).toEqual([0.06741823256015778, 0.7174798266496509])
  })

  test('of a whole number reaches both its bounds and nothing beyond', () => {
    const draw = drawOf(1, 1)
    const drawn = new Set(Array.from({ length: 200 }, () => draw.whole(3, 5)))
    expect([...drawn].sort()).toEqual([3, 4, 5])
  })

  test('takes each thing as often as it weighs', () => {
    const things = weighed([
      ['a', 1],
      ['b', 3],
    ])
    expect(things).toEqual({ things: ['a', 'b'], upTo: [0.25, 1] })
    const fixed = (fraction: number) => pick(things, { ...drawOf(1, 1), fraction: () => fraction })
    expect([0, 0.24, 0.25, 0.99].map(fixed)).toEqual(['a', 'a', 'b', 'b'])
  })
})
