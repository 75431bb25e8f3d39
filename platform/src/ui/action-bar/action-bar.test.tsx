import { expect, test } from 'vitest'
import { Button } from '../button/button.tsx'
import { shown, words } from '../testing.tsx'
import { ActionBar } from './action-bar.tsx'

test('it is a named part of the page with the open steps', () => {
  const html = shown(
    <ActionBar note="Due by 14 May.">
      <Button tone="primary">Grant</Button>
    </ActionBar>,
  )
  expect(html).toContain('aria-label="What you can do now"')
  expect(words(html)).toBe('Due by 14 May. Grant')
})

test('a step that is not open says why', () => {
  const html = shown(<ActionBar closed={[{ label: 'Refuse', why: 'The employer must be heard first.' }]} />)
  expect(words(html)).toBe('1 step is not open yet Refuse. The employer must be heard first.')
})
