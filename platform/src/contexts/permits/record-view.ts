import type { z } from 'zod'
import type { Db } from '../../kernel/db.ts'
import { historyOf, verifyChain } from '../../kernel/events.ts'
import type { RecordView } from './api.ts'

/** The whole record of a case, checked link by link as it is read. */
export async function recordView(db: Db, subject: string): Promise<z.input<typeof RecordView>> {
  const events = await historyOf(db, subject)
  return {
    subject,
    whole: verifyChain(events).whole,
    events: events.map(({ ver, at, name, actor, body, hash }) => ({
      ver,
      at: at.toString(),
      name,
      actor,
      data: (JSON.parse(body) as { data: Record<string, unknown> }).data,
      hash: hash.toString('hex'),
    })),
  }
}
