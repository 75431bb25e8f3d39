import { type Day, isDay, plusDays } from '@ruqsat/law'
import type { Platform } from '../kernel/acting.ts'
import { MovedClock } from '../kernel/clock.ts'
import { type Outcome, ok, refuse } from '../kernel/outcome.ts'
import { clockSpan } from './clock-span.ts'

export type Move = { readonly today: string } | { readonly days: number }

/** Moves the sandbox's clock, for every process, and does at once what then falls due. Never in production. */
export async function moveClock(
  platform: Platform,
  move: Move,
  sweep: (platform: Platform) => Promise<void>,
): Promise<Outcome<{ today: Day }>> {
  const { clock } = platform
  if (!(clock instanceof MovedClock)) return refuse(404, 'http.not-found')
  const day = 'days' in move ? plusDays(clock.today(), move.days) : move.today
  const { first, last } = clockSpan()
  if (!isDay(day) || day < first || day > last) {
    return refuse(422, 'http.problems', {
      problems: [{ at: '/today', code: 'playground.outside-span', values: { first, last } }],
    })
  }
  await clock.moveTo(platform.db, day)
  await sweep(platform)
  return ok({ today: day })
}
