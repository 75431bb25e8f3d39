import type { Day, Language } from '@ruqsat/law'
import type { Formats } from '../../../kernel/format.ts'
import type { Say } from '../../../kernel/i18n.ts'
import type { Answered } from '../answer-wish.ts'
import type { Typed } from '../typed-wish.ts'
import type { PlanningKey } from '../words.ts'

/** What every part of an answer is drawn from, on the server and in the browser alike. */
export interface AnswerMatter {
  readonly language: Language
  readonly formats: Formats
  readonly say: Say<PlanningKey>
  readonly typed: Typed
  readonly answered: Answered
}

/** A day in words, or that its calendar is not known. */
export function dayOrNotKnown({ formats, say }: AnswerMatter, day: Day | null): string {
  return day === null ? say('not-known') : formats.day(day)
}
