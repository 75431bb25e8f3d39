import { setTimeout as wait } from 'node:timers/promises'
import { MovedClock } from './kernel/clock.ts'
import type { Queue } from './kernel/jobs.ts'
import { openPlatform } from './open-platform.ts'
import { configOfProcess, untilToldToStop } from './start/process.ts'
import { queuesOf, sweep } from './wiring.ts'

/** How often the worker looks whether the day has changed: a look costs nothing when it has not. */
const lookEvery = 60_000

/** The worker: runs what follows from what happened, and sweeps what falls due when a new day begins. */
const opened = await openPlatform(configOfProcess(), 'worker', { works: true })
const { platform, agencies } = opened
const queues = queuesOf(platform, agencies).map(
  (queue): Queue => ({
    ...queue,
    async run(data) {
      if (platform.clock instanceof MovedClock) await platform.clock.read(platform.db)
      await queue.run(data)
    },
  }),
)
await platform.jobs.work(queues)
process.send?.({ ready: true })

const stop = untilToldToStop()
let swept = ''
while (!stop.aborted) {
  if (platform.clock instanceof MovedClock) await platform.clock.read(platform.db).catch(() => undefined)
  const today = platform.clock.today()
  if (today !== swept) {
    await sweep(platform).then(
      () => {
        swept = today
      },
      (error: unknown) => platform.log.error({ err: error }, 'the sweep failed and will be tried again'),
    )
  }
  await wait(lookEvery, undefined, { signal: stop }).catch(() => undefined)
}
await opened.close()
process.exit(0)
