import { expect, test } from 'vitest'
import { attributes, shown } from '../testing.tsx'
import { Checkboxes } from './checkboxes.tsx'

const regions = [
  { value: '75', label: 'Almaty' },
  { value: '71', label: 'Astana' },
  { value: '23', label: 'Atyrau' },
]

test('all that were chosen are chosen again, under one name', () => {
  const html = shown(<Checkboxes name="regions" label="Regions" choices={regions} values={['75', '23']} />)
  expect(html.match(/ checked/g)).toHaveLength(2)
  expect(new Set(attributes(html, 'name'))).toEqual(new Set(['regions']))
  expect(attributes(html, 'type')).toEqual(['checkbox', 'checkbox', 'checkbox'])
})

test('what is to be put right is read with the group', () => {
  const html = shown(<Checkboxes name="regions" label="Regions" choices={regions} error="Choose a region" />)
  expect(html).toMatch(/<fieldset[^>]*aria-describedby="regions-error"/)
})
