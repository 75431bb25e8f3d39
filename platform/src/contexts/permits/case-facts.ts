import type { Day, Decision } from '@ruqsat/law'
import { dayAt } from '../../kernel/clock.ts'
import type { Db } from '../../kernel/db.ts'

import { type Enquiry, enquiriesOf } from '../checks/index.ts'
import { type Paper, papersOf } from '../documents/index.ts'
import { placesLeft } from '../quotas/index.ts'
import { argueCase } from './argue-case.ts'
import type { Filed } from './filed.ts'
import type { Application } from './store.ts'
import type { Ways } from './ways.ts'

/** What a filed case is decided on, and the decision the law argues from it. */
export interface CaseFacts {
  readonly enquiries: readonly Enquiry[]
  readonly papers: readonly Paper[]
  readonly quotaLeft: number | null
  readonly argued: Decision
  readonly ways: Ways
}

/** Gathers the facts of a filed case as they stand now. */
export async function caseFacts(
  db: Db,
  application: Application & { readonly filed: Filed },
  today: Day,
): Promise<CaseFacts> {
  const { id, filed, qualified } = application
  const enquiries = await enquiriesOf(db, id)
  const papers = await papersOf(db, id)
  const quotaLeft = await placesLeft(db, filed.vacancy.region, filed.post.category, today)
  const { decision, ways } = argueCase({
    filed,
    filedOn: filedOn(application),
    enquiries,
    papers,
    quotaLeft,
    qualified,
  })
  return { enquiries, papers, quotaLeft, argued: decision, ways }
}

/** The day of filing: the law of that day governs the case. */
export function filedOn(application: Pick<Application, 'filedAt'>): Day {
  if (application.filedAt === null) throw new Error('a draft has no day of filing')
  return dayAt(application.filedAt)
}
