import { expect, test } from 'vitest'
import { shown, words } from '../testing.tsx'
import { Notice } from './notice.tsx'

test('what the reader has just done is announced, bad news more urgently', () => {
  expect(shown(<Notice title="Received" kind="success" announce />)).toContain('role="status"')
  expect(shown(<Notice title="Not sent" kind="danger" announce />)).toContain('role="alert"')
  expect(shown(<Notice title="Note" />)).not.toContain('role=')
})

test('the kinds differ by shape, not by colour alone', () => {
  expect(shown(<Notice title="a" kind="warning" />)).toContain('shape--soon')
  expect(shown(<Notice title="a" kind="danger" />)).toContain('shape--no')
})

test('it says what happened, what it means and what to do', () => {
  const html = shown(
    <Notice title="The permit ends" actions={<a href="/renew">Renew</a>}>
      In 30 days
    </Notice>,
  )
  expect(words(html)).toBe('The permit ends In 30 days Renew')
})
