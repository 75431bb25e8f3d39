import type { Day } from '@ruqsat/law'
import { sql } from 'kysely'
import type { Db } from './db.ts'

/** The country keeps one time since 2024-03-01: UTC+5. */
export const zone = 'Asia/Almaty'

/** The one source of now. Pure code is handed a Day; a use case reads the clock once. */
export interface Clock {
  now(): Temporal.Instant
  today(): Day
}

/** The local day of an instant. */
export function dayAt(instant: Temporal.Instant): Day {
  return instant.toZonedDateTimeISO(zone).toPlainDate().toString() as Day
}

export const realClock: Clock = {
  now: () => Temporal.Now.instant(),
  today: () => dayAt(Temporal.Now.instant()),
}

/** Outside production the clock may be moved: it keeps ticking, with a distance to the real time kept in the database. */
export class MovedClock implements Clock {
  #milliseconds = 0

  now(): Temporal.Instant {
    return Temporal.Now.instant().add({ milliseconds: this.#milliseconds })
  }

  today(): Day {
    return dayAt(this.now())
  }

  /** Reads where another process has moved the clock to. */
  async read(db: Db): Promise<void> {
    const row = await sql<{ milliseconds: string }>`select milliseconds from kernel.moved_clock`.execute(db)
    this.#milliseconds = Number(row.rows[0]?.milliseconds ?? 0)
  }

  /** Moves to that day, at the time of day it is now, for every process on this database. */
  async moveTo(db: Db, day: Day): Promise<void> {
    const real = Temporal.Now.instant()
    const target = Temporal.PlainDate.from(day).toZonedDateTime({
      timeZone: zone,
      plainTime: real.toZonedDateTimeISO(zone).toPlainTime(),
    })
    const milliseconds = target.epochMilliseconds - real.epochMilliseconds
    await sql`insert into kernel.moved_clock (milliseconds) values (${milliseconds})
      on conflict (only_row) do update set milliseconds = excluded.milliseconds`.execute(db)
    this.#milliseconds = milliseconds
  }
}
