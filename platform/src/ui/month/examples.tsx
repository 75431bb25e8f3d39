import { type Day, holidays, plusDays } from '@ruqsat/law'
import type { Example } from '../gallery/example.ts'
import { Month, type MonthDay } from './month.tsx'

export const usage = '<Month days={[{day, kind, why}]} note level />'

const kinds: Readonly<Partial<Record<Day, MonthDay['kind']>>> = {
  '2026-05-01': 'off',
  '2026-05-07': 'off',
  '2026-05-09': 'off',
  '2026-05-11': 'moved',
  '2026-05-16': 'worked',
}
const weekend = new Set([2, 3, 10, 17, 23, 24, 30, 31])

export const examples: readonly Example[] = [
  {
    title: 'A month with holidays, a moved day off and a worked day of rest',
    narrow: true,
    render: (language) => (
      <Month
        days={Array.from({ length: 31 }, (_, place) => {
          const day = plusDays('2026-05-01', place)
          const kind = kinds[day]
          if (kind !== undefined) return { day, kind, why: holidays['defender-day'][language] }
          return { day, kind: weekend.has(place + 1) ? 'rest' : 'working' }
        })}
        note="19"
      />
    ),
  },
]
