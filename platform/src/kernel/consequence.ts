import { sql } from 'kysely'
import { type Acting, type Platform, transact } from './acting.ts'
import type { Machine } from './actor.ts'
import type { Recorded } from './events.ts'
import type { Queue } from './jobs.ts'
import { type Outcome, ok } from './outcome.ts'

/** An event as its consequence sees it. */
export interface Happened {
  readonly subject: string
  readonly data: Readonly<Record<string, string | number | boolean>>
}

/**
 * A consequence of an event, run once for it however often its job is delivered: the mark that it ran commits with what it did. A
 * refusal is a bug here and is tried again.
 */
export function consequence(
  platform: Platform,
  consumer: string,
  actor: Machine,
  run: (acting: Acting, happened: Happened) => Promise<Outcome<unknown>>,
): Queue {
  return {
    name: consumer,
    async run({ event }) {
      const outcome = await transact(platform, actor, async (acting) => {
        const { numAffectedRows } =
          await sql`insert into kernel.consequence_done (event_id, consumer) values (${event}, ${consumer})
          on conflict do nothing`.execute(acting.tx)
        if (numAffectedRows === 0n) return ok(null)
        const { rows } = await sql<
          Pick<Recorded, 'subject' | 'body'>
        >`select subject, body from kernel.event where id = ${event}`.execute(acting.tx)
        const row = rows[0]
        if (row === undefined) throw new Error(`event ${event} is not in the record`)
        const { data } = JSON.parse(row.body) as { data: Happened['data'] }
        return run(acting, { subject: row.subject, data })
      })
      if (!outcome.ok) throw new Error(`${consumer} was refused: ${outcome.code}`)
    },
  }
}
