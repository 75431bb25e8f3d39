import { expect, test } from 'vitest'
import { shown, words } from '../testing.tsx'
import { Button, LinkButton } from './button.tsx'
import { PostButton } from './post-button.tsx'

test('a button submits unless it says otherwise', () => {
  expect(shown(<Button>Send</Button>)).toContain('type="submit"')
  expect(shown(<Button type="button">Open</Button>)).toContain('type="button"')
})

test('what goes somewhere is a link, not a button', () => {
  const html = shown(<LinkButton href="/plan">Plan</LinkButton>)
  expect(html).toMatch(/^<a /)
  expect(html).not.toContain('<button')
})

test('what changes something is a form by POST with the values that make a second click harmless', () => {
  const html = shown(
    <PostButton action="/cases/412/submit" fields={{ key: '7f3a', token: 'x"y' }}>
      Submit
    </PostButton>,
  )
  expect(html).toContain('<form class="button__form" method="post" action="/cases/412/submit">')
  expect(html).toContain('<input type="hidden" name="key" value="7f3a"/>')
  expect(html).toContain('value="x&quot;y"')
})

test('an icon adds no words', () => {
  expect(words(shown(<Button icon="printer">Print</Button>))).toBe('Print')
})
