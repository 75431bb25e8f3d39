import { type Day, dayOfMonth, daysBetween, plusDays } from '@ruqsat/law'
import { useReader } from '../reader.tsx'

/** A stretch of days on a row, both ends included. */
export interface ScheduleBar {
  readonly from: Day
  readonly to: Day
  /** `must` is when it is to happen, `room` the days before that in which it may, `window` a time that is open to all. */
  readonly kind: 'must' | 'room' | 'window'
  readonly words: string
}

/** A day by which a thing was done in practice: in half of the cases, or in nine of ten. */
export interface SchedulePoint {
  readonly kind: 'half' | 'nine'
  readonly day: Day
  readonly words: string
}

export interface ScheduleRow {
  readonly key: string
  readonly label: string
  /** Who has the ball, in a word. */
  readonly note?: string
  /** The reader's own turn stands out. */
  readonly mine?: boolean
  readonly bars: readonly ScheduleBar[]
  readonly points?: readonly SchedulePoint[]
}

/** Days in a row that are not worked, and why, where that needs saying. */
export interface OffDays {
  readonly from: Day
  readonly to: Day
  readonly why?: string
}

export interface ScheduleProps {
  readonly label: string
  readonly from: Day
  readonly to: Day
  readonly rows: readonly ScheduleRow[]
  readonly off: readonly OffDays[]
  /** Days marked through all rows, each with its word. */
  readonly marks: readonly { readonly day: Day; readonly label: string }[]
}

/** Places of days as shares of the width: the drawing fills whatever room there is, and its words keep their size. */
interface Scale {
  at(day: Day): string
  middle(day: Day): string
  wide(from: Day, to: Day): string
}

function scaleOf(from: Day, to: Day): Scale {
  const days = daysBetween(from, to) + 1
  const share = (count: number) => `${Math.round((count / days) * 1e5) / 1e3}%`
  return {
    at: (day) => share(daysBetween(from, day)),
    middle: (day) => share(daysBetween(from, day) + 0.5),
    wide: (first, last) => share(daysBetween(first, last) + 1),
  }
}

/** Steps over days: what must happen when, and how much room there is. What it shows stands in a table beside it. */
export function Schedule({ label, from, to, rows, off, marks }: ScheduleProps) {
  const scale = scaleOf(from, to)
  const shared = { scale, off, marks }
  return (
    <figure class="schedule" aria-label={label}>
      <div class="schedule__line">
        <span class="schedule__label" />
        <Months from={from} to={to} scale={scale} />
      </div>
      <ol class="schedule__rows">
        {rows.map((row) => (
          <li key={row.key} class={row.mine ? 'schedule__line schedule__line--mine' : 'schedule__line'}>
            <span class="schedule__label">
              {row.label}
              {row.note !== undefined && <span class="schedule__note">{row.note}</span>}
            </span>
            <Strip row={row} {...shared} />
          </li>
        ))}
      </ol>
      <Legend marks={marks} rows={rows} />
    </figure>
  )
}

/** The first day of each month, where a word has room. */
function Months({ from, to, scale }: { from: Day; to: Day; scale: Scale }) {
  const { formats } = useReader()
  const all = Array.from({ length: daysBetween(from, to) + 1 }, (_, i) => plusDays(from, i))
  const firsts = all.filter((day) => dayOfMonth(day) === 1)
  const apart = Math.ceil(firsts.length / 6)
  return (
    <svg class="schedule__strip schedule__strip--months" aria-hidden="true">
      {firsts.map((day, place) => (
        <g key={day}>
          <line x1={scale.at(day)} x2={scale.at(day)} y1="0" y2="100%" class="schedule__first" />
          {place % apart === 0 && daysBetween(day, to) > 8 && (
            <text x={scale.at(day)} y="14" dx="4" class="schedule__month">
              {formats.shortMonth(day)}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}

type StripProps = Pick<ScheduleProps, 'off' | 'marks'> & { readonly row: ScheduleRow; readonly scale: Scale }

function Strip({ row, off, marks, scale }: StripProps) {
  const { bars, points = [] } = row
  const words = [...bars, ...points].map((drawn) => drawn.words).join('. ')
  return (
    <svg class="schedule__strip" role="img" aria-label={words}>
      {off.map(({ from, to, why }) => (
        <rect key={from} class="schedule__off" x={scale.at(from)} y="0" width={scale.wide(from, to)} height="100%">
          {why !== undefined && <title>{why}</title>}
        </rect>
      ))}
      {bars.map(({ from, to, kind, words: says }) => (
        <rect
          key={kind}
          class={`schedule__bar schedule__bar--${kind}`}
          x={scale.at(from)}
          y={kind === 'must' ? '25%' : '37%'}
          width={scale.wide(from, to)}
          height={kind === 'must' ? '50%' : '26%'}
          rx="2"
        >
          <title>{says}</title>
        </rect>
      ))}
      {points.map(({ day, kind, words: says }) => (
        <circle key={kind} class={`schedule__point schedule__point--${kind}`} cx={scale.middle(day)} cy="50%" r="5">
          <title>{says}</title>
        </circle>
      ))}
      {marks.map(({ day, label }) => (
        <line key={label} class="schedule__mark" x1={scale.at(day)} x2={scale.at(day)} y1="0" y2="100%" />
      ))}
    </svg>
  )
}

function Legend({ marks, rows }: Pick<ScheduleProps, 'marks' | 'rows'>) {
  const { say, formats } = useReader()
  const kinds = (['must', 'room', 'window'] as const).filter((kind) =>
    rows.some(({ bars }) => bars.some((bar) => bar.kind === kind)),
  )
  const points = (['half', 'nine'] as const).filter((kind) =>
    rows.some((row) => row.points?.some((point) => point.kind === kind)),
  )
  return (
    <figcaption class="schedule__legend">
      {[...kinds, ...points].map((kind) => (
        <span key={kind} class={`schedule__key schedule__key--${kind}`}>
          {say(`schedule.${kind}`)}
        </span>
      ))}
      <span class="schedule__key schedule__key--off">{say('schedule.off')}</span>
      {marks.map(({ day, label }) => (
        <span key={label} class="schedule__key schedule__key--mark">
          {say('schedule.mark', { label, day: formats.day(day) })}
        </span>
      ))}
    </figcaption>
  )
}
