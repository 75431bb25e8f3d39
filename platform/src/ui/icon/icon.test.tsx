import { expect, test } from 'vitest'
import { shown } from '../testing.tsx'
import { Icon } from './icon.tsx'
import { icons } from './icons.ts'

test('an icon is silent and takes the colour of its words', () => {
  const html = shown(<Icon name="clock" size={16} />)
  expect(html).toContain('aria-hidden="true"')
  expect(html).toContain('width="16"')
  expect(html).not.toContain('fill=')
})

test('every icon starts with an absolute move, so that its parts may follow each other', () => {
  for (const path of Object.values(icons)) expect(path).toMatch(/^M/)
})
