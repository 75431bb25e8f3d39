import { expect, test } from 'vitest'
import { attributes, shown, words } from '../testing.tsx'
import { SummaryList } from './summary-list.tsx'

const rows = [
  { key: 'post', label: 'Post', value: 'Engineer', changeHref: '/post' },
  { key: 'diploma', label: 'Diploma' },
]

test('each link says what it changes', () => {
  expect(attributes(shown(<SummaryList rows={rows} />), 'aria-label')).toEqual(['Change: Post'])
})

test('what is missing is said, not left blank', () => {
  expect(words(shown(<SummaryList rows={rows} />))).toBe('Post Engineer Change Diploma Not given yet')
})

test('nought is a value', () => {
  expect(words(shown(<SummaryList rows={[{ key: 'n', label: 'Renewals', value: 0 }]} />))).toBe('Renewals 0')
})
