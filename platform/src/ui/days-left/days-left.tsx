import type { Day } from '@ruqsat/law'
import { classes } from '../classes.ts'
import { type Reading, useReader } from '../reader.tsx'
import { Shape } from '../shape/shape.tsx'
import { Tip } from '../tip/tip.tsx'
import { type Tone, toneClass } from '../tone.ts'

export type Urgency = 'calm' | 'soon' | 'late' | 'met'

export interface SkippedDay {
  readonly day: Day
  /** Why it does not count, in words: the holiday's name, "day off moved from Saturday". */
  readonly why: string
}

export interface DaysLeftProps {
  readonly until: Day
  /** The reader's day unless told. */
  readonly today?: Day
  /** Working days from today, not counting today; below zero when it is past. Null where the term runs in calendar days. */
  readonly workingDays: number | null
  /** Weekdays on the way that do not count. */
  readonly skipped?: readonly SkippedDay[]
  /** Late once past and soon within two days, unless told; `met` for a term that was kept. */
  readonly urgency?: Urgency
  /** One line for a table: the short date. */
  readonly compact?: boolean
}

const tones: Readonly<Record<Urgency, Tone>> = { calm: 'neutral', soon: 'soon', late: 'no', met: 'yes' }

/** Until when, on which weekday, and how many days that leaves; a skipped holiday is explained on hover, focus or tap. */
export function DaysLeft(props: DaysLeftProps) {
  const reading = useReader()
  const { until, today = reading.today, workingDays, skipped = [], compact } = props
  const left = workingDays ?? calendarDays(today, until)
  const urgency = props.urgency ?? urgencyOf(left)
  const words = urgency === 'met' ? reading.say('days-left.met') : inWords(reading, left, workingDays === null)
  const { formats } = reading
  return (
    <span class={classes('days-left', toneClass[tones[urgency]], compact && 'days-left--compact')}>
      <time class="days-left__day" datetime={until}>
        {compact ? formats.shortDay(until) : formats.dayAndWeekday(until)}
      </time>
      <span class="days-left__left">
        {urgency !== 'calm' && <Shape kind={tones[urgency]} />}
        {skipped.length > 0 ? <Tip text={<Skipped reading={reading} skipped={skipped} />}>{words}</Tip> : words}
      </span>
    </span>
  )
}

function Skipped({ reading, skipped }: { reading: Reading; skipped: readonly SkippedDay[] }) {
  return (
    <>
      <b>{reading.say('days-left.skipped')}</b>
      {skipped.map(({ day, why }) => (
        <span key={day} class="days-left__skipped">
          {reading.formats.dayAndWeekday(day)}: {why}
        </span>
      ))}
    </>
  )
}

function inWords({ say }: Reading, left: number, inCalendarDays: boolean): string {
  if (left === 0) return say('days-left.today')
  const count = Math.abs(left)
  if (left < 0)
    return inCalendarDays ? say('days-left.lateCalendar', { count }) : say('days-left.lateWorking', { count })
  return inCalendarDays ? say('days-left.inCalendar', { count }) : say('days-left.inWorking', { count })
}

function urgencyOf(left: number): Urgency {
  if (left < 0) return 'late'
  return left <= 2 ? 'soon' : 'calm'
}

function calendarDays(today: Day, until: Day): number {
  return Temporal.PlainDate.from(today).until(until).days
}
