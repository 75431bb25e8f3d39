import { expect, test } from 'vitest'
import { attributes, shown } from '../testing.tsx'
import { Fold } from './fold.tsx'

test('one button opens the sheet and one inside closes it', () => {
  const html = shown(
    <Fold id="nav" label="Menu">
      places
    </Fold>,
  )
  expect(attributes(html, 'popovertarget')).toEqual(['nav', 'nav'])
  expect(attributes(html, 'popovertargetaction')).toEqual(['hide'])
  expect(html).toContain('<div class="fold" id="nav" popover="auto">')
})
