import type { Language, Post, WorkerStatus } from '@ruqsat/law'
import { sayPermits } from './words.ts'

/** What a post is called. */
export function postName(language: Language, post: Post): string {
  return sayPermits(language)(`post.${post}`)
}

/** What a worker's status is called; "none" is "none of these". */
export function statusName(language: Language, status: WorkerStatus): string {
  return sayPermits(language)(`status.${status}`)
}
