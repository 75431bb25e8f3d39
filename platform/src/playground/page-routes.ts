import { z } from 'zod'
import type { Platform } from '../kernel/acting.ts'
import { anyone } from '../kernel/http/access.ts'
import { form, page, type Route } from '../kernel/http/route.ts'
import { ok, refuse } from '../kernel/outcome.ts'
import { readFaults, setFault } from './agency-control.ts'
import { moveClock } from './move-clock.ts'
import { playgroundPage } from './page.tsx'

const Back = z
  .string()
  .max(500)
  .regex(/^\/(?![/\\])/)
  .catch('/')

const steps: Readonly<Record<string, number>> = { day: 1, week: 7 }

/** The sandbox's page and the forms of its band. In production they do not exist. */
export function playgroundPages(sweep: (platform: Platform) => Promise<void>): readonly Route[] {
  return [
    page({
      path: '/playground',
      access: anyone,
      async run({ platform }, _, visit) {
        if (platform.config.mode === 'production') return refuse(404, 'http.not-found')
        const faults = await readFaults(platform.config)
        return ok(playgroundPage(visit, faults.ok ? faults.value : null))
      },
    }),
    form({
      path: '/playground/clock',
      access: anyone,
      body: z.object({ by: z.enum(['day', 'week', 'to']), to: z.string().max(10).optional(), back: Back }),
      async run({ platform }, { body }) {
        const moved = await moveClock(
          platform,
          body.by === 'to' ? { today: body.to ?? '' } : { days: steps[body.by] ?? 0 },
          sweep,
        )
        return moved.ok ? ok({ to: body.back }) : moved
      },
    }),
    form({
      path: '/playground/agencies/:agency',
      access: anyone,
      params: z.object({ agency: z.string().max(40) }),
      body: z.object({ fault: z.string().max(40) }),
      async run({ platform }, { params, body }) {
        const set = await setFault(platform.config, params.agency, body.fault)
        return set.ok ? ok({ to: '/playground' }) : set
      },
    }),
  ]
}
