import { createSandbox } from './server.ts'

/** The sandbox's agencies as a process of their own. Tells its address to the process that started it, and ends with it. */
const app = await createSandbox({
  secret: process.env.RUQSAT_TREASURY_SECRET ?? '',
  treasuryFile: process.env.SANDBOX_TREASURY_FILE ?? null,
})
const address = await app.listen({ host: '127.0.0.1', port: Number(process.env.SANDBOX_PORT ?? 0) })
process.send?.({ ready: address })
process.on('disconnect', () => void app.close().then(() => process.exit(0)))
process.on('SIGTERM', () => void app.close().then(() => process.exit(0)))
