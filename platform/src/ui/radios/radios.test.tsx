import { expect, test } from 'vitest'
import { Input } from '../input/input.tsx'
import { attributes, shown } from '../testing.tsx'
import { Radios } from './radios.tsx'

const choices = [
  { value: 'yes', label: 'Yes', hint: 'It was posted', content: <Input name="code" label="Code" /> },
  { value: 'no', label: 'No' },
]

test('the question is a legend and each answer has a label around it', () => {
  const html = shown(<Radios name="posted" label="Posted?" choices={choices} value="no" />)
  expect(html).toContain('<legend')
  expect(html.match(/<label class="choices__label"><input/g)).toHaveLength(2)
  expect(html).toMatch(/value="no" checked/)
})

test('a link to the field lands on its first box', () => {
  expect(attributes(shown(<Radios name="posted" label="Posted?" choices={choices} />), 'id')[0]).toBe('posted')
})

test('what a choice asks further stands inside that choice', () => {
  const html = shown(<Radios name="posted" label="Posted?" choices={choices} value="yes" />)
  expect(html.indexOf('name="code"')).toBeLessThan(html.indexOf('value="no"'))
  expect(attributes(html, 'aria-describedby')).toContain('posted-1-hint')
})
