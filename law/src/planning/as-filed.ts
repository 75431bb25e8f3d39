import { fileFrom } from '../permits/clocks.ts'
import { exemptionOf } from '../permits/need.ts'
import type { Question } from '../permits/question.ts'
import { standingSince } from './standing.ts'
import { hasMarketTest } from './way.ts'

/**
 * The question as it will stand on the first day of filing, if the plan is followed: the vacancy, where one is still to be
 * posted, is posted on the day the plan is made and stands. What the law says of it rests on everything but the calendar.
 */
export function asFiled(question: Question): Question {
  if (exemptionOf(question) !== null) return question
  const on = fileFrom(question)
  if (!hasMarketTest(question) || standingSince(question) !== null) return { ...question, on }
  const posted = question.on
  const region = question.hire.regions[0] as string
  return { ...question, on, vacancy: { code: '–', postedOn: posted, region, live: [{ from: posted, to: null }] } }
}
