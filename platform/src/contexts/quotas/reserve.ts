import { yearOf } from '@ruqsat/law'
import type { Acting } from '../../kernel/acting.ts'
import { publish } from '../../kernel/events.ts'
import { type Outcome, ok, refuse } from '../../kernel/outcome.ts'
import { addReservation, dropReservation, findCeiling, takePlace } from './store.ts'

/** Takes a place of this year's quota for an application. Refuses the one too many. */
export async function reservePlace(
  acting: Acting,
  subject: string,
  region: string,
  category: number,
): Promise<Outcome<null>> {
  const year = yearOf(acting.today)
  if (!(await takePlace(acting.tx, year, region, category))) {
    const ceiling = await findCeiling(acting.tx, year, region, category)
    return refuse(409, ceiling === null ? 'quotas.not-set' : 'quotas.none-left', {
      values: { year, category, places: ceiling?.places ?? 0 },
    })
  }
  await addReservation(acting.tx, subject, year, region, category, acting.today)
  await publish(acting, 'quotas.reserved', subject, { year, region, category })
  return ok(null)
}

/** Gives an application's place back, if it holds one. */
export async function freePlace(acting: Acting, subject: string): Promise<void> {
  if (await dropReservation(acting.tx, subject)) await publish(acting, 'quotas.freed', subject, {})
}
