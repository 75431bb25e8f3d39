import { expect, test } from 'vitest'
import { attributes, shown, words } from '../testing.tsx'
import { DateInput, DayPicker } from './date-input.tsx'

test('three parts with names of their own in the language of the reader', () => {
  const html = shown(<DateInput name="born" label="Born" value={{ day: '15', month: '5' }} />, { language: 'kk' })
  expect(attributes(html, 'name')).toEqual(['born-day', 'born-month', 'born-year'])
  expect(words(html)).toBe('Born Күн Ай Жыл')
  expect(attributes(html, 'value')).toEqual(['15', '5'])
})

test('a link to the field lands on the part that is to be put right', () => {
  const html = shown(<DateInput name="born" label="Born" wrong={['year']} error="Write four digits" />)
  expect(html).toMatch(/id="born" name="born-year"/)
  expect(html.match(/aria-invalid/g)).toHaveLength(1)
})

test('without a word on which part, all three are marked', () => {
  expect(shown(<DateInput name="born" label="Born" error="Write a date" />).match(/aria-invalid/g)).toHaveLength(3)
})

test('a date to be looked for is the browser’s own picker', () => {
  expect(shown(<DayPicker name="start" label="Start" value="2026-06-01" min="2026-05-06" />)).toMatch(
    /type="date" id="start" name="start"[^>]*value="2026-06-01" min="2026-05-06"/,
  )
})
