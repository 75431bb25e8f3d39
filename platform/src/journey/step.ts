import type { Day, Decision } from '@ruqsat/law'
import type { z } from 'zod'
import type { BallView, WaysView } from '../contexts/permits/api.ts'
import type { MessageValues } from '../kernel/i18n.ts'
import type { JourneyKey } from './words.ts'

/** One thing that happened, before it is put into words: the day, what it was, what came of it, who moves next, and the law's reasons. */
export interface Step {
  readonly on: Day
  readonly what: JourneyKey
  readonly values?: MessageValues
  readonly facts?: readonly Fact[]
  readonly ball?: BallView
  readonly argued?: Argued
}

/** A line with a name: a number, an address, a day. */
export interface Fact {
  readonly name: JourneyKey | { readonly agency: string }
  readonly value: string | number | { readonly tenge: number }
}

/** What the law answers, how much of it is shown, and what would turn a no into a yes. */
export interface Argued {
  readonly decision: Decision
  readonly shows: 'everything' | 'what is against it'
  readonly ways?: z.output<typeof WaysView>
}
