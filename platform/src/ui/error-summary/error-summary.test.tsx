import { expect, test } from 'vitest'
import { attributes, shown, words } from '../testing.tsx'
import { ErrorSummary } from './error-summary.tsx'

const problems = [
  { field: 'iin', text: 'Write 12 digits' },
  { field: null, text: 'The file is too large' },
]

test('every problem is listed and each leads to its input', () => {
  const html = shown(<ErrorSummary problems={problems} />)
  expect(attributes(html, 'href')).toEqual(['#iin'])
  expect(html.match(/<li/g)).toHaveLength(2)
})

test('it says how many there are, takes the focus and is announced', () => {
  const html = shown(<ErrorSummary problems={problems} />)
  expect(words(html)).toContain('2 things to put right')
  expect(html).toContain('role="alert"')
  expect(html).toContain('autofocus')
  expect(html).toContain('tabindex="-1"')
  expect(words(shown(<ErrorSummary problems={problems} />, { language: 'ru' }))).toContain('Исправьте 2 пункта')
})

test('without problems there is nothing', () => {
  expect(shown(<ErrorSummary problems={[]} />)).toBe('')
})
