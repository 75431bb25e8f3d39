import { describe, expect, test } from 'vitest'
import { demoQuota, firmBy, firms, personas } from './personas.ts'

describe('the sandbox’s people', () => {
  test('each have a name of their own to sign in by, and one thing to act for', () => {
    expect(new Set(personas.map(({ id }) => id)).size).toBe(personas.length)
    for (const { id, role, firm, region, passport } of personas) {
      const actsFor = { employer: firm, officer: region, worker: passport }
      expect(
        Object.entries(actsFor).filter(([, given]) => given !== null),
        id,
      ).toEqual([[role, actsFor[role]]])
    }
  })

  test('employ for a firm that there is, and every firm has one of them', () => {
    const employers = personas.flatMap(({ firm }) => (firm === null ? [] : [firm]))
    expect(new Set(employers)).toEqual(new Set(firms.map(({ bin }) => bin)))
    for (const bin of employers) expect(firmBy(bin)?.bin).toBe(bin)
    expect(firmBy('990140000006')).toBeUndefined()
  })

  test('decide in every region where a firm sits, and where there is a quota', () => {
    const decided = new Set(personas.flatMap(({ region }) => (region === null ? [] : [region])))
    expect(firms.filter(({ region }) => !decided.has(region))).toEqual([])
    expect(new Set(demoQuota.map(({ region }) => region))).toEqual(decided)
  })
})

test.each(firms)('$name.en: its people by category fit its headcount', ({ headcount, staff }) => {
  const sum = Object.values(staff).reduce((all, { local, foreign }) => all + local + foreign, 0)
  expect(sum).toBeGreaterThan(0)
  expect(sum).toBeLessThanOrEqual(headcount)
})
