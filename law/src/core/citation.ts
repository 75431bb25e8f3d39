import type { ActId } from '../acts/index.ts'
import type { SourceId } from '../acts/sources.ts'
import type { ReadingId } from '../readings.ts'
import type { Trust } from './trust.ts'

/** The clause where the source names the act but not the place in it, as with every act whose body could not be read. */
export const notKnown = 'not known'

/** Where a rule or a figure stands: the act, the clause, how we know it, and the reading that fills a doubt. */
export interface Citation {
  readonly act: ActId
  readonly clause: string
  readonly trust: Trust
  /** The source through which the clause was read, where that is not the act itself. */
  readonly via?: SourceId
  readonly reading?: ReadingId
  /** The clause is not so yet: a draft would amend it. */
  readonly draft?: true
}
