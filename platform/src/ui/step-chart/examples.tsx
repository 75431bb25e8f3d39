import { formats } from '../../kernel/format.ts'
import type { Example } from '../gallery/example.ts'
import { type Step, StepChart } from './step-chart.tsx'

export const usage = '<StepChart label steps={[{from, to, values, open, words}]} on />'

const step = (from: Step['from'], to: Step['to'], values: readonly number[], words: string): Step => ({
  from,
  to,
  values,
  open: values.length === 0,
  words,
})

export const examples: readonly Example[] = [
  {
    title: 'An amount that grows from year to year',
    narrow: true,
    render: (language) => {
      const { number } = formats(language)
      const steps = [
        step('2023-01-01', '2023-12-31', [3450], number(3450)),
        step('2024-01-01', '2024-12-31', [3692], number(3692)),
        step('2025-01-01', '2025-12-31', [3932], number(3932)),
        step('2026-01-01', '2026-12-31', [4325], number(4325)),
      ]
      return <StepChart label={number(4325)} steps={steps} on="2026-05-06" />
    },
  },
  {
    title: 'No limit, then a limit',
    render: () => (
      <StepChart
        label="∞, 20"
        steps={[step('2021-01-01', '2025-08-31', [], '∞'), step('2025-09-01', null, [20], '20')]}
        on="2026-05-06"
      />
    ),
  },
  {
    title: 'Several numbers side by side',
    render: () => (
      <StepChart label="12, 24, 36" steps={[step('2018-03-27', null, [12, 24, 36], '12, 24, 36')]} on="2026-05-06" />
    ),
  },
]
