import { type Day, type Draft, type Problem, readDraft, type Tally } from '@ruqsat/law'
import { type Outcome, ok, refuse } from '../../kernel/outcome.ts'

/** Over which cases a draft was replayed. */
export type Over =
  | { readonly source: 'synthetic'; readonly seed: number }
  | {
      readonly source: 'stored'
      readonly region: string
      /** Every filed case of the region was asked; else only the last filed. */
      readonly complete: boolean
    }

/** A draft and what it would turn. */
export interface Reform {
  readonly draft: Draft
  readonly on: Day
  readonly over: Over
  readonly tally: Tally
}

/** Reads a draft; refuses one that cannot be replayed, with every problem at once. */
export function draftIn(input: unknown, pointer: string): Outcome<Draft> {
  const read = readDraft(input)
  return read.ok ? ok(read.draft) : refuse(422, 'http.problems', { problems: read.problems.map(placed(pointer)) })
}

function placed(pointer: string) {
  return (problem: Problem) => ({ at: pointer + problem.pointer, code: `law.${problem.code}`, says: problem.says })
}
