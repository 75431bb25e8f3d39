import { acts, languages, lawBook, plusDays, type Rule } from '@ruqsat/law'
import { describe, expect, test } from 'vitest'
import { askedInWords } from './asked-in-words.ts'
import { tableOf } from './figure-table.ts'
import { givenFacts } from './given-facts.ts'
import { factInWords, placeInWords, valueInWords } from './in-words.ts'
import { figureBy, figures, ruleBy, rules } from './shelf.ts'
import { firmnessOf, governing, holds, shelved } from './shelf-rule.ts'
import { spanOn, spansOf } from './spans.ts'
import { clausesOf, standings, underReading } from './standing.ts'
import { trustShare } from './trust-share.ts'

const text = { kk: 'мәтін', ru: 'текст', en: 'text' }

describe('the shelf', () => {
  test('holds every rule of the law book once', () => {
    expect(rules.map(({ id }) => id)).toEqual([...new Set(rules.map(({ id }) => id))])
    for (const { id } of lawBook.rules) expect(ruleBy(id)?.id).toBe(id)
  })

  test('knows what is not in it', () => {
    expect([ruleBy('none'), figureBy('none'), ruleBy('constructor')]).toEqual([null, null, null])
  })

  test.each(rules.map((rule) => [rule.id, rule] as const))('runs every example of %s, and all hold', (_, rule) => {
    expect(rule.trials.length).toBeGreaterThan(0)
    for (const trial of rule.trials) expect(holds(trial, trial.run()), trial.shows.en).toBe(true)
  })

  test('shows an example that does not hold as one', () => {
    const so = { code: 'so', answer: 'yes', says: text } as const
    const rule: Rule<{ is: boolean }> = {
      id: 'wrong',
      topics: ['any'],
      title: text,
      versions: [
        {
          from: '2025-01-01',
          to: '2025-12-31',
          cites: [],
          says: text,
          because: [so],
          holds: () => so,
          facts: () => ({}),
        },
      ],
      figures: [],
      examples: [
        { on: '2025-06-01', given: { is: true }, expect: 'no', reason: 'not-so', because: text },
        { on: '2026-01-01', given: { is: true }, expect: 'not-applicable', because: text },
      ],
    }
    const [wrong, over] = shelved(rule, () => true).trials
    expect(wrong?.run()).toEqual({ answer: 'yes', reason: 'so', says: text })
    expect(wrong && holds(wrong, wrong.run())).toBe(false)
    expect(over && holds(over, over.run())).toBe(true)
    expect(shelved(rule, () => false).trials[0]?.run().answer).toBe('not-applicable')
  })

  test('finds the wording of a day, up to its last', () => {
    const share = ruleBy('local-share')
    if (share === null) throw new Error('the share of local staff is not in the book')
    expect(governing(share, '2025-08-31')).toMatchObject({ from: '2023-07-01', to: '2025-08-31' })
    expect(governing(share, '2025-09-01')).toMatchObject({ from: '2025-09-01', to: null })
    expect(governing(share, '2016-12-31')).toBeNull()
    expect(firmnessOf(share)).toBe('L')
  })
})

describe('a figure', () => {
  test.each(figures.map((figure) => [figure.id, figure] as const))(
    '%s has the value of its days and words for it',
    (_, figure) => {
      for (const { from, to, value } of spansOf(figure)) {
        expect(spanOn(figure, from)?.value).toEqual(value)
        if (to !== null) expect(spanOn(figure, to)?.value).toEqual(value)
        for (const language of languages)
          expect(valueInWords(value, figure.unit, language)).not.toMatch(/undefined|NaN|\{/)
      }
      const first = spansOf(figure)[0]?.from
      if (first !== undefined) expect(spanOn(figure, plusDays(first, -1))).toBeNull()
    },
  )

  test('is said with its unit, and with its own unit where that has no words', () => {
    expect(valueInWords(1, 'working_days', 'ru')).toBe('1 рабочий день')
    expect(valueInWords(6, 'working_days', 'kk')).toBe('6 жұмыс күні')
    expect(valueInWords([12, 24], 'months', 'en')).toBe('12, 24 months')
    expect(valueInWords(null, 'times', 'en')).toBe('without limit')
    expect(valueInWords(7, 'parsecs', 'en')).toBe('7 parsecs')
  })

  test('of several parts is a table', () => {
    expect(tableOf({ small: 10, large: 'warning' }, 'en')).toEqual({
      columns: [''],
      rows: [
        { name: 'small', cells: [10] },
        { name: 'large', cells: ['warning'] },
      ],
    })
    expect(tableOf([{ upTo: 90, row: text }], 'en')?.rows).toEqual([{ name: '1', cells: [90, 'text'] }])
    expect([tableOf(5, 'en'), tableOf(null, 'en'), tableOf([1, 2], 'en')]).toEqual([null, null, null])
  })
})

const trial = (given: Readonly<Record<string, unknown>>) => ({
  on: '2026-03-02' as const,
  given,
  expect: 'yes' as const,
  reason: null,
  shows: text,
  run: () => ({ answer: 'yes' as const, reason: null, says: null }),
})

describe('a fact of an example', () => {
  test('stands once where most share it, else with its example', () => {
    const same = { b: 1, c: 1, d: 1 }
    const { usual, own } = givenFacts([
      trial({ ...same, a: 1 }),
      trial({ ...same, e: 2, a: 2 }),
      trial({ ...same, b: 3 }),
    ])
    expect(usual).toEqual(Object.keys(same).map((path) => ({ path, value: 1 })))
    expect(own).toEqual([
      [{ path: 'a', value: 1 }],
      [
        { path: 'e', value: 2 },
        { path: 'a', value: 2 },
      ],
      [{ path: 'b', value: 3 }],
    ])
  })

  test('stands with its example where the question has few: nobody looks elsewhere for one of two days', () => {
    const { usual, own } = givenFacts([trial({ is: 'a', at: 1 }), trial({ is: 'a', at: 2 })])
    expect(usual).toEqual([])
    expect(own[1]).toEqual([
      { path: 'is', value: 'a' },
      { path: 'at', value: 2 },
    ])
  })

  test('is named in the reader’s language, or as the contract writes it', () => {
    expect(placeInWords('employer.staff.3.local', 'en')).toBe('Citizens, category 3')
    expect(placeInWords('something.new', 'kk')).toBe('something.new')
    expect(factInWords({ path: 'hire.regions', value: ['75'] }, 'en')).toBe('Almaty City')
    expect(factInWords({ path: 'permit.expiresOn', value: '2026-05-01' }, 'ru')).toBe('1 мая 2026')
    expect(factInWords({ path: 'filed', value: ['application'] }, 'ru')).toBe('Заявление')
    const papers = Object.keys(lawBook.papers)
    expect(factInWords({ path: 'filed', value: papers }, 'ru')).toBe('все документы перечня')
    expect(factInWords({ path: 'filed', value: papers.filter((id) => id !== 'education') }, 'ru')).toBe(
      'все документы перечня, кроме: Документы об образовании',
    )
    expect(factInWords({ path: 'worker.citizenship', value: 'IND' }, 'kk')).toBe('Үндістан')
    expect(factInWords({ path: 'employer.activity', value: 'F' }, 'ru')).toBe('F – Строительство')
    expect(askedInWords(['employment/new', 'employment/renewal', 'arrival'], 'en')).toEqual([
      'Employment permit: new, renewal',
    ])
  })
})

test.each(['kk', 'ru'] as const)(
  'no example of the book shows a place or a value of a question as the contract writes it, in %s',
  (language) => {
    const { usual, own } = givenFacts(rules.flatMap(({ trials }) => trials))
    const facts = [...usual, ...own.flat()].filter(({ path }) => path !== 'vacancy.code' && path !== 'written')
    expect([...new Set(facts.map(({ path }) => path))].filter((path) => placeInWords(path, language) === path)).toEqual(
      [],
    )
    const raw = facts.filter((fact) => {
      const written = Array.isArray(fact.value) ? fact.value.join(', ') : fact.value
      return typeof written === 'string' && written !== '' && factInWords(fact, language) === written
    })
    expect(raw).toEqual([])
  },
)

describe('what rests on the law', () => {
  test('is found from the act, clause by clause, and from the reading', () => {
    const clauses = clausesOf('migration-law')
    expect(clauses.map(({ clause }) => clause)).toContain('37-1(6)')
    expect(clauses.find(({ clause }) => clause === '37-1(6)')?.standings[0]?.href).toBe('/law/rules/local-share')
    expect(
      clausesOf('holidays-law')
        .flatMap((clause) => clause.standings)
        .flatMap(({ kind, id }) => (kind === 'day-off' ? [] : [id])),
    ).toEqual(['working-day', 'calendar.holidays'])
    expect(underReading('R-19').map(({ id }) => id)).toContain('local-share')
  })

  test('stands under an act once for each citation, and under every act something stands', () => {
    expect(Object.keys(acts).filter((act) => !standings.some(({ cite }) => cite.act === act))).toEqual([])
    expect(standings.every(({ title }) => languages.every((language) => title[language] !== ''))).toBe(true)
  })

  test('is counted by how firm it is', () => {
    const share = trustShare()
    expect(share.byWeakest.reduce((sum, { count }) => sum + count, 0)).toBe(rules.length)
    expect(share.wholly).toBeLessThanOrEqual(share.atLeastPartly)
  })
})
