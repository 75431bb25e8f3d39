import { expect, test } from 'vitest'
import { shown, words } from '../testing.tsx'
import { EmptyState } from './empty-state.tsx'

test('it says what is not here, what will be, and the next step', () => {
  const html = shown(
    <EmptyState title="No hires yet" action={<a href="/plan">Plan a hire</a>}>
      Name the post and the region.
    </EmptyState>,
  )
  expect(words(html)).toBe('No hires yet Name the post and the region. Plan a hire')
})
