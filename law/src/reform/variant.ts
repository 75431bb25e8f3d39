import { type DraftFigures, type Figure, NoFigure, underDraft } from '../core/figure.ts'
import { lawBook } from '../law-book.ts'
import { type Judgement, judge } from '../permits/judge.ts'
import type { Question } from '../permits/question.ts'
import type { Draft } from './draft.ts'
import { drafted } from './drafted.ts'

/** The law book as a draft would make it, beside the real one. */
export interface Variant {
  /** The figures that the draft changes, as they would be. */
  readonly figures: readonly Figure<unknown>[]
  /** Judges under the draft; null where the draft leaves no value to judge by. */
  judge(question: Question): Judgement | null
}

/** Makes the variant of a draft that {@link file://./read-draft.ts} has accepted. The real book stays as it is. */
export function variantOf({ changes }: Draft): Variant {
  const figures = new Map<Figure<unknown>, Figure<unknown>>()
  for (const change of changes) {
    const real = figureOf(change.figure)
    if (real === null) throw new RangeError(`${change.figure} is not a figure of the law book`)
    figures.set(real, drafted(figures.get(real) ?? real, change))
  }
  return {
    figures: [...figures.values()],
    judge: figures.size === 0 ? judgeIfKnown : (question) => judgeUnder(figures, question),
  }
}

/** Judges by the law as it is; null where it has no value to judge by. */
export function judgeIfKnown(question: Question): Judgement | null {
  try {
    return judge(question)
  } catch (error) {
    if (error instanceof NoFigure) return null
    throw error
  }
}

const figuresById: ReadonlyMap<string, Figure<unknown>> = new Map(lawBook.figures.map((figure) => [figure.id, figure]))

/** The figure of that id, or null. */
export function figureOf(id: string): Figure<unknown> | null {
  return figuresById.get(id) ?? null
}

function judgeUnder(figures: DraftFigures, question: Question): Judgement | null {
  return underDraft(figures, judgeIfKnown, question)
}
