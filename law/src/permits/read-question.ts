import {
  aDay,
  listOf,
  numberFrom,
  objectOf,
  oneOf,
  orNull,
  type Problem,
  type Shape,
  someText,
  unique,
  wholeFrom,
  written,
  yesOrNo,
} from '../core/shape.ts'
import { contradictionsIn } from './contradictions.ts'
import { employerKinds, permitKinds, posts, type Question, requests, workerStatuses } from './question.ts'

/** A question that can be judged, or everything that is wrong with it. */
export type QuestionRead =
  | { readonly ok: true; readonly question: Question }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Reads a question from outside. Reports every problem at once, refuses unknown keys (a typing error must not read as a
 * fact) and facts that contradict each other.
 */
export function readQuestion(input: unknown): QuestionRead {
  const problems: Problem[] = []
  questionShape(input, '', problems)
  problems.push(...contradictionsIn(input))
  return problems.length === 0 ? { ok: true, question: input as Question } : { ok: false, problems }
}

const count = wholeFrom(0)
const region = written(/^[0-9]{2}$/, '75')
const people = objectOf({ local: count, foreign: count })
const inMonths = objectOf({ months: wholeFrom(1) })
const inDays = objectOf({ days: wholeFrom(1) })

/** Months or days; whoever names days is read as meaning days. */
const aTerm: Shape = (value, pointer, problems) => {
  const daysNamed = typeof value === 'object' && value !== null && 'days' in value
  const shape = daysNamed ? inDays : inMonths
  shape(value, pointer, problems)
}

/** What stands where in a question; whether its facts agree is looked at apart. */
export const questionShape: Shape = objectOf({
  on: aDay,
  request: oneOf(requests),
  employer: objectOf({
    kind: oneOf(employerKinds),
    foreignShare: numberFrom(0, 100),
    smallBusiness: yesOrNo,
    headcount: count,
    activity: written(/^[A-U]$/, 'A–U'),
    staff: objectOf({ 1: people, 2: people, 3: people, 4: people }),
    ictStaff: objectOf({ 1: count, 2: count, 3: count }),
    exemptPosts: objectOf({ head: count, deputy: count }),
    banFoundOn: orNull(aDay),
    category4: listOf(objectOf({ issuedOn: aDay, replaced: yesOrNo })),
    unregisteredContracts: orNull(count),
  }),
  worker: objectOf({
    citizenship: written(/^[A-Z]{3}$/, 'IND'),
    status: oneOf(workerStatuses),
    qualified: orNull(yesOrNo),
    foreignTenureMonths: orNull(count),
  }),
  hire: objectOf({
    permit: oneOf(permitKinds),
    category: orNull(wholeFrom(1, 4)),
    post: oneOf(posts),
    term: aTerm,
    regions: unique(listOf(region, 1)),
  }),
  vacancy: orNull(
    objectOf({
      code: someText,
      postedOn: aDay,
      region,
      live: listOf(objectOf({ from: aDay, to: orNull(aDay) }), 1),
    }),
  ),
  quotaLeft: orNull(count),
  permit: orNull(objectOf({ expiresOn: aDay, renewals: count })),
})
