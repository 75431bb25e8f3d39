import { type Finding, regionName } from '@ruqsat/law'
import { expect, test } from 'vitest'
import { shown, words } from '../../../ui/testing.tsx'
import { Argument } from './argument.tsx'

const finding: Finding = {
  rule: 'market-test',
  since: '2025-09-01',
  answer: 'yes',
  reason: 'stood',
  says: { kk: 'Норма', ru: 'Норма', en: 'The norm' },
  because: { kk: 'Тұрды', ru: 'Стояла', en: 'It stood' },
  cites: [{ act: 'order-279-2023', clause: '19', trust: 'L' }],
  facts: { code: 'V00000012', region: '75', regions: '75, 71', from: '2026-09-01', to: null },
}

test('a reason’s facts are read out: regions by name, days in words, what is not known as such', () => {
  const decision = { on: '2026-09-17', answer: 'yes', findings: [finding] } as const
  const text = words(shown(<Argument language="en" decision={decision} headline="It can be given" />))
  expect(text).toContain(`Region of the vacancy ${regionName('75').en}`)
  expect(text).toContain(`Region asked for ${regionName('75').en}, ${regionName('71').en}`)
  expect(text).toContain('V00000012')
  expect(text).toContain('1 September 2026')
})
