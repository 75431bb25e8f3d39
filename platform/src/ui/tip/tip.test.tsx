import { expect, test } from 'vitest'
import { attributes, shown } from '../testing.tsx'
import { Tip } from './tip.tsx'

test('the explanation describes the word, opens from it, and needs no script', () => {
  const html = shown(<Tip text="Victory Day">in 4 working days</Tip>)
  const [id] = attributes(html, 'id')
  expect(attributes(html, 'aria-describedby')).toEqual([id])
  expect(attributes(html, 'popovertarget')).toEqual([id])
  expect(attributes(html, 'interestfor')).toEqual([id])
})

test('the word is a button that sends no form', () => {
  expect(shown(<Tip text="Why">word</Tip>)).toContain('<button type="button"')
})

test('two explanations on a page do not share an id', () => {
  const html = shown(
    <p>
      <Tip text="One">1</Tip>
      <Tip text="Two">2</Tip>
    </p>,
  )
  expect(new Set(attributes(html, 'id')).size).toBe(2)
})
