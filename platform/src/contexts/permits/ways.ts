import { type Question, waysToYes } from '@ruqsat/law'
import type { z } from 'zod'
import type { WaysView } from './api.ts'

export type Ways = z.output<typeof WaysView>

export const noWays: Ways = { changes: [], stuck: null }

/** How many ways are shown: the cheapest say enough. */
const shown = 4

/** What the employer could do to turn a no into a yes, cheapest first; nothing where the answer is not a no. */
export function waysFor(question: Question): Ways {
  const ways = waysToYes(question)
  return { changes: ways.changes.slice(0, shown).map(({ says }) => says), stuck: 'stuck' in ways ? ways.stuck : null }
}
