import { type Day, daysBetween, plusMonths, yearOf } from '@ruqsat/law'
import { useReader } from '../reader.tsx'

/** What holds from a day on, until the next step or its own last day. */
export interface Step {
  readonly from: Day
  /** Last day; null while it lasts. */
  readonly to: Day | null
  /** One number, or several that hold side by side; none where what holds is no number. */
  readonly values: readonly number[]
  /** What holds is "no limit". */
  readonly open: boolean
  /** The value as it is written above its step. */
  readonly words: string
}

export interface StepChartProps {
  /** What is drawn, for whoever cannot see it; the table behind the drawing says the rest. */
  readonly label: string
  /** Oldest first. */
  readonly steps: readonly Step[]
  /** The day to be marked. */
  readonly on: Day
}

const height = 176
const [top, floor] = [36, 136]
/** Percent of the width that a letter takes on a narrow screen. Words without room are left to the table. */
const letter = 2.1

/** A value that changes by days, drawn as steps. Lines lie by percent of the width, so that the letters never shrink. */
export function StepChart({ label, steps, on }: StepChartProps) {
  const { formats } = useReader()
  const [first, last] = [steps[0], steps.at(-1)]
  if (first === undefined || last === undefined) return null
  const end = plusMonths([on, last.to ?? last.from].sort().at(-1) ?? on, 6)
  const start = first.from < on ? first.from : on
  const across = (day: Day) => round((daysBetween(start, day) / daysBetween(start, end)) * 100)
  const most = Math.max(1, ...steps.flatMap(({ values }) => values))
  const up = (value: number) => round(floor - (value / most) * (floor - top))
  const drawn = steps.map((step, place) => {
    const next = steps[place + 1]?.from ?? end
    const until = step.to !== null && step.to < next ? step.to : next
    return { ...step, x1: across(step.from), x2: across(until), heights: heightsOf(step, up) }
  })
  return (
    <svg class="step-chart" width="100%" height={height} role="img" aria-label={label}>
      <line class="step-chart__floor" x1="0" x2="100%" y1={floor} y2={floor} />
      {yearsBetween(start, end).map(({ year, day }) => (
        <g key={year}>
          <line class="step-chart__tick" x1={`${across(day)}%`} x2={`${across(day)}%`} y1={floor} y2={floor + 6} />
          <text class="step-chart__year" x={`${across(day)}%`} y={floor + 24}>
            {year}
          </text>
        </g>
      ))}
      <line class="step-chart__on" x1={`${across(on)}%`} x2={`${across(on)}%`} y1={top - 24} y2={floor} />
      {drawn.map(({ from, x1, x2, heights, open, words }, place) => (
        <g key={from}>
          <title>{`${formats.day(from)}: ${words}`}</title>
          {heights.map((y) => (
            <line
              key={y}
              class={open ? 'step-chart__line step-chart__line--open' : 'step-chart__line'}
              x1={`${x1}%`}
              x2={`${x2}%`}
              y1={y}
              y2={y}
            />
          ))}
          {place > 0 && <Rise x={x1} from={drawn[place - 1]?.heights} to={heights} />}
          {x2 - x1 >= words.length * letter && (
            <text class="step-chart__words" x={`${x1}%`} dx="2" y={Math.min(...heights) - 8}>
              {words}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}

/** The change from one number to the next. */
function Rise({ x, from = [], to }: { x: number; from: readonly number[] | undefined; to: readonly number[] }) {
  if (from.length !== 1 || to.length !== 1) return null
  return <line class="step-chart__rise" x1={`${x}%`} x2={`${x}%`} y1={from[0]} y2={to[0]} />
}

/** How high a step lies: its numbers, the top for "no limit", the middle for what is no number. */
function heightsOf({ values, open }: Step, up: (value: number) => number): readonly number[] {
  if (values.length > 0) return values.map(up)
  return [open ? top : (top + floor) / 2]
}

/** The first day of each year, as many as there is room to name. */
function yearsBetween(start: Day, end: Day): readonly { readonly year: number; readonly day: Day }[] {
  const years = yearOf(end) - yearOf(start)
  const every = Math.max(1, Math.ceil(years / 6))
  return Array.from({ length: Math.ceil(years / every) }, (_, place) => yearOf(start) + 1 + place * every).map(
    (year) => ({ year, day: `${year}-01-01` }),
  )
}

function round(number: number): number {
  return Math.round(number * 100) / 100
}
