import { expect, test } from 'vitest'
import { attributes, shown } from '../testing.tsx'
import { Input } from './input.tsx'

test('a number is text with a numeric keyboard, so that no wheel can change it', () => {
  const html = shown(<Input name="pay" label="Pay" type="number" />)
  expect(attributes(html, 'type')).toEqual(['text'])
  expect(attributes(html, 'inputmode')).toEqual(['decimal'])
  expect(shown(<Input name="iin" label="IIN" type="digits" />)).toContain('inputmode="numeric"')
})

test('the unit is read with the input, after its hint', () => {
  const html = shown(<Input name="pay" label="Pay" hint="Before tax" suffix="₸" />)
  expect(attributes(html, 'aria-describedby')).toEqual(['pay-hint pay-unit'])
  expect(attributes(html, 'id')).toEqual(['pay-hint', 'pay', 'pay-unit'])
})

test('an input to be put right is marked and tied to the words that say how', () => {
  const html = shown(<Input name="iin" label="IIN" error="Write 12 digits" value="<86" />)
  expect(html).toContain('aria-invalid="true"')
  expect(attributes(html, 'aria-describedby')).toEqual(['iin-error'])
  expect(html).toContain('value="&lt;86"')
})
