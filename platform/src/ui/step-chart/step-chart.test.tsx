import { expect, test } from 'vitest'
import { attributes, shown, words } from '../testing.tsx'
import { type Step, StepChart } from './step-chart.tsx'

const step = (from: Step['from'], values: readonly number[], words: string): Step => ({
  from,
  to: null,
  values,
  open: values.length === 0,
  words,
})

test('each value is a line as high as the value, from its day to the next', () => {
  const html = shown(
    <StepChart
      label="Index"
      steps={[step('2024-01-01', [50], '50'), step('2025-01-01', [100], '100')]}
      on="2026-01-01"
    />,
  )
  const lines = [...html.matchAll(/<line class="step-chart__line" x1="([\d.]+)%" x2="([\d.]+)%" y1="([\d.]+)"/g)]
  expect(lines.map(([, x1, x2]) => [Number(x1), Number(x2)])).toEqual([
    [0, 40.13],
    [40.13, 100],
  ])
  expect(lines.map(([, , , y]) => Number(y))).toEqual([86, 36])
  expect(words(html)).toContain('1 January 2024: 50 50 1 January 2025: 100 100')
})

test('no limit lies at the top and is dashed', () => {
  const html = shown(
    <StepChart
      label="Limit"
      steps={[step('2021-01-01', [], 'none'), step('2025-09-01', [20], '20')]}
      on="2026-05-06"
    />,
  )
  expect(html).toContain('class="step-chart__line step-chart__line--open"')
})

test('the words say what is drawn, and nothing is drawn of nothing', () => {
  const html = shown(<StepChart label="Terms" steps={[step('2018-03-27', [12, 24, 36], '12')]} on="2026-05-06" />)
  expect(attributes(html, 'aria-label')).toEqual(['Terms'])
  expect(html.match(/"step-chart__line"/g)).toHaveLength(3)
  expect(shown(<StepChart label="Nothing" steps={[]} on="2026-05-06" />)).toBe('')
})
