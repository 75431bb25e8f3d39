import { describe, expect, test } from 'vitest'
import { cited } from './acts/cited.ts'
import { acts } from './acts/index.ts'
import { sources } from './acts/sources.ts'
import { type Day, plusDays, plusMonths } from './calendar/day.ts'
import { holidays } from './calendar/holidays.ts'
import { calendarYears } from './calendar/working-days.ts'
import { datedAt } from './core/figure.ts'
import { problemTexts } from './core/problem-texts.ts'
import { ask, type Rule, type RuleVersion, versionOn } from './core/rule.ts'
import { fill } from './core/sentence.ts'
import { languages, type Text, type Values } from './core/text.ts'
import { rulesOfChapter } from './forms/chapter.ts'
import { citationsOfBook, firmness, lawBook, underAct } from './law-book.ts'
import { applicationRules } from './permits/application.ts'
import { changeTexts } from './permits/change-texts.ts'
import { refusalReasons } from './permits/refusal-grounds.ts'
import { permitRules } from './permits/rules.ts'
import { lawFrom } from './permits/span.ts'
import { topicOf } from './permits/topic.ts'
import { wishTexts } from './planning/read-wish.ts'
import { stepTexts } from './planning/step-texts.ts'
import { readings } from './readings.ts'
import { activities } from './registers/activities.ts'
import { regions } from './registers/regions.ts'

const allRules = [...lawBook.rules, ...lawBook.chapters.flatMap(rulesOfChapter)]

/** From the first day of the book to the end of 2026, the last year whose index is published. */
const quarterDays = Array.from({ length: 24 }, (_, quarter) => plusMonths(lawFrom, quarter * 3))

function runExamples<Question extends Parameters<typeof topicOf>[0]>(rules: readonly Rule<Question>[]) {
  describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    test.each(rule.examples.map((example) => [`${example.on}: ${example.because.en}`, example] as const))(
      '%s',
      (_title, { on, given, expect: expected, reason }) => {
        expect(given.on).toBe(on)
        const version = versionOn(rule, on)
        const asked = version !== null && rule.topics.includes(topicOf(given))
        const finding = asked ? ask({ rule, version }, given, on) : null
        expect(finding?.answer ?? 'not-applicable').toBe(expected)
        expect(finding?.reason).toBe(reason)
        if (finding === null) return
        expect(version?.because.map(({ code }) => code)).toContain(finding.reason)
        expect(placeholdersLeft(finding.because, finding.facts)).toEqual([])
      },
    )

    test('shows every reason that it may give', () => {
      const shown = new Set(rule.examples.map(({ reason }) => reason))
      const possible = new Set(rule.versions.flatMap(({ because }) => because.map(({ code }) => code)))
      expect([...possible].filter((code) => !shown.has(code))).toEqual([])
    })
  })
}

runExamples(permitRules)
runExamples(applicationRules)

describe('the law book', () => {
  test('has versions that meet without gap or overlap', () => {
    for (const { id, versions } of allRules) {
      const days = versions.map(({ from }) => from)
      expect(days, id).toEqual([...new Set(days)].sort())
      versions.slice(0, -1).forEach(({ to }, place) => {
        expect(to ?? plusDays(days[place + 1] as Day, -1), id).toBe(plusDays(days[place + 1] as Day, -1))
      })
    }
  })

  test('says a rule anew from each day on which one of its figures changes', () => {
    for (const { id, versions, figures } of allRules) {
      const inForce = versions[0]?.from as Day
      const changes = figures.flatMap(({ values }) =>
        values.flatMap((dated, place) => changedOn(values, place, dated.from)),
      )
      for (const day of changes.filter((change) => change > inForce)) {
        expect(
          versions.map(({ from }) => from),
          `${id} on ${day}`,
        ).toContain(day)
      }
    }
  })

  test('has a value of every figure on every quarter-day, or a declared gap, or a rule that begins later', () => {
    for (const figure of lawBook.figures) {
      expect(figure.values.length, figure.id).toBeGreaterThan(0)
      const starts = figure.values.map(({ from }) => from)
      expect(starts, figure.id).toEqual([...new Set(starts)].sort())
      const begins = ruleStartOf(figure.id)
      for (const day of quarterDays.filter((quarter) => quarter >= begins)) {
        const declared = figure.gaps?.some(({ from, to }) => from <= day && day <= to) ?? false
        expect(datedAt(figure, day) !== null || declared, `${figure.id} on ${day}`).toBe(true)
        expect(datedAt(figure, day) !== null && declared, `${figure.id} has both on ${day}`).toBe(false)
      }
    }
  })

  test('cites only acts, sources and readings that it lists', () => {
    for (const { id, cite } of citationsOfBook()) {
      expect(acts, id).toHaveProperty([cite.act])
      if (cite.via !== undefined) expect(sources, id).toHaveProperty([cite.via])
      if (cite.reading !== undefined) expect(readings, id).toHaveProperty([cite.reading])
      if (cite.trust !== 'P' && cite.trust !== 'D')
        expect(cite.via, `${id} says through what it was read`).toBeDefined()
      expect(emptyIn(cited(cite))).toEqual([])
    }
  })

  test('lists no act and no source that nothing cites', () => {
    const calendar = ['holidays-law', 'labour-code', 'constitution-2026', 'transfer-2024', 'transfer-2025']
    const unused = Object.keys(acts).filter((act) => underAct(act as keyof typeof acts).length === 0)
    expect(unused.filter((act) => !calendar.includes(act))).toEqual([])
    const cites = [
      ...citationsOfBook().map(({ cite }) => cite),
      ...calendarYears.flatMap(({ off }) => off.map(({ cite }) => cite)),
    ]
    const read = new Set(cites.map(({ via }) => via))
    expect(Object.keys(sources).filter((source) => !read.has(source as keyof typeof sources))).toEqual([])
  })

  test('has three different, complete languages in every text', () => {
    for (const [where, text] of textsOfBook()) {
      expect(emptyIn(text), where).toEqual([])
      expect(new Set(languages.map((language) => text[language])).size, `${where}: ${text.en}`).toBe(3)
      const names = languages.map((language) => namesIn(text[language]).join())
      expect(new Set(names).size, `${where}: the same values in each language`).toBe(1)
    }
  })

  test('says what each example shows in whole sentences', () => {
    for (const { id, examples } of allRules) {
      for (const { because } of examples) {
        for (const language of languages) expect(because[language], id).toMatch(/^[\p{Lu}\d].*[^.]\.$/u)
      }
    }
  })

  test('writes Kazakh with Kazakh letters and no Latin ones', () => {
    const own = /[әғқңөұүһі]/i
    for (const [where, text] of textsOfBook()) {
      const words = text.kk
        .replaceAll(/\{\w+\}/g, '')
        .replaceAll(
          /[a-z]+\.[a-z.]+|EY|KPMG|PwC|Acsour|Intermark|eGov|eQonaq|R-\d+|Astana Hub|C\d|true|false|[IVX]+/gi,
          '',
        )
      expect(/[a-z]/i.test(words), `${where}: ${text.kk}`).toBe(false)
      if (words.length > 60) expect(own.test(words), `${where}: ${text.kk}`).toBe(true)
    }
  })

  test('names every act, source, holiday, activity and region in three languages', () => {
    const named = [
      ...Object.values(acts).flatMap(({ title, short, note }) => [title, short, note ?? title]),
      ...Object.values(sources).map(({ title }) => title),
      ...Object.values(holidays),
      ...Object.values(activities),
      ...regions.map(({ name }) => name),
      ...calendarYears.flatMap(({ note }) => note ?? []),
    ]
    for (const text of named) expect(emptyIn(text), text.en).toEqual([])
  })

  test('knows a ground of refusal for every rule', () => {
    expect(Object.keys(refusalReasons)).toEqual(lawBook.rules.map(({ id }) => id))
  })

  test('knows how firm each rule is', () => {
    expect(firmness()).toContainEqual({ rule: 'market-test', trust: 'S' })
    expect(firmness()).toContainEqual({ rule: 'documents-complete', trust: 'O' })
  })
})

/** The day on which a value differs from the one before, if it does. */
function changedOn(values: readonly { readonly value: unknown }[], place: number, from: Day): readonly Day[] {
  const before = values[place - 1]
  return before !== undefined && JSON.stringify(before.value) !== JSON.stringify(values[place]?.value) ? [from] : []
}

/** The first day on which any rule that reads the figure is in force; the first day of the book where none does. */
function ruleStartOf(figureId: string): Day {
  const starts = allRules.flatMap(({ figures, versions }) =>
    figures.some(({ id }) => id === figureId) ? [versions[0]?.from as Day] : [],
  )
  const first = starts.sort()[0]
  return first !== undefined && first > lawFrom ? first : lawFrom
}

function placeholdersLeft(text: Text, facts: Values): readonly string[] {
  return languages.flatMap((language) => namesIn(fill(text, facts)[language]))
}

function namesIn(sentence: string): readonly string[] {
  return [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort()
}

function emptyIn(text: Text): readonly string[] {
  return languages.filter((language) => text[language].trim() === '')
}

/** Every text of rules, figures, readings and lists, with where it stands. */
function textsOfBook(): readonly (readonly [string, Text])[] {
  const said = (id: string, { says, because }: Pick<RuleVersion<never>, 'says' | 'because'>) => [
    [id, says] as const,
    ...because.map((reason) => [`${id} ${reason.code}`, reason.says] as const),
  ]
  return [
    ...lawBook.chapters.map(({ id, title }) => [id, title] as const),
    ...allRules.flatMap(({ id, title, versions, examples }) => [
      [id, title] as const,
      ...versions.flatMap((version) => said(id, version)),
      ...examples.map(({ because }) => [`an example of ${id}`, because] as const),
    ]),
    ...lawBook.figures.map(({ id, title }) => [id, title] as const),
    ...Object.entries(readings).flatMap(([id, { question, choice, why }]) =>
      [question, choice, why].map((text) => [id, text] as const),
    ),
    ...lawBook.exemptions.map(({ ground, says }) => [ground, says] as const),
    ...Object.entries(lawBook.papers).flatMap(([id, { title, explains }]) => [
      [id, title] as const,
      [id, explains] as const,
    ]),
    ...Object.entries(stepTexts).flatMap(([id, { title, explains }]) => [
      [id, title] as const,
      [id, explains] as const,
    ]),
    ...Object.entries({ ...changeTexts, ...problemTexts, ...wishTexts }),
    ...lawBook.figures.flatMap(({ id, gaps }) => (gaps ?? []).map(({ why }) => [id, why] as const)),
    ...Object.entries({ ...lawBook.refusalGrounds, ...refusalReasons, ...lawBook.revocationGrounds }).map(
      ([id, { says }]) => [id, says] as const,
    ),
  ]
}
