import { type PatchOperation, type Text, waysAsPlanned } from '@ruqsat/law'
import type { Answered } from './answer-wish.ts'
import { fieldsOfPatch } from './typed-way.ts'
import type { Typed } from './typed-wish.ts'

/** One of the smallest ways from a no to a yes. */
export interface Way {
  readonly says: Text
  /** On the question of the wish. */
  readonly patch: readonly PatchOperation[]
  /** The same in the fields of the form; absent where it has none for it, or none was typed into. */
  readonly fields?: Typed
}

export interface Ways {
  /** Cheapest first; none where the answer is not a no. */
  readonly changes: readonly Way[]
  /** The rule against which nothing the employer can do helps, where there is no way. */
  readonly stuck: string | null
}

/** Searches for what would turn the law's no on the planned day of filing into a yes. It is the server's part: browsers ask for it. */
export function waysFor({ wish, judgement }: Answered, typed: Typed | null): Ways {
  if (judgement.answer !== 'no') return noWays
  const ways = waysAsPlanned(wish.question)
  const changes = ways.changes.map(({ says, patch }): Way => {
    const fields = typed === null ? null : fieldsOfPatch(typed, patch)
    return fields === null ? { says, patch } : { says, patch, fields }
  })
  return { changes, stuck: 'stuck' in ways ? ways.stuck : null }
}

const noWays: Ways = { changes: [], stuck: null }
