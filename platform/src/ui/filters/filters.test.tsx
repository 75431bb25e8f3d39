import { expect, test } from 'vitest'
import { attributes, shown, words } from '../testing.tsx'
import { Filters } from './filters.tsx'

test('the choice goes into the address, with what must stay', () => {
  const html = shown(
    <Filters action="/queue" search={{ name: 'q', label: 'Name', value: 'Chen' }} keep={{ sort: 'until' }} />,
  )
  expect(html).toContain('<form method="get" action="/queue">')
  expect(html).toContain('<input type="hidden" name="sort" value="until"/>')
  expect(html).toContain('value="Chen"')
  expect(html).toMatch(/^<search/)
})

test('each filter in force can be taken away by itself, and says what it is', () => {
  const active = [{ label: 'Region: Almaty', removeHref: '/queue' }]
  const html = shown(<Filters action="/queue" active={active} clearHref="/queue" />)
  expect(attributes(html, 'aria-label')).toContain('Region: Almaty: remove the filter')
  expect(words(html)).toContain('Clear all')
})

test('further fields wait behind a summary only where there is a search', () => {
  const fields = <input name="region" aria-label="Region" />
  expect(shown(<Filters action="/queue">{fields}</Filters>)).not.toContain('<details')
  const both = shown(
    <Filters action="/queue" search={{ name: 'q', label: 'Name' }}>
      {fields}
    </Filters>,
  )
  expect(both).toContain('<details')
})
