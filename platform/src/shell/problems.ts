import type { Language } from '@ruqsat/law'
import { sentenceOf } from '../kernel/http/wording.ts'
import type { Problem } from '../kernel/outcome.ts'
import type { FieldProblem } from '../ui/error-summary/error-summary.tsx'
import { shellGiven } from './given.ts'

/** Problems as a form shows them: the sentence beside its field, and all of them above with links. */
export interface ShownProblems {
  of(pointer: string): { readonly error?: string }
  readonly summary: readonly FieldProblem[]
}

export interface Naming {
  /** The id of the field a pointer means, null where it means none; its last step unless told. */
  readonly fieldOf?: (pointer: string) => string | null
  /** What the field is called, said before its sentence in the list above the form. */
  readonly label?: (pointer: string) => string | null
}

/** Puts problems into the reader's words. */
export function problemsIn(
  language: Language,
  problems: readonly Problem[],
  { fieldOf = lastStep, label = () => null }: Naming = {},
): ShownProblems {
  const { wording } = shellGiven()
  const said = problems.map((problem) => ({ at: problem.at, text: sentenceOf(wording, language, problem) }))
  return {
    of(pointer) {
      const found = said.find(({ at }) => at === pointer)
      return found === undefined ? {} : { error: found.text }
    },
    summary: said.map(({ at, text }) => ({ field: fieldOf(at), text: named(label(at), text) })),
  }
}

function lastStep(pointer: string): string {
  return pointer.slice(pointer.lastIndexOf('/') + 1)
}

function named(label: string | null, text: string): string {
  return label === null ? text : `${label}: ${text}`
}
