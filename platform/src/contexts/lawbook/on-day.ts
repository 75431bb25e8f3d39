import { type Day, isDay } from '@ruqsat/law'
import { z } from 'zod'

/** The day a reader asks about: `?on=2025-09-01`. An empty box asks about none. */
export const OnDay = z.object({ on: z.union([z.literal(''), z.iso.date()]).optional() })
export type OnDay = z.output<typeof OnDay>

/** The day asked about, or null. */
export function dayAsked({ on }: OnDay): Day | null {
  return on !== undefined && isDay(on) ? on : null
}
