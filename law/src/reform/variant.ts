import { type DraftFigures, type Figure, NoFigure, underDraft } from '../core/figure.ts'
import type { Rule } from '../core/rule.ts'
import { rulebook } from '../core/rulebook.ts'
import { lawBook } from '../law-book.ts'
import { type Judgement, judge, judgeBy } from '../permits/judge.ts'
import type { Question } from '../permits/question.ts'
import { changesRule, type Draft } from './draft.ts'
import { drafted } from './drafted.ts'
import { draftedRules } from './drafted-rules.ts'

/** The law book as a draft would make it, beside the real one. */
export interface Variant {
  /** The figures that the draft changes, as they would be. */
  readonly figures: readonly Figure<unknown>[]
  /** Judges under the draft; null where the draft leaves no value to judge by. */
  judge(question: Question): Judgement | null
}

/** Makes the variant of a draft that {@link file://./read-draft.ts} has accepted. The real book stays as it is. */
export function variantOf(draft: Draft): Variant {
  const figures = figuresUnder(draft)
  const changed = draft.changes.filter(changesRule)
  const byRules = changed.length === 0 ? judgeIfKnown : judgingBy(draftedRules(changed))
  return {
    figures: [...figures.values()],
    judge: figures.size === 0 ? byRules : (question) => underDraft(figures, byRules, question),
  }
}

/** Judges by the law as it is; null where it has no value to judge by. */
export function judgeIfKnown(question: Question): Judgement | null {
  return ifKnown(judge, question)
}

function judgingBy(rules: readonly Rule<Question>[]): (question: Question) => Judgement | null {
  const book = rulebook(rules)
  const judgeUnder = (question: Question) => judgeBy(book, question)
  return (question) => ifKnown(judgeUnder, question)
}

function ifKnown(asked: (question: Question) => Judgement, question: Question): Judgement | null {
  try {
    return asked(question)
  } catch (error) {
    if (error instanceof NoFigure) return null
    throw error
  }
}

/** The figures of the book that the draft changes, each beside what it would be. */
export function figuresUnder({ changes }: Draft): DraftFigures {
  const figures = new Map<Figure<unknown>, Figure<unknown>>()
  for (const change of changes) {
    if (changesRule(change)) continue
    const real = figureOf(change.figure)
    if (real === null) throw new RangeError(`${change.figure} is not a figure of the law book`)
    figures.set(real, drafted(figures.get(real) ?? real, change))
  }
  return figures
}

const figuresById: ReadonlyMap<string, Figure<unknown>> = new Map(lawBook.figures.map((figure) => [figure.id, figure]))

/** The figure of that id, or null. */
export function figureOf(id: string): Figure<unknown> | null {
  return figuresById.get(id) ?? null
}
