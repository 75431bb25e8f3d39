import { expect, test } from 'vitest'
import { placesByTrust, silentFigures, unreadActs, weakPlaces } from './gaps.ts'
import { citationsOfBook } from './law-book.ts'

test('a place of a primary text is no gap, and every other is listed with its source', () => {
  const weak = weakPlaces()
  expect(weak.some(({ trust }) => trust === 'P')).toBe(false)
  for (const { id, cite, source } of weak) {
    expect(source !== null || cite.trust === 'D' || cite.reading !== undefined, id).toBe(true)
  }
  const inBook = weak.filter(({ kind }) => kind !== 'day-off')
  expect(inBook).toHaveLength(citationsOfBook().length - placesByTrust().P)
})

test('the firmer gaps come first', () => {
  const order = weakPlaces().map(({ trust }) => 'OLNSD'.indexOf(trust))
  expect(order).toEqual(order.toSorted((a, b) => a - b))
})

test('the estimated Kurban Ait and the unread Order 279 are gaps', () => {
  expect(weakPlaces()).toContainEqual(expect.objectContaining({ kind: 'day-off', id: '2027-05-16' }))
  expect(unreadActs()).toContainEqual({ act: 'order-279-2023', body: 'unread' })
  expect(unreadActs().map(({ act }) => act)).not.toContain('decree-819-2025')
})

test('a primary text whose reading is ours counts as ours', () => {
  const overstay = weakPlaces().find(({ id }) => id === 'fine.cao517_3')
  expect(overstay).toMatchObject({ trust: 'D', cite: { trust: 'P', reading: 'R-57' } })
})

test('a value that everybody knows and no source gives counts as ours', () => {
  const ofThatQuarter = weakPlaces().filter(({ id, source }) => id === 'mci' && source === null)
  expect(ofThatQuarter).toMatchObject([{ trust: 'D', cite: { reading: 'R-37' } }])
})

test('a gap names the source through which it was read, or none', () => {
  const sourceOf = (id: string) => weakPlaces().find((place) => place.id === id)?.source
  expect(sourceOf('esutd.correct')).toMatchObject({ en: 'PwC, taxes of individuals: other issues (2022)' })
  expect(sourceOf('replacement-keeps-end')).toBeNull()
})

test('a figure that is silent on some days is a gap, and says why', () => {
  expect(silentFigures()).toContainEqual(
    expect.objectContaining({ id: 'quota.percent.employers', gap: expect.objectContaining({ from: '2022-01-01' }) }),
  )
  expect(silentFigures().map(({ id }) => id)).not.toContain('lmt.wait')
})
