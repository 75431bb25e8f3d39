import type { Language } from '@ruqsat/law'
import { formats } from '../../kernel/format.ts'
import { type Example, sample } from '../gallery/example.ts'
import { Schedule, type ScheduleRow } from './schedule.tsx'

export const usage =
  '<Schedule label from to rows={[{key, label, note, mine, bars, points}]} off={[{from, to, why}]} marks={[{day, label}]} />'

function rowsIn(language: Language): readonly ScheduleRow[] {
  const say = sample(language)
  const { shortDay } = formats(language)
  return [
    {
      key: 'vacancy',
      label: say('step.vacancy'),
      note: say('step.employer'),
      mine: true,
      bars: [
        { from: '2026-04-20', to: '2026-05-04', kind: 'room', words: shortDay('2026-04-20') },
        { from: '2026-05-05', to: '2026-05-05', kind: 'must', words: shortDay('2026-05-05') },
      ],
    },
    {
      key: 'check',
      label: say('step.check'),
      bars: [{ from: '2026-05-21', to: '2026-06-01', kind: 'must', words: shortDay('2026-06-01') }],
      points: [
        { kind: 'half', day: '2026-05-25', words: shortDay('2026-05-25') },
        { kind: 'nine', day: '2026-05-28', words: shortDay('2026-05-28') },
      ],
    },
    {
      key: 'papers',
      label: say('step.papers'),
      bars: [{ from: '2026-04-25', to: '2026-05-10', kind: 'window', words: shortDay('2026-05-10') }],
    },
  ]
}

export const examples: readonly Example[] = [
  {
    title: 'Steps with room before them, days off shaded, today marked',
    narrow: true,
    render: (language) => (
      <Schedule
        label={sample(language)('hero.way')}
        from="2026-04-20"
        to="2026-06-10"
        rows={rowsIn(language)}
        off={[
          { from: '2026-05-09', to: '2026-05-10' },
          { from: '2026-05-11', to: '2026-05-11', why: formats(language).day('2026-05-09') },
        ]}
        marks={[{ day: '2026-05-01', label: sample(language)('card.from') }]}
      />
    ),
  },
]
