import { expect, test } from 'vitest'
import { attributes, shown, words } from '../testing.tsx'
import { Stat } from './stat.tsx'

test('a number, what it counts and where it comes from', () => {
  expect(words(shown(<Stat value="4.2" label="Average review" note="Last 30 days" />))).toBe(
    '4.2 Average review Last 30 days',
  )
})

test('it leads on by its label and bears the shape of its meaning', () => {
  const html = shown(<Stat value="1" label="Late" tone="no" href="/late" />)
  expect(attributes(html, 'href')).toEqual(['/late'])
  expect(html).toContain('shape--no')
})
