import { type Day, laterOf } from '../calendar/day.ts'
import { permitRules } from '../permits/rules.ts'
import { lawFrom } from '../permits/span.ts'
import type { Draft } from './draft.ts'

const lastWording = latest(permitRules.flatMap(({ versions }) => versions.map(({ from }) => from)))

/** The first day on which every change of the draft has begun; of an empty draft, the last day on which a rule changed. */
export function firstDayOf({ changes }: Draft): Day {
  return changes.length === 0 ? lastWording : laterOf(lawFrom, latest(changes.map(({ from }) => from)))
}

function latest(days: readonly Day[]): Day {
  return days.reduce((last, day) => (day > last ? day : last))
}
