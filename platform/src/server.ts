import { createApp } from './app.ts'
import { openPlatform } from './open-platform.ts'
import { configOfProcess, untilToldToStop } from './start/process.ts'

/** The web server: both faces of every use case. */
const config = configOfProcess()
const opened = await openPlatform(config, 'server', { works: false })
const app = await createApp(opened)
const stop = untilToldToStop()
await app.listen({ host: config.host, port: config.port })
process.send?.({ ready: true })
if (!stop.aborted) await new Promise((resolve) => stop.addEventListener('abort', resolve, { once: true }))
await app.close()
await opened.close()
process.exit(0)
