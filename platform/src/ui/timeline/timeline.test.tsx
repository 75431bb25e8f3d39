import { expect, test } from 'vitest'
import { shown, words } from '../testing.tsx'
import { Timeline } from './timeline.tsx'

test('each event says what, who and when, the moment for machines too', () => {
  const event = { key: '1', at: '2026-05-04', when: '4 May 2026', who: 'Shygys Kurylys', what: 'Filed' }
  const html = shown(<Timeline label="History" events={[event]} />)
  expect(html).toContain('<ol class="timeline" aria-label="History">')
  expect(html).toContain('<time datetime="2026-05-04">4 May 2026</time>')
  expect(words(html)).toBe('Filed Shygys Kurylys · 4 May 2026')
})
