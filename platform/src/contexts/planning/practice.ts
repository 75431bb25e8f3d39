import { type Day, laterOf, plusWorkingDaysIfKnown, type StepId } from '@ruqsat/law'
import type { Span, Waiting } from '../permits/index.ts'
import type { Answered } from './answer-wish.ts'

/** How long a stretch took, and where so many cases were found that it can be told; `half` and the rest null where nowhere. */
export interface Practice {
  readonly span: Span
  /** In this region, or in all together because this one has too few. */
  readonly place: 'here' | 'everywhere'
  readonly cases: number
  readonly casesHere: number
  readonly half: number | null
  readonly nineInTen: number | null
}

/** The days by which half and nine in ten of the applications filed as planned would have got there. */
export interface PracticeDays {
  readonly half: Day | null
  readonly nineInTen: Day | null
}

/** The stretch of time after which each step was reached, counted from registration. */
const reached: readonly (readonly [StepId, Span])[] = [
  ['decide', 'to-decision'],
  ['pay', 'to-payment'],
  ['issue', 'to-permit'],
]

/** How long that stretch really took in a region, or in all regions where that one has too few cases. */
export function practiceOf({ places }: Waiting, region: string, span: Span): Practice {
  const none = { cases: 0, half: null, nineInTen: null }
  const here = places[region]?.[span] ?? none
  const everywhere = places.all?.[span] ?? none
  const casesHere = here.cases
  return here.half === null
    ? { span, place: 'everywhere', casesHere, ...everywhere }
    : { span, place: 'here', casesHere, ...here }
}

/** Does the record hold applications like this one? */
export function isRecorded({ judgement, wish }: Answered, { permit }: Waiting): boolean {
  return judgement.permit === 'needed' && wish.question.hire.permit === permit
}

/**
 * The days to reckon with in practice, from the first day on which the application can be registered. No step before the one it waits
 * for, though those who got so far may have been quicker.
 */
export function practiceDays(answered: Answered, waiting: Waiting): Partial<Record<StepId, PracticeDays>> {
  const { steps } = answered.plan
  const registered = steps.find(({ id }) => id === 'register')?.earliest ?? null
  const days: Partial<Record<StepId, PracticeDays>> = {}
  if (registered === null || !isRecorded(answered, waiting)) return days
  let before: PracticeDays = { half: registered, nineInTen: registered }
  for (const [step, span] of reached) {
    const { half, nineInTen } = practiceOf(waiting, answered.wish.question.hire.regions[0] as string, span)
    if (half === null || nineInTen === null || !steps.some(({ id }) => id === step)) continue
    const within = (count: number, since: Day | null) => {
      const day = plusWorkingDaysIfKnown(registered, count)
      return day === null || since === null ? null : laterOf(day, since)
    }
    before = { half: within(half, before.half), nineInTen: within(nineInTen, before.nineInTen) }
    days[step] = before
  }
  return days
}
