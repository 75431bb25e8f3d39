import { expect, test } from 'vitest'
import { attributes, shown } from '../testing.tsx'
import { Breadcrumbs } from './breadcrumbs.tsx'

test('the way up is an ordered list in a named navigation', () => {
  const html = shown(
    <Breadcrumbs
      crumbs={[
        { label: 'Queue', href: '/queue' },
        { label: 'Case', href: '/case' },
      ]}
    />,
  )
  expect(html).toContain('aria-label="Pages above this one"')
  expect(html).toContain('<ol')
  expect(attributes(html, 'href')).toEqual(['/queue', '/case'])
})
