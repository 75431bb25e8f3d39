import { expect, test } from 'vitest'
import { shown } from '../testing.tsx'
import { Panel } from './panel.tsx'

test('its heading stands at the level the page needs', () => {
  expect(shown(<Panel title="Papers">x</Panel>)).toContain('<h2 class="panel__title">Papers</h2>')
  expect(
    shown(
      <Panel title="Papers" level={3} id="papers">
        x
      </Panel>,
    ),
  ).toContain('<h3')
})
