import type { Day, Question } from '@ruqsat/law'
import type { Db } from '../../kernel/db.ts'
import { enquiriesOfCases } from '../checks/index.ts'
import { placesLeftIn } from '../quotas/index.ts'
import { checkFacts } from './check-facts.ts'
import { type FiledKey, filedPage } from './filed-page.ts'
import { questionOf } from './question.ts'

/**
 * The questions that a region's filed cases put to the law, page by page, the last filed first: on the day of filing, with what
 * is known of each by now. Nobody is named in them.
 */
export async function* filedQuestions(db: Db, region: string, today: Day): AsyncGenerator<readonly Question[]> {
  const places = await placesLeftIn(db, region, today)
  let after: FiledKey | null = null
  do {
    const { cases, next } = await filedPage(db, region, after)
    const enquiries = await enquiriesOfCases(
      db,
      cases.map(({ id }) => id),
    )
    yield cases.map(({ id, filedOn, asked, qualified }) =>
      questionOf(asked, {
        on: filedOn,
        quotaLeft: places.get(asked.post.category) ?? null,
        qualified,
        checks: checkFacts(enquiries.get(id) ?? []),
      }),
    )
    after = next
  } while (after !== null)
}
