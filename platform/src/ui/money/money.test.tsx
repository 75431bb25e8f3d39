import { expect, test } from 'vitest'
import { shown, words } from '../testing.tsx'
import { Money } from './money.tsx'

test('tenge in the figures of the language, with how it came about', () => {
  expect(words(shown(<Money tenge={968_800} because="224 MCI × 4,325 ₸" />))).toBe('968,800 ₸ 224 MCI × 4,325 ₸')
  expect(shown(<Money tenge={968_800} />, { language: 'ru' })).toContain('968\u00a0800\u00a0₸')
})
