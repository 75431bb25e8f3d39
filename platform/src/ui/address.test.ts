import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withQuery } from './address.ts'

test('a value is added, changed or taken out, and the rest stays', () => {
  expect(withQuery('/queue', 'lang', 'kk')).toBe('/queue?lang=kk')
  expect(withQuery('/queue?lang=ru&sort=until', 'lang', 'kk')).toBe('/queue?lang=kk&sort=until')
  expect(withQuery('/queue?lang=ru&sort=until', 'lang', null)).toBe('/queue?sort=until')
  expect(withQuery('/queue?lang=ru', 'lang', null)).toBe('/queue')
  expect(withQuery('/queue#top', 'lang', 'kk')).toBe('/queue?lang=kk')
})

test('whatever a value holds, it reads back as it was', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, value) => {
      const path = withQuery(withQuery('/a', 'q', before), 'lang', value)
      const query = new URLSearchParams(path.slice(3))
      expect(query.get('lang')).toBe(new URLSearchParams({ v: value }).get('v'))
      expect(query.get('q')).toBe(new URLSearchParams({ v: before }).get('v'))
    }),
  )
})
