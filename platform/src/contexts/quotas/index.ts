import './events.ts'
import { type Day, yearOf } from '@ruqsat/law'
import type { Db } from '../../kernel/db.ts'
import { ceilingsOf, findCeiling } from './store.ts'

/** What other contexts may ask of the quota. */
export { freePlace, reservePlace } from './reserve.ts'
export { saveCeiling } from './store.ts'

/** Places left in the region for the category this year; null where no quota was set. */
export async function placesLeft(db: Db, region: string, category: number, today: Day): Promise<number | null> {
  const ceiling = await findCeiling(db, yearOf(today), region, category)
  return ceiling === null ? null : ceiling.places - ceiling.taken
}

/** Places left in the region this year, by category; a category without a quota is not there. */
export async function placesLeftIn(db: Db, region: string, today: Day): Promise<ReadonlyMap<number, number>> {
  const ceilings = await ceilingsOf(db, yearOf(today), region)
  return new Map(ceilings.map(({ category, places, taken }) => [category, places - taken]))
}
