import { expect, test } from 'vitest'
import { languages } from '../core/text.ts'
import { permitRules } from '../permits/rules.ts'
import { changesInWords } from './change-words.ts'
import type { Condition } from './condition.ts'
import { conditionInWords } from './condition-words.ts'
import type { Draft } from './draft.ts'

const from = '2027-01-01'

test.each<[Condition, string, string]>([
  [
    { at: '/employer/headcount', atMost: 1000 },
    '“All people at work” – at most 1,000',
    '«Всего работников» – не более 1 000',
  ],
  [
    {
      any: [
        { at: '/hire/regions', includes: '75' },
        {
          all: [
            { at: '/quotaLeft', given: false },
            { at: '/on', after: from },
          ],
        },
      ],
    },
    '“Regions” – Almaty City among them or (“Places left in the quota” – not given and “Day asked” – after 1 January 2027)',
    '«Регионы» – среди них г. Алматы или («Мест в квоте осталось» – не указано и «День вопроса» – после 1 января 2027 года)',
  ],
  [
    { not: { at: '/vacancy/postedOn', before: { at: '/on', plus: -15 } } },
    'not so: “Posted on” – before “Day asked” − 15 days',
    'если не так: «Размещена» – до «День вопроса» − 15 дн.',
  ],
  [
    {
      sum: ['/employer/staff/1/local', '/employer/staff/2/local'],
      atLeast: { at: '/employer/headcount', times: 0.5, plus: 2 },
    },
    '“Citizens, category 1” + “Citizens, category 2” – at least 0.5 × (“All people at work”) + 2',
    '«Граждане, категория 1» + «Граждане, категория 2» – не менее 0,5 × («Всего работников») + 2',
  ],
  [
    { at: '/employer/kind', oneOf: ['branch', 'company'] },
    '“Employer” – one of branch, company',
    '«Работодатель» – одно из: филиал, компания',
  ],
  [{ all: [] }, 'always', 'всегда'],
  [{ any: [] }, 'never', 'никогда'],
])('the condition %j is said', (condition, english, russian) => {
  const said = conditionInWords(condition)
  expect([said.en, said.ru.replace(/\s/g, ' ')]).toEqual([english, russian])
  expect(said.kk).not.toMatch(/[{}]|undefined/)
})

test('every change is said with what it concerns, since when, and the clauses that stand there now', () => {
  const draft: Draft = {
    changes: [
      { op: 'set', figure: 'mci', from, value: 4600 },
      { op: 'set', figure: 'mci', from: '2027-04-01', value: 4700 },
      { op: 'remove', figure: 'lmt.wait', from, to: '2027-06-30' },
      { op: 'repeal', rule: 'quota', from },
      { op: 'version', rule: 'ban', from, only: { at: '/request', is: 'new' }, says: { kk: 'А', ru: 'Б', en: 'C' } },
      { op: 'version', rule: 'term', from: '2020-01-01' },
      {
        op: 'version',
        rule: 'fresh',
        from,
        title: { kk: 'Жаңа', ru: 'Новая', en: 'Fresh' },
        says: { kk: 'А', ru: 'Б', en: 'C' },
        permits: ['ict'],
        requests: ['new'],
        requires: { any: [] },
      },
    ],
  }
  const said = changesInWords(draft)
  expect(said.map(({ says }) => says.en)).toEqual([
    'From 1 January 2027: – → 4,600 tenge.',
    'From 1 April 2027: 4,600 tenge → 4,700 tenge.',
    'From 1 January 2027 until 30 June 2027: 15 calendar days → removed.',
    'From 1 January 2027 the rule is not in force.',
    'From 1 January 2027 the rule reads otherwise. It concerns only: “What is asked for” – a new permit. In these words: “C”',
    'From 1 January 2020 the rule is in force as it stands.',
    'From 1 January 2027 a new rule is in force. Required: never. In these words: “C”',
  ])
  expect(said.map(({ title }) => title.en).slice(3)).toEqual([
    ...['quota', 'ban', 'term'].map((id) => permitRules.find((rule) => rule.id === id)?.title.en),
    'Fresh',
  ])
  expect(said.map(({ inBook, cites }) => [inBook, cites.length > 0])).toEqual([
    ...Array(6).fill([true, true]),
    [false, false],
  ])
  for (const language of languages) for (const { says } of said) expect(says[language]).not.toMatch(/[{}]|undefined/)
})
