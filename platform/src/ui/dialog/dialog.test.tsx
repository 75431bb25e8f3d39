import { expect, test } from 'vitest'
import { attributes, shown, words } from '../testing.tsx'
import { Dialog, DialogButton } from './dialog.tsx'

test('it opens by command, else as a popover, else as a page', () => {
  const html = shown(
    <DialogButton dialog="withdraw" href="/cases/412/withdraw">
      Withdraw
    </DialogButton>,
  )
  expect(attributes(html, 'commandfor')).toEqual(['withdraw'])
  expect(attributes(html, 'command')).toEqual(['show-modal'])
  expect(attributes(html, 'popovertarget')).toEqual(['withdraw'])
  expect(attributes(html, 'href')).toEqual(['/cases/412/withdraw'])
})

test('it is named by its title and can always be left', () => {
  const html = shown(
    <Dialog id="withdraw" title="Withdraw?" actions={<button type="submit">Withdraw</button>}>
      The case closes.
    </Dialog>,
  )
  expect(html).toContain('aria-labelledby="withdraw-title"')
  expect(attributes(html, 'command')).toEqual(['close', 'close'])
  expect(words(html)).toBe('Withdraw? The case closes. Withdraw Go back')
})
