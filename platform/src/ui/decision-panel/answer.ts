import type { Answer } from '@ruqsat/law'
import type { ShapeKind } from '../shape/shape.tsx'
import { toneClass } from '../tone.ts'

/** The shape of an answer of the law. */
export const answerShape: Readonly<Record<Answer, ShapeKind>> = { yes: 'yes', no: 'no', unknown: 'unknown' }

/** The class of an answer's colour. What is not known has none. */
export const answerClass: Readonly<Record<Answer, string>> = {
  yes: toneClass.yes,
  no: toneClass.no,
  unknown: toneClass.neutral,
}
