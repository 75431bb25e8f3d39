import type { EmployerView } from '../employers/api.ts'
import type { Airing } from '../exchange/index.ts'
import type { Education, Passport, Post, Staff, Worker } from './read-parts.ts'

/** What was filed: the facts as they stood that moment. The officer decides on these, whatever changes later. */
export interface Filed {
  readonly vacancy: {
    readonly code: string
    readonly title: string
    readonly region: string
    readonly postedOn: string
    readonly live: readonly Airing[]
  }
  readonly post: Post
  readonly passport: Passport
  readonly worker: Worker
  readonly education: Education
  readonly staff: Staff
  readonly employer: EmployerView
}

/** How a worker's passport is named between contexts: `TUR:U12345678`. */
export function passportKey(passport: Pick<Passport, 'citizenship' | 'number'>): string {
  return `${passport.citizenship}:${passport.number}`
}
