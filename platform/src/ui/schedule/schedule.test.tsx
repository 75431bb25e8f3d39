import { expect, test } from 'vitest'
import { shown, words } from '../testing.tsx'
import { Schedule, type ScheduleRow } from './schedule.tsx'

const rows: readonly ScheduleRow[] = [
  {
    key: 'post',
    label: 'Post the vacancy',
    note: 'You',
    mine: true,
    bars: [{ from: '2026-05-05', to: '2026-05-06', kind: 'must', words: 'By 6 May' }],
  },
]
const drawn = shown(
  <Schedule
    label="The plan"
    from="2026-05-01"
    to="2026-05-10"
    rows={rows}
    off={[{ from: '2026-05-09', to: '2026-05-09', why: 'Victory Day' }]}
    marks={[{ day: '2026-05-08', label: 'Start' }]}
  />,
)

test('a bar stands at its share of the days, both ends included', () => {
  expect(drawn).toContain('class="schedule__bar schedule__bar--must" x="40%" y="25%" width="20%"')
})

test('a day off is shaded and says why', () => {
  expect(drawn).toContain('x="80%" y="0" width="10%" height="100%"><title>Victory Day</title>')
})

test('what is drawn is also said: the bars of a row, and the days that are marked', () => {
  expect(drawn).toContain('role="img" aria-label="By 6 May"')
  expect(words(drawn)).toContain('Start: 8 May 2026')
})

test('only what is drawn has a place in the legend', () => {
  expect(words(drawn)).toContain('When it must happen')
  expect(words(drawn)).not.toContain('Room before that')
})

test('what was done by then in practice is a point in the middle of its day, and is said', () => {
  const points = [
    { kind: 'half', day: '2026-05-04', words: 'Half by 4 May' },
    { kind: 'nine', day: '2026-05-07', words: 'Nine in ten by 7 May' },
  ] as const
  const timed = shown(
    <Schedule
      label="The plan"
      from="2026-05-01"
      to="2026-05-10"
      rows={rows.map((row) => ({ ...row, points }))}
      off={[]}
      marks={[]}
    />,
  )
  expect(timed).toContain('class="schedule__point schedule__point--half" cx="35%"')
  expect(timed).toContain('aria-label="By 6 May. Half by 4 May. Nine in ten by 7 May"')
  expect(words(timed)).toContain('Nine in ten in practice by then')
})
