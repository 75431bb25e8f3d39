import { expect, test } from 'vitest'
import { attributes, shown, words } from '../testing.tsx'
import { Pager } from './pager.tsx'

test('it says how many, in the figures of the language', () => {
  expect(words(shown(<Pager shown={50} total={1204} />))).toBe('50 of 1,204 shown')
  expect(words(shown(<Pager shown={50} total={null} />))).toBe('50 shown')
  expect(words(shown(<Pager shown={50} total={1204} />, { language: 'kk' })).replace(/\s/g, ' ')).toBe(
    '1 204 жазбадан 50 көрсетілді',
  )
})

test('a link is there only where it leads on', () => {
  expect(attributes(shown(<Pager shown={50} total={60} olderHref="?after=7" />), 'href')).toEqual(['?after=7'])
  expect(attributes(shown(<Pager shown={5} total={5} />), 'href')).toEqual([])
})

test('in a queue the links do not speak of new and old', () => {
  expect(words(shown(<Pager shown={1} total={2} newerHref="?b" olderHref="?a" order="queue" />))).toContain(
    'Previous Next',
  )
})
