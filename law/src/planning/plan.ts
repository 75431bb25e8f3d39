import { type Day, daysBetween, laterOf } from '../calendar/day.ts'
import { sameOrNextWorkingDayIfKnown } from '../calendar/working-days.ts'
import { fileFrom } from '../permits/clocks.ts'
import { exemptionOf } from '../permits/need.ts'
import type { Question } from '../permits/question.ts'
import { besideTheWay } from './beside.ts'
import { lastBeginning } from './inverse.ts'
import { standingSince } from './standing.ts'
import { type Step, stepIds } from './step.ts'
import { citesOf } from './step-cites.ts'
import { stepTexts } from './step-texts.ts'
import { type Link, wayOf } from './way.ts'
import type { Assumptions, Wish } from './wish.ts'

/**
 * `safe`: in time even where everybody takes his whole term. `tight`: only if the employer does his own part at once.
 * `late`: not by that day. `unknown`: the calendar of working days is not known so far.
 */
export type Verdict = 'safe' | 'tight' | 'late' | 'unknown'

/** The plan of a hire: every step with its first and last safe day. */
export interface Plan {
  readonly on: Day
  readonly startOn: Day
  readonly permit: 'needed' | 'not-needed'
  readonly verdict: Verdict
  /** The first day of work if the employer does his own part at once; null where the calendar is not known. */
  readonly soonest: Day | null
  /** The first day of work that is safe: everybody takes his whole term. */
  readonly soonestSafe: Day | null
  readonly steps: readonly Step[]
  readonly assumptions: Assumptions
}

/** The days on which each link begins and is done. */
export interface Passed {
  readonly begins: Day | null
  readonly done: Day | null
}

/** Plans back from the wanted day and forwards from today, on the Kazakh working calendar. */
export function plan(wish: Wish): Plan {
  const { question, startOn, assumptions } = wish
  const way = wayOf(wish)
  const quick = forwards(way, question, 'quick')
  const full = forwards(way, question, 'forward')
  const last = backwards(way, startOn, 'forward')
  const hearing = backwards(way, startOn, 'withHearing')
  const onTheWay = way.map((link, place): Step => {
    const earliest = quick[place]?.done ?? null
    const { begins, done: lastDone } = last[place] as Passed
    return {
      id: link.id,
      ...stepTexts[link.id],
      after: way[place - 1]?.id ?? null,
      length: link.length,
      cites: citesOf(link.id, question.on),
      done: link.id === 'post' && standingSince(question) !== null,
      onTheWay: true,
      earliest,
      lastBegin: place === 0 ? begins : (last[place - 1]?.done ?? null),
      last: lastDone,
      lastWithHearing: hearing[place]?.done ?? null,
      slack: slackOf(earliest, lastDone),
    }
  })
  const steps = [...onTheWay, ...besideTheWay(wish, onTheWay)]
  const [soonest, soonestSafe] = [quick.at(-1)?.done ?? null, full.at(-1)?.done ?? null]
  return {
    on: question.on,
    startOn,
    permit: exemptionOf(question) === null ? 'needed' : 'not-needed',
    verdict: last[0]?.done == null ? 'unknown' : verdictOf(startOn, soonest, soonestSafe),
    soonest,
    soonestSafe,
    steps: steps.toSorted((a, b) => stepIds.indexOf(a.id) - stepIds.indexOf(b.id)),
    assumptions,
  }
}

/** From today on, or from the day the vacancy went on the air; never filed before the law allows it. */
export function forwards(way: readonly Link[], question: Question, pace: 'quick' | 'forward'): readonly Passed[] {
  let at: Day | null = standingSince(question) ?? question.on
  return way.map((link) => {
    const begins: Day | null = at
    at = begins === null ? null : link[pace](begins)
    if (link.id === 'file' && at !== null) at = laterOf(at, fileFrom(question))
    return { begins, done: at }
  })
}

/** From the wanted day back: the last day of each link that still leaves the next ones their whole length. */
export function backwards(way: readonly Link[], startOn: Day, pace: 'forward' | 'withHearing'): readonly Passed[] {
  let doneBy: Day | null = startOn
  return way
    .toReversed()
    .map((link) => {
      const done = doneBy !== null && link.office ? lastBeginning(doneBy, sameOrNextWorkingDayIfKnown) : doneBy
      const begins: Day | null = done === null ? null : lastBeginning(done, link[pace])
      doneBy = begins
      return { begins, done }
    })
    .toReversed()
}

/** Calendar days to spare; null where one of the days is not known. */
export function slackOf(earliest: Day | null, last: Day | null): number | null {
  return earliest === null || last === null ? null : daysBetween(earliest, last)
}

function verdictOf(startOn: Day, soonest: Day | null, soonestSafe: Day | null): Verdict {
  if (soonest === null) return 'unknown'
  if (soonestSafe !== null && soonestSafe <= startOn) return 'safe'
  return soonest <= startOn ? 'tight' : 'late'
}
