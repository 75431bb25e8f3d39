import { type Day, dayOfMonth, weekday } from '@ruqsat/law'
import { classes } from '../classes.ts'
import { useReader } from '../reader.tsx'

/** What a day is: worked, an ordinary day of rest, a day off by law, a day off moved here, a day of rest that is worked. */
export type DayKind = 'working' | 'rest' | 'off' | 'moved' | 'worked'

export interface MonthDay {
  readonly day: Day
  readonly kind: DayKind
  /** Why it is not what its weekday would make it. */
  readonly why?: string
}

export interface MonthProps {
  /** Every day of the month, in order. */
  readonly days: readonly MonthDay[]
  /** Said under the month: how many days are worked. */
  readonly note: string
  readonly level?: 2 | 3
}

/** A month as it hangs on the wall, Monday first. A day that is not what its weekday says is marked by shape and said in words. */
export function Month({ days, note, level = 3 }: MonthProps) {
  const { formats } = useReader()
  const first = days[0]
  if (first === undefined) return null
  const Heading = `h${level}` as const
  const name = formats.month(first.day)
  return (
    <section class="month">
      <Heading class="month__name">{name}</Heading>
      <table class="month__days">
        <caption class="hidden-visually">{name}</caption>
        <thead>
          <tr>
            {formats.weekdays.map((short) => (
              <th key={short} class="month__weekday" scope="col">
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(days).map((week) => (
            <tr key={week.find((day) => day !== null)?.day}>
              {week.map((day, place) =>
                day === null ? <td key={`empty-${place + 1}`} /> : <DayCell key={day.day} {...day} />,
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="month__note figures">{note}</p>
    </section>
  )
}

function DayCell({ day, kind, why }: MonthDay) {
  return (
    <td class={classes('month__day', `month__day--${kind}`)} title={why}>
      <time datetime={day}>{dayOfMonth(day)}</time>
      {why !== undefined && <span class="hidden-visually">: {why}</span>}
    </td>
  )
}

/** The days in rows of seven, with empty places before the first and after the last. */
function weeksOf(days: readonly MonthDay[]): readonly (readonly (MonthDay | null)[])[] {
  const before = days[0] === undefined ? 0 : weekday(days[0].day) - 1
  const places: (MonthDay | null)[] = [...new Array<null>(before).fill(null), ...days]
  while (places.length % 7 !== 0) places.push(null)
  return Array.from({ length: places.length / 7 }, (_, week) => places.slice(week * 7, week * 7 + 7))
}
