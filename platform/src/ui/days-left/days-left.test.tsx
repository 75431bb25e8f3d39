import { expect, test } from 'vitest'
import { shown, words } from '../testing.tsx'
import { DaysLeft } from './days-left.tsx'

test('it names the day, the weekday and the working days left', () => {
  expect(words(shown(<DaysLeft until="2026-05-14" workingDays={4} />))).toBe('Thursday, 14 May 2026 in 4 working days')
  expect(words(shown(<DaysLeft until="2026-05-14" workingDays={4} />, { language: 'ru' }))).toBe(
    '14 мая 2026, четверг через 4 рабочих дня',
  )
  expect(words(shown(<DaysLeft until="2026-05-14" workingDays={4} />, { language: 'kk' }))).toBe(
    '2026 ж. 14 мамыр, бейсенбі 4 жұмыс күні қалды',
  )
})

test('near and past days differ in word, shape and colour', () => {
  expect(shown(<DaysLeft until="2026-05-08" workingDays={2} />)).toContain('shape--soon')
  expect(shown(<DaysLeft until="2026-05-12" workingDays={3} />)).not.toContain('shape')
  const late = shown(<DaysLeft until="2026-05-05" workingDays={-1} />)
  expect(late).toContain('shape--no')
  expect(words(late)).toContain('1 working day late')
  expect(words(shown(<DaysLeft until="2026-05-06" workingDays={0} />))).toContain('today')
})

test('a term that was kept is not late', () => {
  expect(words(shown(<DaysLeft until="2026-05-04" workingDays={-2} urgency="met" />))).toContain('done in time')
})

test('a term in calendar days is counted from the reader’s day', () => {
  expect(words(shown(<DaysLeft until="2026-06-06" workingDays={null} />))).toContain('in 31 calendar days')
  expect(words(shown(<DaysLeft until="2026-05-01" workingDays={null} />))).toContain('5 calendar days late')
  expect(words(shown(<DaysLeft until="2026-06-06" workingDays={null} today="2026-06-05" />))).toContain(
    'in 1 calendar day',
  )
})

test('every skipped weekday is explained, within reach of the keyboard', () => {
  const skipped = [{ day: '2026-05-07' as const, why: 'Defender of the Fatherland Day' }]
  const html = shown(<DaysLeft until="2026-05-14" workingDays={4} skipped={skipped} />)
  expect(html).toContain('<button type="button"')
  expect(words(html)).toContain('Not counted: Thursday, 7 May 2026: Defender of the Fatherland Day')
})
