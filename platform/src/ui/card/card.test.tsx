import { expect, test } from 'vitest'
import { attributes, shown, words } from '../testing.tsx'
import { Card } from './card.tsx'

test('the whole card is one link, its title', () => {
  const html = shown(
    <Card title="For employers" href="/employer" level={2}>
      What to do next
    </Card>,
  )
  expect(attributes(html, 'href')).toEqual(['/employer'])
  expect(html).toContain('<h2 class="card__title"><a')
  expect(words(html)).toBe('For employers What to do next')
})

test('without a way on it is no link', () => {
  expect(shown(<Card title="Post" />)).not.toContain('<a ')
})
