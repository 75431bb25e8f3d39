import { type Circumstances, type Paper, type PaperId, papersFor, type Question } from '@ruqsat/law'
import type { Problem } from '../../kernel/outcome.ts'

/** Papers that the application itself is: they are typed here, not uploaded. */
const typedHere: readonly PaperId[] = ['application', 'foreign-staff', 'local-content']

export interface NeededPaper {
  readonly kind: PaperId
  readonly required: boolean
  readonly paper: Paper
}

/** The papers to be uploaded with this application: those it must have first, then those it may. */
export function neededPapers(question: Question, circumstances: Circumstances): NeededPaper[] {
  return papersFor(question, circumstances)
    .filter(({ id, paper }) => paper.filed === 'with-application' && !typedHere.includes(id))
    .map(({ id, paper, needed }) => ({ kind: id, required: needed === 'yes', paper }))
    .sort((a, b) => Number(b.required) - Number(a.required))
}

/** A problem for each paper that must be there and is not. */
export function missingPapers(needed: readonly NeededPaper[], there: readonly { readonly kind: string }[]): Problem[] {
  const kinds = new Set(there.map((paper) => paper.kind))
  return needed
    .filter(({ kind, required }) => required && !kinds.has(kind))
    .map(({ kind }) => ({ at: `/papers/${kind}`, code: 'permits.paper-missing', values: { kind } }))
}

/** Every paper that is there, the typed ones included. */
export function filedPapers(there: readonly { readonly kind: string }[]): PaperId[] {
  return [...typedHere, ...there.map((paper) => paper.kind as PaperId)]
}
