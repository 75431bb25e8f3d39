import { describe, expect, test } from 'vitest'
import { plusDays } from './calendar/day.ts'
import { chapters } from './chapters.ts'
import { ask, type Rule, versionOn } from './core/rule.ts'
import { fill } from './core/sentence.ts'
import { languages } from './core/text.ts'
import { rulesOfChapter } from './forms/chapter.ts'
import { lawFrom } from './permits/span.ts'

function runExamples<Question>(rules: readonly Rule<Question>[]) {
  for (const rule of rules) {
    test.each(rule.examples.map((example) => [`${rule.id}, ${example.on}: ${example.because.en}`, example] as const))(
      '%s',
      (_, { on, given, expect: expected, reason }) => {
        const version = versionOn(rule, on)
        const finding = version === null ? null : ask({ rule, version }, given, on)
        expect(finding?.answer ?? 'not-applicable').toBe(expected)
        expect(finding?.reason).toBe(reason)
        expect(version?.because.map(({ code }) => code)).toContain(finding?.reason)
        expect(finding?.cites.length).toBeGreaterThan(0)
        for (const language of languages) {
          expect(fill(finding?.because ?? rule.title, finding?.facts ?? {})[language]).not.toMatch(/[{}]|null/)
        }
      },
    )

    test(`${rule.id} shows every reason that it may give`, () => {
      const shown = new Set(rule.examples.map(({ reason }) => reason))
      const possible = new Set(rule.versions.flatMap(({ because }) => because.map(({ code }) => code)))
      expect([...possible].filter((code) => !shown.has(code))).toEqual([])
    })

    test(`${rule.id} answers nothing before its first day`, () => {
      const [first] = rule.versions
      expect(versionOn(rule, plusDays(first?.from ?? lawFrom, -1))).toBeNull()
      expect(versionOn(rule, first?.from ?? lawFrom)).toBe(first)
    })
  }
}

describe.each(chapters.map((chapter) => [chapter.id, chapter] as const))('the chapter %s', (_, chapter) => {
  runExamples(chapter.duties)
  runExamples(chapter.limits)
  runExamples(chapter.conditions)
  runExamples(chapter.lookups ?? [])

  test('says something', () => {
    expect(rulesOfChapter(chapter).length + chapter.figures.length).toBeGreaterThan(0)
  })
})

test('no two rules of the chapters have the same id', () => {
  const ids = chapters.flatMap(rulesOfChapter).map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})
