import { expect, test } from 'vitest'
import { attributes, shown, words } from '../testing.tsx'
import { Bars } from './bars.tsx'

test('each share is drawn against the largest and said in figures', () => {
  const rows = [
    { key: 'a', label: 'Almaty', part: 50, whole: 1000 },
    { key: 'b', label: 'Atyrau', part: 25, whole: 1000 },
    { key: 'c', label: 'Abai', part: 0, whole: 0 },
  ]
  const html = shown(<Bars label="Turned" rows={rows} />)
  expect(attributes(html, 'width')).toEqual(['100', '50', '0'])
  expect(words(html)).toContain('Turned Almaty 50 of 1,000 (5 %) Atyrau 25 of 1,000 (2.5 %) Abai 0 of 0 (0 %)')
})

test('where nothing turned nothing is drawn', () => {
  expect(
    attributes(shown(<Bars label="Turned" rows={[{ key: 'a', label: 'A', part: 0, whole: 9 }]} />), 'width'),
  ).toEqual(['0'])
})
