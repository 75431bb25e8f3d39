import { expect, test } from 'vitest'
import { attributes, shown } from '../testing.tsx'
import { Shape, type ShapeKind } from './shape.tsx'

const kinds: readonly ShapeKind[] = ['yes', 'soon', 'no', 'needs-you', 'info', 'neutral', 'unknown']

test('no two meanings are drawn alike, so that none rests on its colour', () => {
  const drawings = kinds.map((kind) => attributes(shown(<Shape kind={kind} />), 'd').join(' '))
  expect(new Set(drawings).size).toBe(kinds.length)
})

test('a shape is silent: the words beside it speak', () => {
  expect(shown(<Shape kind="no" />)).toContain('aria-hidden="true"')
})
