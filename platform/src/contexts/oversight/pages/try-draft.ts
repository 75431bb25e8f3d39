import { type Draft, readDraft } from '@ruqsat/law'
import type { Reading } from '../../../kernel/acting.ts'
import type { Problem, Refusal } from '../../../kernel/outcome.ts'
import { draftIn, type Reform } from '../reform.ts'
import { replayDraft } from '../replay-draft.ts'
import { replayStored } from '../replay-stored.ts'
import { draftTyped, isTyped, missingIn, type TypedDraft } from './typed-draft.ts'

/** So many made-up cases a page replays: enough to see where a draft bites, and answered at once. */
export const casesOfPage = 5000
const seedOfPage = 1

/** What came of what was typed: the draft as far as it can be read, what is wrong, and what it would turn. */
export interface Tried {
  readonly draft: Draft
  readonly problems: readonly Problem[]
  /** Why real cases are not counted. */
  readonly refused: Refusal | null
  readonly reform: Reform | null
}

/** Adds the typed change to the draft so far and replays the whole. */
export async function tryDraft(look: Reading, typed: TypedDraft): Promise<Tried> {
  const soFar = { draft: readable(typed), problems: [], refused: null, reform: null }
  const missing = isTyped(typed) ? missingIn(typed) : []
  if (missing.length > 0) return { ...soFar, problems: missing }
  const read = draftIn(draftTyped(typed), '')
  if (!read.ok) return { ...soFar, problems: read.problems ?? [] }
  const draft = read.value
  if (draft.changes.length === 0) return { ...soFar, draft }
  const replayed =
    typed.cases === 'stored'
      ? await replayStored(look, draft, null, '')
      : await replayDraft(draft, { cases: casesOfPage, seed: seedOfPage, on: null }, '')
  return replayed.ok ? { ...soFar, draft, reform: replayed.value } : { ...soFar, draft, refused: replayed }
}

/** The draft so far, without what is typed; an empty one where it cannot be read. */
function readable({ draft }: TypedDraft): Draft {
  const empty: Draft = { changes: [] }
  if (draft === '') return empty
  try {
    const read = readDraft(JSON.parse(draft))
    return read.ok ? read.draft : empty
  } catch {
    return empty
  }
}
