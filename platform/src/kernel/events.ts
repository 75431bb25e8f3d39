import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Acting } from './acting.ts'
import { signature } from './actor.ts'
import { canonical, type Json } from './canonical.ts'
import type { Db } from './db.ts'

/**
 * Names and payloads of everything that can happen. Each context adds its own in `events.ts` by declaration merging.
 * Payloads carry identities, codes, days and sums: never a person's name, number or document.
 */
export interface Happenings extends Record<never, Json> {}

export type HappeningName = keyof Happenings & string

/** An event as it lies in the record. */
export interface Recorded {
  readonly id: number
  readonly subject: string
  readonly ver: number
  readonly prev: Buffer
  readonly hash: Buffer
  readonly name: string
  readonly actor: string
  readonly at: Temporal.Instant
  readonly body: string
}

/** Writes what happened, chained to what happened before to this subject, and queues its consequences: all or nothing. */
export async function publish<Name extends HappeningName>(
  acting: Acting,
  name: Name,
  subject: string,
  data: Happenings[Name] & Json,
): Promise<{ readonly id: number; readonly hash: string }> {
  const actor = signature(acting.actor)
  const body = canonical({ actor, at: acting.at.toString(), data, name, subject })
  const { rows } = await sql<{ id: number; hash: Buffer }>`
    select id, hash from kernel.append_event(${subject}, ${name}, ${actor}, ${acting.at.toString()}, ${body})`.execute(
    acting.tx,
  )
  const row = rows[0]
  if (row === undefined) throw new Error('an event was not written')
  for (const consumer of acting.platform.consumersOf(name)) {
    await acting.platform.jobs.send(acting.tx, consumer, { event: row.id })
  }
  return { id: row.id, hash: row.hash.toString('hex') }
}

/** The whole record of a subject, oldest first. */
export async function historyOf(db: Db, subject: string): Promise<Recorded[]> {
  const { rows } = await sql<Recorded>`select * from kernel.event where subject = ${subject} order by ver`.execute(db)
  return rows
}

/** What of an event its chain vouches for: everything but its number in the database. */
export type Link = Omit<Recorded, 'id'>

/** Whether the chain is whole: no event changed, dropped or reordered. Answers the first broken place. A dropped tail leaves a whole chain. */
export function verifyChain(events: readonly Link[]): { whole: true } | { whole: false; brokenAt: number } {
  let prev: Buffer = Buffer.alloc(32)
  for (const [index, event] of events.entries()) {
    const place = Buffer.alloc(4)
    place.writeInt32BE(index + 1)
    const body = createHash('sha256').update(event.body, 'utf8').digest()
    const hash = createHash('sha256').update('ruqsat.event.v1').update(place).update(prev).update(body).digest()
    const linked = event.ver === index + 1 && event.prev.equals(prev) && event.hash.equals(hash)
    if (!linked || !tellsItsBody(event)) return { whole: false, brokenAt: index + 1 }
    prev = event.hash
  }
  return { whole: true }
}

/** The columns beside the body are for searching: they must say what the hashed body says. The database keeps microseconds. */
function tellsItsBody({ subject, name, actor, at, body }: Link): boolean {
  const told = JSON.parse(body) as { subject: string; name: string; actor: string; at: string }
  const apart = Temporal.Instant.from(told.at).until(at).total('microseconds')
  return told.subject === subject && told.name === name && told.actor === actor && Math.abs(apart) <= 1
}
