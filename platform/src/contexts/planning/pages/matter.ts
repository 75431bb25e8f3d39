import type { Day, Language } from '@ruqsat/law'
import type { Formats } from '../../../kernel/format.ts'
import type { Say } from '../../../kernel/i18n.ts'
import type { Waiting } from '../../permits/index.ts'
import type { Answered } from '../answer-wish.ts'
import type { Compared } from '../compare-plans.ts'
import type { PracticeDays } from '../practice.ts'
import type { Typed } from '../typed-wish.ts'
import type { Ways } from '../ways.ts'
import type { PlanningKey } from '../words.ts'

/** What every part of an answer is drawn from, on the server and in the browser alike. */
export interface AnswerMatter {
  readonly language: Language
  readonly formats: Formats
  readonly say: Say<PlanningKey>
  readonly typed: Typed
  readonly answered: Answered
  /** The plan with which this one is compared. */
  readonly before: Compared | null
  readonly waiting: Waiting
  /** What would turn a no into a yes; in a browser it is looked for on the server, which may not be reached. */
  readonly ways: Ways | 'looking' | 'unreachable'
}

/** A day in words, or that its calendar is not known. */
export function dayOrNotKnown({ formats, say }: Pick<AnswerMatter, 'formats' | 'say'>, day: Day | null): string {
  return day === null ? say('not-known') : formats.day(day)
}

/** By when half and nine in ten of those who filed on the earliest day would have got there. */
export function daysInWords(matter: Pick<AnswerMatter, 'formats' | 'say'>, { half, nineInTen }: PracticeDays): string {
  return matter.say('practice', { half: dayOrNotKnown(matter, half), nine: dayOrNotKnown(matter, nineInTen) })
}

/** The fee in words: a sum, none, or why it is not known. */
export function feeOf({ formats, say }: AnswerMatter, { judgement: { permit, fee } }: Answered): string {
  if (permit === 'not-needed' || fee?.mci === 0) return say('fee-none')
  return fee == null ? say('fee-unknown') : formats.money(fee.totalKzt)
}
