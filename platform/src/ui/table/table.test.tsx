import { expect, test } from 'vitest'
import { attributes, shown, words } from '../testing.tsx'
import { type Column, Table } from './table.tsx'

interface Row {
  readonly id: string
  readonly name: string
  readonly pay: number
}

const rows: readonly Row[] = [
  { id: 'a', name: 'Chen Wei', pay: 780 },
  { id: 'b', name: 'Ayşe Demir', pay: 1200 },
]
const columns: readonly Column<Row>[] = [
  { key: 'name', head: 'Worker', sort: { href: '?sort=name', now: 'descending' }, cell: (row) => row.name },
  { key: 'pay', head: 'Pay', numeric: true, sort: { href: '?sort=pay' }, cell: (row) => row.pay },
]
const plain = { caption: 'Queue', columns, rows, rowKey: (row: Row) => row.id }

test('heads name their column and the first cell names its row', () => {
  const html = shown(<Table {...plain} />)
  expect(html).toContain('<caption class="table__caption">Queue</caption>')
  expect(attributes(html, 'scope')).toEqual(['col', 'col', 'row', 'row'])
})

test('sorting is a link, and only the sorted column says how', () => {
  const html = shown(<Table {...plain} />)
  expect(attributes(html, 'aria-sort')).toEqual(['descending'])
  expect(attributes(html, 'href')).toEqual(['?sort=name', '?sort=pay'])
})

test('a row leads on by one link, its name', () => {
  const html = shown(<Table {...plain} rowHref={(row) => `/cases/${row.id}`} />)
  expect(attributes(html, 'href').filter((href) => href.startsWith('/cases'))).toEqual(['/cases/a', '/cases/b'])
  expect(words(html)).toContain('Chen Wei')
})

test('as a card each value keeps its head, and the table its roles', () => {
  const html = shown(<Table {...plain} />)
  expect(attributes(html, 'data-head')).toEqual(['Pay', 'Pay'])
  expect(attributes(html, 'role').filter((role) => role === 'cell')).toHaveLength(2)
})

test('a table read across can be scrolled by the keyboard and has a name', () => {
  expect(shown(<Table {...plain} narrow="scroll" />)).toContain('role="region" aria-label="Queue" tabindex="0"')
})

test('with no row it teaches instead', () => {
  const html = shown(<Table {...plain} rows={[]} empty="Nothing is waiting" />)
  expect(html).not.toContain('<table')
  expect(words(html)).toBe('Nothing is waiting')
})

test('a queue of fifty rows costs well under a millisecond a page, once warm', () => {
  const many = Array.from({ length: 50 }, (_, at) => ({ id: `${at}`, name: `Worker ${at}`, pay: at }))
  const page = <Table {...plain} rows={many} />
  for (let i = 0; i < 300; i++) shown(page)
  const start = performance.now()
  for (let i = 0; i < 100; i++) shown(page)
  expect((performance.now() - start) / 100).toBeLessThan(3)
})
