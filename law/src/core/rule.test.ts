import { expect, test } from 'vitest'
import { at, type Figure } from './figure.ts'
import { askOn, type Rule, versionOn } from './rule.ts'

const text = { kk: 'мәтін', ru: 'текст', en: 'text' }
const cite = { act: 'migration-law', clause: '1', trust: 'P' } as const

const trial: Rule<number> = {
  id: 'trial',
  topics: ['one'],
  title: text,
  versions: [
    {
      from: '2021-01-01',
      to: '2021-12-31',
      cites: [cite],
      says: text,
      because: [],
      applies: (count) => count > 0,
      holds: () => ({ code: 'so', answer: 'yes', says: text }),
      facts: (count) => ({ count }),
    },
  ],
  figures: [],
  examples: [],
}

test('a version is in force from its first day to its last, both included', () => {
  const [version] = trial.versions
  expect(versionOn(trial, '2020-12-31')).toBeNull()
  for (const on of ['2021-01-01', '2021-12-31'] as const) expect(versionOn(trial, on)).toBe(version)
  expect(versionOn(trial, '2022-01-01')).toBeNull()
})

test('a rule answers with its version, its reason and the facts it rests on, and only where it speaks', () => {
  expect(askOn(trial, 3, '2021-12-31')).toEqual({
    rule: 'trial',
    since: '2021-01-01',
    answer: 'yes',
    reason: 'so',
    says: text,
    because: text,
    cites: [cite],
    facts: { count: 3 },
  })
  expect(askOn(trial, 0, '2021-12-31')).toBeNull()
  expect(askOn(trial, 3, '2022-01-01')).toBeNull()
})

test('a figure that is silent says its name and the day', () => {
  const figure: Figure<number> = {
    id: 'trial',
    unit: 'days',
    title: text,
    values: [{ from: '2021-01-01', value: 1, cite }],
  }
  expect(() => at(figure, '2020-12-31')).toThrow(
    expect.objectContaining({ name: 'NoFigure', figure: 'trial', on: '2020-12-31' }),
  )
})
