import { z } from 'zod'
import type { Platform } from '../kernel/acting.ts'
import { anyone } from '../kernel/http/access.ts'
import { day, stamp } from '../kernel/http/fields.ts'
import { apiQuestion, apiStep, type Route } from '../kernel/http/route.ts'
import { ok, refuse } from '../kernel/outcome.ts'
import { Faults, readFaults, setFault } from './agency-control.ts'
import { moveClock } from './move-clock.ts'

const ClockView = z.object({ today: day, now: stamp })
const Move = z.union([
  z.strictObject({ today: z.string().describe('the day to move to') }),
  z.strictObject({ days: z.number().int().min(-3000).max(3000).describe('how many calendar days to move by') }),
])

/** The sandbox's clock and agencies. In production these routes do not exist. */
export function playgroundApi(sweep: (platform: Platform) => Promise<void>): readonly Route[] {
  const move = (method: 'PUT' | 'POST') =>
    apiStep({
      method,
      path: '/sandbox/clock',
      access: anyone,
      summary: 'Moves the sandbox’s clock and does what then falls due',
      body: Move,
      answer: ClockView,
      once: false,
      async run({ platform }, { body }) {
        const moved = await moveClock(platform, body, sweep)
        return moved.ok ? ok({ today: moved.value.today, now: platform.clock.now().toString() }) : moved
      },
    })
  return [
    apiQuestion({
      path: '/sandbox/clock',
      access: anyone,
      summary: 'The day and the moment the sandbox lives in',
      answer: ClockView,
      run: async ({ platform, today, at }) =>
        platform.config.mode === 'production' ? refuse(404, 'http.not-found') : ok({ today, now: at.toString() }),
    }),
    move('PUT'),
    move('POST'),
    apiQuestion({
      path: '/sandbox/agencies',
      access: anyone,
      summary: 'How each agency of the sandbox behaves',
      answer: Faults,
      run: ({ platform }) => readFaults(platform.config),
    }),
    apiStep({
      method: 'PUT',
      path: '/sandbox/agencies/:agency',
      access: anyone,
      summary:
        'Tells an agency to be well, slow, silent, wrong or down; the treasury also twice, out-of-order, wrong-sum',
      params: z.object({ agency: z.string() }),
      body: z.strictObject({ fault: z.string() }),
      answer: Faults,
      once: false,
      run: ({ platform }, { params, body }) => setFault(platform.config, params.agency, body.fault),
    }),
  ]
}
