import { describe, expect, test } from 'vitest'
import { type ActId, acts } from './acts/index.ts'
import { chapters } from './chapters.ts'
import type { Trust } from './core/trust.ts'
import { rulesOfChapter } from './forms/chapter.ts'
import { type Cited, citationsOfBook, firmness, lawBook, underAct } from './law-book.ts'

const allRules = [...lawBook.rules, ...chapters.flatMap(rulesOfChapter)]

describe('the law book', () => {
  test('loses no duty, limit, condition, lookup or figure of a chapter unnoticed', () => {
    const sizes = chapters.map(({ id, duties, limits, conditions, lookups = [], figures }) => [
      id,
      duties.length,
      limits.length,
      conditions.length,
      lookups.length,
      figures.length,
    ])
    expect(sizes).toEqual([
      ['exemptions', 0, 6, 16, 0, 0],
      ['quotas', 0, 0, 3, 1, 6],
      ['fees', 0, 0, 5, 0, 0],
      ['kinds', 0, 1, 25, 0, 0],
      ['employers', 1, 2, 8, 0, 4],
      ['procedure', 17, 1, 12, 0, 6],
      ['days-of-rest', 0, 0, 0, 1, 1],
      ['held-permit', 0, 1, 12, 0, 0],
      ['visas', 2, 4, 14, 0, 1],
      ['contracts', 4, 0, 11, 0, 0],
      ['arrival', 3, 0, 3, 0, 0],
      ['households', 0, 3, 7, 0, 1],
      ['fines', 0, 0, 1, 1, 16],
      ['registers', 0, 0, 0, 5, 0],
    ])
    expect([lawBook.rules.length, lawBook.exemptions.length]).toEqual([14, 14])
  })

  test('loses no wording of a rule and no declared gap of a figure unnoticed', () => {
    expect(allRules.flatMap(({ versions }) => versions)).toHaveLength(217)
    expect(lawBook.figures.flatMap(({ gaps = [] }) => gaps)).toHaveLength(54)
  })

  test('gives every reason a code of its own within its rule, and one of three answers', () => {
    for (const { id, versions } of allRules) {
      for (const { because } of versions) {
        const codes = because.map(({ code }) => code)
        expect(new Set(codes).size, id).toBe(codes.length)
        for (const { code, answer } of because) {
          expect(code, id).toMatch(/^[a-z][a-z0-9-]*$/)
          expect(['yes', 'no', 'unknown'], `${id} ${code}`).toContain(answer)
        }
      }
    }
  })

  test('asks every rule on some topic, and names what each figure is counted in', () => {
    for (const { id, topics } of allRules) {
      expect(topics.length, id).toBeGreaterThan(0)
      for (const topic of topics) expect(topic, id).toMatch(/^[a-z-]+(\/[a-z]+)?$/)
    }
    for (const { id, unit } of lawBook.figures) {
      expect(id).toMatch(/^[a-z][a-z0-9_.]+$/)
      expect(unit, id).toMatch(/^\S+$/)
    }
  })
})

describe('the citations of the book', () => {
  const of = (kind: Cited['kind']) => citationsOfBook().filter((cited) => cited.kind === kind)

  test('are those of its rules, figures, exemptions, papers and grounds, and of nothing else', () => {
    const values = lawBook.figures.reduce((sum, figure) => sum + figure.values.length, 0)
    expect(of('figure')).toHaveLength(values)
    expect(new Set(of('rule').map(({ id }) => id)).size).toBe(
      lawBook.rules.length + chapters.flatMap(rulesOfChapter).length,
    )
    expect(new Set(of('exemption').map(({ id }) => id))).toEqual(
      new Set(lawBook.exemptions.map(({ ground }) => ground)),
    )
    expect(of('paper').map(({ id }) => id)).toEqual(Object.keys(lawBook.papers))
    expect(of('refusal').map(({ id }) => id)).toEqual([
      ...Object.keys(lawBook.refusalGrounds),
      ...Object.keys(lawBook.refusalReasons),
    ])
    expect(of('revocation').map(({ id }) => id)).toEqual(Object.keys(lawBook.revocationGrounds))
  })

  test('stand under the act that they cite, each once', () => {
    const listed = (Object.keys(acts) as ActId[]).map(underAct)
    listed.forEach((cited, place) => {
      for (const { cite } of cited) expect(cite.act).toBe(Object.keys(acts)[place])
    })
    expect(listed.flat()).toHaveLength(citationsOfBook().length)
  })

  test('make a rule as firm as the weakest source of its last version, a primary one where there is none weaker', () => {
    const firm = new Map(firmness().map(({ rule, trust }) => [rule, trust]))
    const expected: Readonly<Record<string, Trust>> = { 'market-test': 'S', 'hearing-favourable-act': 'P', term: 'L' }
    for (const [rule, trust] of Object.entries(expected)) expect(firm.get(rule), rule).toBe(trust)
  })
})
