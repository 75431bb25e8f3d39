import { expect, test } from 'vitest'
import { shown } from '../testing.tsx'
import { Select } from './select.tsx'

const regions = [
  { value: '75', label: 'Almaty' },
  { value: '71', label: 'Astana' },
]

test('the chosen option is chosen, and only that', () => {
  const html = shown(<Select name="region" label="Region" options={regions} value="71" />)
  expect(html).toContain('<option value="71" selected>Astana</option>')
  expect(html.match(/selected/g)).toHaveLength(1)
})

test('the empty choice comes first and is worth nothing', () => {
  const html = shown(<Select name="region" label="Region" options={regions} empty="Choose one" />)
  expect(html).toMatch(/<option value>Choose one<\/option><option value="75"/)
})
