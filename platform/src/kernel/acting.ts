import type { Day } from '@ruqsat/law'
import type { Logger } from 'pino'
import type { Actor } from './actor.ts'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { Db, Tx } from './db.ts'
import type { Files } from './files.ts'
import type { Jobs } from './jobs.ts'
import { type Outcome, Undo } from './outcome.ts'

/** What a running process has at hand. Made once at start. */
export interface Platform {
  readonly config: Config
  readonly db: Db
  readonly clock: Clock
  readonly jobs: Jobs
  readonly files: Files
  readonly log: Logger
  /** Which jobs follow from an event: the list in wiring.ts. */
  consumersOf(event: string): readonly string[]
}

/** One look at the platform by someone, at one moment. */
export interface Reading {
  readonly platform: Platform
  readonly db: Db
  readonly actor: Actor
  readonly at: Temporal.Instant
  readonly today: Day
}

/** One step taken by someone, at one moment, in one transaction. */
export interface Acting extends Reading {
  readonly tx: Tx
}

export function reading(platform: Platform, actor: Actor): Reading {
  return { platform, db: platform.db, actor, at: platform.clock.now(), today: platform.clock.today() }
}

/** Takes a step in one transaction. A refusal undoes everything in it. */
export async function transact<T>(
  platform: Platform,
  actor: Actor,
  step: (acting: Acting) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const { at, today } = reading(platform, actor)
  try {
    return await platform.db.transaction().execute(async (tx) => {
      const outcome = await step({ platform, db: tx, tx, actor, at, today })
      if (!outcome.ok) throw new Undo(outcome)
      return outcome
    })
  } catch (error) {
    if (error instanceof Undo) return error.refusal
    throw error
  }
}
