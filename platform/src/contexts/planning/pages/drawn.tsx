import { type Day, daysBetween, laterOf, plusDays, type Step } from '@ruqsat/law'
import { Panel } from '../../../ui/panel/panel.tsx'
import { Schedule, type ScheduleBar, type SchedulePoint } from '../../../ui/schedule/schedule.tsx'
import { Tip } from '../../../ui/tip/tip.tsx'
import { type PracticeDays, practiceDays } from '../practice.ts'
import { namedDaysOff, offStretches } from './days-off.ts'
import type { AnswerMatter } from './matter.ts'

/** Longest time that is drawn; what lies earlier is in the table. */
const longestDrawn = 300

/** The plan as a drawing, and under it the holidays that lie in its way, each explained. */
export function Drawn({ matter }: { matter: AnswerMatter }) {
  const { say, answered, formats, waiting } = matter
  const { plan } = answered
  const drawn = plan.steps.filter(({ last }) => last !== null)
  const [from, to] = spanOf(plan.on, plan.startOn, drawn)
  const named = namedDaysOff(matter, from, to)
  const days = practiceDays(answered, waiting)
  return (
    <Panel title={say('drawn')}>
      <Schedule
        label={say('drawn')}
        from={from}
        to={to}
        rows={drawn.flatMap((step) => {
          const bars = barsOf(matter, step, from)
          const mine = step.ball === 'employer'
          const points = pointsOf(matter, days[step.id], from)
          const label = step.title[matter.language]
          const row = { key: step.id, label, note: say(`ball.${step.ball}`), mine, bars, points }
          return bars.length === 0 ? [] : [row]
        })}
        off={offStretches(matter, from, to)}
        marks={[
          { day: plan.on, label: say('today') },
          { day: plan.startOn, label: say('start') },
        ]}
      />
      {named.length > 0 && (
        <p class="row print-none">
          <span class="under">{say('days-off')}</span>
          {named.map(({ day, why }) => (
            <Tip key={day} text={`${formats.dayAndWeekday(day)}: ${why}`}>
              {formats.shortDay(day)}
            </Tip>
          ))}
        </p>
      )}
    </Panel>
  )
}

/** From today, or from the first last day where that is past, to what is to be done after the start. */
function spanOf(on: Day, startOn: Day, steps: readonly Step[]): readonly [Day, Day] {
  const lasts = steps.flatMap(({ last, id }) => (last === null || id === 'quota-request' ? [] : [last]))
  const to = plusDays([...lasts, startOn].reduce(laterOf), 2)
  const first = [...lasts, on].reduce((a, b) => (a < b ? a : b))
  const from = daysBetween(first, to) > longestDrawn ? plusDays(to, -longestDrawn) : first
  return [plusDays(from, -1), to]
}

function barsOf({ say, formats }: AnswerMatter, step: Step, from: Day): readonly ScheduleBar[] {
  const { last, lastBegin, earliest } = step
  if (last === null || last < from) return []
  const words = `${say('col.last')}: ${formats.day(last)}`
  if (step.id === 'quota-request') {
    return [{ from: laterOf(lastBegin ?? last, from), to: last, kind: 'window', words }]
  }
  const begins = laterOf(beginning(step, last), from)
  const must: ScheduleBar = { from: begins, to: last, kind: 'must', words }
  const room = step.onTheWay && !step.done && earliest !== null && earliest < begins
  if (!room) return [must]
  const says = `${say('col.earliest')}: ${formats.day(earliest)}`
  return [{ from: laterOf(earliest, from), to: plusDays(begins, -1), kind: 'room', words: says }, must]
}

/** The days by which it would be done in practice. */
function pointsOf({ say, formats }: AnswerMatter, days: PracticeDays | undefined, from: Day): readonly SchedulePoint[] {
  const points = [
    { kind: 'half', day: days?.half ?? null },
    { kind: 'nine', day: days?.nineInTen ?? null },
  ] as const
  return points.flatMap(({ kind, day }) =>
    day === null || day < from ? [] : [{ kind, day, words: say(`practice.${kind}`, { day: formats.day(day) }) }],
  )
}

/** A step with a length begins the day after the step before; one without is done on its day. */
function beginning({ length, lastBegin }: Step, last: Day): Day {
  return length === null || lastBegin === null || lastBegin >= last ? last : plusDays(lastBegin, 1)
}
