import { expect, test } from 'vitest'
import { shown, words } from '../testing.tsx'
import { StatusLine } from './status-line.tsx'

test('it says who has the ball and until when', () => {
  expect(words(shown(<StatusLine who="agency" text="The Ministry checks" until="14 May" />))).toBe(
    'The Ministry checks 14 May',
  )
})

test('gold is for the reader alone', () => {
  expect(shown(<StatusLine who="you" text="You decide" />)).toContain('tone--needs-you')
  for (const who of ['person', 'employer', 'agency', 'platform', 'nobody'] as const) {
    expect(shown(<StatusLine who={who} text="x" />)).not.toContain('tone--needs-you')
  }
})
