import type { Day } from '@ruqsat/law'
import { type Answered, answerWish } from './answer-wish.ts'
import { comparedWith, type Typed, wishTyped } from './typed-wish.ts'

/** A plan as it was before something was changed in the form. */
export interface Compared {
  readonly typed: Typed
  readonly answered: Answered
}

/** The plan with which this one is to be compared; null where there is none, it is the same, or it cannot be planned. */
export function planBefore(typed: Typed, today: Day): Compared | null {
  const before = comparedWith(typed)
  if (before === null) return null
  const answered = answerWish(wishTyped(before, today))
  return answered.ok ? { typed: before, answered: answered.value } : null
}
