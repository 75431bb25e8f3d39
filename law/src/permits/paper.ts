import type { Citation } from '../core/citation.ts'
import type { Text } from '../core/text.ts'
import type { Topic } from './topic.ts'

/** On what it depends whether a paper is asked for. */
export type Circumstance =
  | 'always'
  | 'category-4'
  | 'share-applies'
  | 'priority-project'
  | 'several-regions'
  | 'services-contract'
  | 'sent-by-foreign-company'
  | 'content-programme'

/** A paper of the application. */
export interface Paper {
  readonly title: Text
  /** What it is and in which form it is filed. */
  readonly explains: Text
  readonly cite: Citation
  readonly filed: 'with-application' | 'after-approval'
  /** When it is asked for, by what is applied for; absent where it never is. */
  readonly needed: Readonly<Partial<Record<Topic, Circumstance>>>
}

/** Papers whose ids are typed. */
export function papersOf<Id extends string>(listed: Record<Id, Paper>): Readonly<Record<Id, Paper>> {
  return listed
}

/** Asked for whenever one of these is applied for. */
export function always(...topics: readonly Topic[]): Paper['needed'] {
  return Object.fromEntries(topics.map((topic) => [topic, 'always']))
}
