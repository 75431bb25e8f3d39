import { expect, test } from 'vitest'
import { attributes, shown } from '../testing.tsx'
import { Qr } from './qr.tsx'

test('modules are drawn run by run inside a quiet zone of four', () => {
  const html = shown(
    <Qr
      code={[
        [true, true, false],
        [false, false, true],
        [false, false, false],
      ]}
      label="Check"
    />,
  )
  expect(attributes(html, 'viewBox')).toEqual(['0 0 11 11'])
  expect(attributes(html, 'd')).toEqual(['M4 4h2v1h-2zM6 5h1v1h-1z'])
})

test('it has words for those who cannot see or scan it', () => {
  const html = shown(<Qr code={[[true]]} label="Check the permit" text="7F3A" />)
  expect(html).toContain('role="img" aria-label="Check the permit"')
  expect(html).toContain('7F3A')
})

test('a finished drawing is shown as a picture, so that nothing in it can run', () => {
  const html = shown(<Qr code="<svg onload='x'></svg>" label="Check" />)
  expect(html).toContain('src="data:image/svg+xml,%3Csvg%20onload')
  expect(html).toContain('alt="Check"')
})
