import { describe, expect, test } from 'vitest'
import type { Day } from '../calendar/day.ts'
import { exemptionOf, type Ground } from './need.ts'
import { type Differing, plainCase } from './plain-case.ts'
import { workerStatuses } from './question.ts'

const whollyForeign = { foreignShare: 100, exemptPosts: { head: 0, deputy: 0 } }
const head = { post: 'head', category: 1 } as const
const deputy = { post: 'deputy', category: 1 } as const

function groundOf(differing: Differing, on: Day = '2026-03-02'): Ground | null {
  return exemptionOf(plainCase(on, differing))?.ground ?? null
}

describe('a permit', () => {
  test('is needed by most', () => {
    expect(groundOf({})).toBeNull()
  })

  test.each(workerStatuses.filter((status) => status !== 'none'))('is not needed by a %s', (status) => {
    expect(groundOf({ worker: { status } })).toBe(status)
    expect(groundOf({ worker: { status, citizenship: 'RUS' } })).toBe(status)
  })

  test.each(['ARM', 'BLR', 'KGZ', 'RUS'])('is not needed by a citizen of %s', (citizenship) => {
    expect(groundOf({ worker: { citizenship } })).toBe('eaeu-citizen')
  })

  test('is not needed by the head of a branch or representative office, but by his deputy', () => {
    expect(groundOf({ employer: { kind: 'branch' }, hire: head })).toBe('branch-head')
    expect(groundOf({ employer: { kind: 'representative-office' }, hire: head })).toBe('branch-head')
    expect(groundOf({ employer: { kind: 'branch' }, hire: deputy })).toBeNull()
  })

  test('is not needed by one head and one deputy of a wholly foreign-owned company since 28 August 2025', () => {
    expect(groundOf({ employer: whollyForeign, hire: head })).toBe('foreign-owned-head')
    expect(groundOf({ employer: whollyForeign, hire: deputy })).toBe('foreign-owned-deputy')
    expect(groundOf({ employer: { ...whollyForeign, exemptPosts: { head: 1, deputy: 0 } }, hire: head })).toBeNull()
    expect(groundOf({ employer: { ...whollyForeign, exemptPosts: { head: 1, deputy: 0 } }, hire: deputy })).toBe(
      'foreign-owned-deputy',
    )
    expect(groundOf({ employer: { foreignShare: 99.9 }, hire: head })).toBeNull()
    expect(groundOf({ employer: { ...whollyForeign, kind: 'state-enterprise' }, hire: head })).toBeNull()
  })

  test('was needed by none of them before', () => {
    const crowded = { ...whollyForeign, exemptPosts: { head: 2, deputy: 5 } }
    expect(groundOf({ employer: crowded, hire: deputy }, '2025-08-27')).toBe('foreign-owned-deputy')
    expect(groundOf({ employer: crowded, hire: deputy }, '2025-08-28')).toBeNull()
  })
})
