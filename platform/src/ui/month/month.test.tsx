import { plusDays } from '@ruqsat/law'
import { expect, test } from 'vitest'
import { attributes, shown, words } from '../testing.tsx'
import { Month, type MonthDay } from './month.tsx'

const february: readonly MonthDay[] = Array.from({ length: 28 }, (_, place) => ({
  day: plusDays('2026-02-01', place),
  kind: 'working',
}))

test('the weeks begin on Monday, whatever day the month begins on', () => {
  const html = shown(<Month days={february} note="20 working days" />)
  expect(html.match(/<tr>/g)).toHaveLength(6)
  expect(words(html)).toContain('Mon Tue Wed Thu Fri Sat Sun 1 2 3')
  expect(attributes(html, 'datetime')).toEqual(february.map(({ day }) => day))
  expect(html).toContain('<h3 class="month__name">February</h3>')
})

test('a day that is not what its weekday says is marked and says why', () => {
  const days = february.map(
    (day): MonthDay => (day.day === '2026-02-09' ? { ...day, kind: 'moved', why: 'Moved from Sunday' } : day),
  )
  const html = shown(<Month days={days} note="19" />)
  expect(html).toContain('class="month__day month__day--moved" title="Moved from Sunday"')
  expect(words(html)).toContain('9 : Moved from Sunday 10')
})

test('nothing is drawn of no days', () => {
  expect(shown(<Month days={[]} note="0" />)).toBe('')
})
