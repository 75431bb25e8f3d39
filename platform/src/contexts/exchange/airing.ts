import { type Day, daysBetween, plusDays } from '@ruqsat/law'

/** A stretch of days on the air; `to` is the last full day, null while it lasts. */
export interface Airing {
  readonly from: Day
  readonly to: Day | null
}

/** The last airing: the one that counts. */
export function lastAiring(airings: readonly Airing[]): Airing | null {
  return airings.at(-1) ?? null
}

/** Full days on the air after the day of posting, in the last airing. */
export function fullDaysOnAir(airings: readonly Airing[], today: Day): number | null {
  const last = lastAiring(airings)
  return last === null ? null : Math.max(0, daysBetween(last.from, last.to ?? plusDays(today, -1)))
}

/** The last full day of an airing that is ended today: the day before, since today it was not on the air to its end. */
export function lastFullDay(from: Day, endedOn: Day): Day {
  return endedOn > from ? plusDays(endedOn, -1) : from
}
