import { type Day, plusDays, plusMonths } from '../calendar/day.ts'
import { plusWorkingDaysIfKnown, sameOrNextWorkingDayIfKnown } from '../calendar/working-days.ts'
import { at, datedAt, type Figure } from '../core/figure.ts'
import type { Example, Reason, Rule } from '../core/rule.ts'
import { inOneBreath } from '../core/sentence.ts'
import type { Text } from '../core/text.ts'
import { dutyExamples } from './duty-examples.ts'
import { dutyReasons } from './duty-reasons.ts'
import { versionsOf, type Worded } from './wording.ts'

/** Something happened, and something is to be done within a time of it. */
export interface Duty {
  readonly happenedOn: Day
  /** Null while it has not been done. */
  readonly doneOn: Day | null
}

export type DutyUnit = 'working_days' | 'calendar_days' | 'months'

/** The time in which a duty is done. */
export interface DutyTerm extends Figure<number> {
  readonly unit: DutyUnit
  /** The last day moves off a day of rest, though the term is in months. */
  readonly movesOffRest?: true
}

/** A worked edge of a duty: from this day on, that is the last day; null where its calendar is not known. */
interface Edge {
  readonly happenedOn: Day
  readonly lastDay: Day | null
  readonly because: Text
}

/** What one duty says beside the form that all of them share. */
interface DutyNorm extends Worded {
  readonly id: string
  readonly topic: string
  readonly title: Text
  readonly term: DutyTerm
  readonly edges: readonly Edge[]
}

/** A rule that something be done in time: in time, late, still open, or overdue. */
export function duty({ id, topic, title, term, edges, ...worded }: DutyNorm): Rule<Duty> {
  const { inTime, late, open, overdue, noCalendar } = dutyReasons
  const dated = term.unit === 'working_days' || term.movesOffRest ? [noCalendar] : []
  return {
    id,
    topics: [topic],
    title,
    versions: versionsOf(worded, {
      because: [inTime, late, open, overdue, ...dated],
      // What happened before there was such a duty does not bring it about.
      applies: ({ happenedOn }) => worded.from <= happenedOn && datedAt(term, happenedOn) !== null,
      holds({ happenedOn, doneOn }, on) {
        const due = lastDayOf(term, happenedOn)
        if (due === null) return noCalendar
        if (doneOn === null) return on <= due ? open : overdue
        return doneOn <= due ? inTime : late
      },
      facts({ happenedOn, doneOn }) {
        return { happened: happenedOn, done: doneOn, due: lastDayOf(term, happenedOn) }
      },
    }),
    figures: [term],
    examples: edges.flatMap(examplesAt),
  }
}

/** The last day of the term, counted from the day after; null where the calendar is not known. */
export function lastDayOf(term: DutyTerm, happenedOn: Day): Day | null {
  const length = at(term, happenedOn)
  if (term.unit === 'working_days') return plusWorkingDaysIfKnown(happenedOn, length)
  const lastDay = term.unit === 'months' ? plusMonths(happenedOn, length) : plusDays(happenedOn, length)
  return term.movesOffRest ? sameOrNextWorkingDayIfKnown(lastDay) : lastDay
}

function examplesAt({ happenedOn, lastDay, because }: Edge): readonly Example<Duty>[] {
  const { inTime, late, open, overdue, noCalendar } = dutyReasons
  const example = (on: Day, doneOn: Day | null, reason: Reason, what: Text): Example<Duty> => ({
    on,
    given: { happenedOn, doneOn },
    expect: reason.answer,
    reason: reason.code,
    because: inOneBreath([because, what]),
  })
  if (lastDay === null) return [example(happenedOn, null, noCalendar, dutyExamples.noCalendar)]
  const after = plusDays(lastDay, 1)
  return [
    example(after, lastDay, inTime, dutyExamples.inTime),
    example(after, after, late, dutyExamples.late),
    example(lastDay, null, open, dutyExamples.open),
    example(after, null, overdue, dutyExamples.overdue),
  ]
}
