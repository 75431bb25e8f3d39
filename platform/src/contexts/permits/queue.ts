import { isDay, plusDays } from '@ruqsat/law'
import type { Reading } from '../../kernel/acting.ts'
import { type Outcome, ok } from '../../kernel/outcome.ts'
import { unansweredOf } from '../checks/index.ts'
import { namesOf } from '../employers/index.ts'
import type { QueuePage } from './api.ts'
import { lineView } from './line-view.ts'
import { type QueueKey, queueCounts, queueOf, queuePage } from './lists.ts'

/** "Soon" on an officer's screen: within this many calendar days. */
const soon = 2

export interface QueueSearch {
  readonly after?: string | undefined
  readonly category?: string | undefined
}

/** One page of a region's open cases in lawful order, with what is still missing in each. */
export async function seeQueue(
  { db, today }: Reading,
  region: string,
  search: QueueSearch,
): Promise<Outcome<QueuePage>> {
  const category = /^[1-4]$/.test(search.category ?? '') ? Number(search.category) : null
  const lines = await queueOf(db, region, keyIn(search.after ?? ''), category)
  const shown = lines.slice(0, queuePage)
  const names = await namesOf(
    db,
    shown.map((line) => line.employer),
  )
  const waiting = await unansweredOf(
    db,
    shown.map((line) => line.id),
  )
  const counts = await queueCounts(db, region, today, plusDays(today, soon))
  const last = shown.at(-1)
  return ok({
    cases: shown.map((line) => lineView(line, { today, names, waiting, paying: new Map() })),
    next: lines.length > queuePage && last !== undefined ? `${last.registeredOn}_${last.number}` : null,
    open: counts.open,
    dueSoon: counts.due,
    overdue: counts.overdue,
  })
}

function keyIn(key: string): QueueKey | null {
  const [registeredOn = '', number = ''] = key.split('_')
  return isDay(registeredOn) && /^[\d-]{5,20}$/.test(number) ? { registeredOn, number } : null
}
