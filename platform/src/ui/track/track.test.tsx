import { expect, test } from 'vitest'
import { attributes, shown, words } from '../testing.tsx'
import { type Station, Track } from './track.tsx'

const stations: readonly Station[] = [
  { key: 'a', label: 'Filed', state: 'done', date: '4 May' },
  { key: 'b', label: 'Checks', state: 'current', note: '3 of 4 done' },
  { key: 'c', label: 'Decision', state: 'next' },
  { key: 'd', label: 'Permit', state: 'failed' },
]

test('what the drawing shows is said in words', () => {
  expect(words(shown(<Track label="The way" stations={stations} />))).toBe(
    'Done: Filed 4 May Now: Checks 3 of 4 done Ahead: Decision Stopped: Permit',
  )
})

test('one station is the current step', () => {
  expect(attributes(shown(<Track label="The way" stations={stations} />), 'aria-current')).toEqual(['step'])
})

test('the way in general bears numbers and speaks of no state', () => {
  const ahead = stations.map(({ key, label }) => ({ key, label, state: 'next' as const }))
  expect(words(shown(<Track label="The way" stations={ahead} numbered />))).toBe('1 Filed 2 Checks 3 Decision 4 Permit')
})
