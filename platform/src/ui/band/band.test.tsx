import { expect, test } from 'vitest'
import { attributes, shown, words } from '../testing.tsx'
import { Band } from './band.tsx'

const band = <Band moveAction="/clock" fields={{ token: 't' }} realDay="2026-02-03" agenciesHref="/agencies" />

test('it says that nothing here is official and what day it is here', () => {
  expect(words(shown(band))).toContain('Sandbox. Nothing here is official')
  expect(words(shown(band))).toContain('Today here: Wednesday, 6 May 2026 (really 3 February 2026)')
})

test('where the clock stands at the real day, it says so by silence', () => {
  expect(words(shown(<Band moveAction="/clock" realDay="2026-05-06" agenciesHref="/a" />))).not.toContain('really')
})

test('the clock moves by a form: a day, a week, or to a day not before today', () => {
  const html = shown(band)
  expect(html).toContain('<form class="band__clock" method="post" action="/clock"')
  expect(attributes(html, 'value')).toEqual(['t', 'day', 'week', '2026-05-06', 'to'])
  expect(attributes(html, 'min')).toEqual(['2026-05-06'])
})
