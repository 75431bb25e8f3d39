import { expect, test } from 'vitest'
import { attributes, shown, words } from '../testing.tsx'
import { Field, FieldGroup, wired } from './field.tsx'

const plain = { name: 'iin', label: 'IIN' }

test('the label belongs to the input', () => {
  const html = shown(
    <Field {...plain}>
      <input {...wired(plain)} />
    </Field>,
  )
  expect(attributes(html, 'for')).toEqual(['iin'])
  expect(attributes(html, 'id')).toEqual(['iin'])
  expect(html).not.toContain('aria-invalid')
})

test('hint and error are read with the input, in that order', () => {
  expect(wired({ ...plain, hint: '12 digits', error: 'Write 12 digits' })['aria-describedby']).toBe(
    'iin-hint iin-error',
  )
  expect(wired({ ...plain, error: 'Write 12 digits' })['aria-describedby']).toBe('iin-error')
  expect(wired({ ...plain, error: 'Write 12 digits' })['aria-invalid']).toBe(true)
})

test('what is wrong is said as what to do, never as "error"', () => {
  const text = words(
    shown(
      <Field {...plain} error="Write 12 digits">
        <input {...wired(plain)} />
      </Field>,
    ),
  )
  expect(text).toContain('To put right: Write 12 digits')
  expect(text.toLowerCase()).not.toMatch(/error|invalid/)
})

test('a group of inputs is a fieldset with a legend, which may be the heading of its page', () => {
  const html = shown(
    <FieldGroup {...plain} hint="Look" heading>
      <input id="iin" />
    </FieldGroup>,
  )
  expect(html).toContain('<fieldset class="field field--heading" aria-describedby="iin-hint">')
  expect(html).toContain('<legend class="field__label"><h1 class="field__heading">IIN</h1></legend>')
})

test('what may be left out is marked in words', () => {
  expect(
    words(
      shown(
        <Field {...plain} optional>
          {null}
        </Field>,
        { language: 'kk' },
      ),
    ),
  ).toBe('IIN (міндетті емес)')
})
