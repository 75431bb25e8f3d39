import { closeSync, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { agencyNames, type Config, readConfig } from '../kernel/config.ts'
import { queueNames } from '../wiring.ts'
import { checkFolder, checkPort } from './checks.ts'
import { type Child, keepAlive } from './child.ts'
import { openDatabase } from './database.ts'
import { fillSandbox } from './fill-sandbox.ts'
import { holdFolder } from './lock.ts'
import { CannotStart } from './stop-sentence.ts'
import { welcome } from './welcome.ts'

/** Things to end, last begun first. */
type Endings = (() => Promise<void>)[]

/** Runs the whole platform until it is told to stop. Answers the exit code. */
export async function runPlatform(): Promise<number> {
  const endings: Endings = []
  const { promise: told, resolve: tell } = Promise.withResolvers<void>()
  for (const end of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(end, tell)
  // A window that was closed takes no more words; what was begun is ended all the same.
  for (const out of [process.stdout, process.stderr]) out.on('error', () => undefined)
  try {
    const began = performance.now()
    const config = settings()
    const started = start(config, endings)
    const first = await Promise.race([started, told.then(() => 'stopped' as const)])
    if (first !== 'stopped') {
      process.stdout.write(welcome(config, { seconds: (performance.now() - began) / 1000, first: first.filled }))
      await told
      process.stdout.write('\nStopping …')
    }
    await started.catch(() => undefined)
    await end(endings)
    process.stdout.write(' stopped. Everything entered is kept.\n')
    return 0
  } catch (error) {
    await end(endings)
    process.stderr.write(
      `\n${error instanceof CannotStart ? error.message : `Ruqsat could not start: ${String(error instanceof Error ? error.stack : error)}`}\n`,
    )
    return 1
  }
}

function settings(): Config {
  const read = readConfig(process.env)
  if ('config' in read) return read.config
  throw new CannotStart(
    `These settings are missing or wrong (docs/configuration.md lists them all):\n${read.bad.map(({ name, says }) => `  ${name} ${says}`).join('\n')}`,
  )
}

async function start(config: Config, endings: Endings): Promise<{ filled: boolean }> {
  checkFolder(config.data)
  const lock = await holdFolder(config.data)
  if (lock === null)
    throw new CannotStart(
      `Ruqsat already runs on ${config.data}: use it at ${config.publicUrl}, or stop it first with Ctrl-C in its window.`,
    )
  endings.push(() => lock.release())
  await checkPort(config.host, config.port)
  const database = await openDatabase(config, queueNames)
  endings.push(() => database.stop())
  const log = config.mode === 'sandbox' ? openSync(join(config.data, 'ruqsat.log'), 'a') : ('inherit' as const)
  if (typeof log === 'number') endings.push(async () => closeSync(log))
  const shared = {
    DATABASE_URL: database.url,
    RUQSAT_MODE: config.mode,
    RUQSAT_DATA: config.data,
    PORT: String(config.port),
  }
  const begin = (name: string, env: Record<string, string>): Child => {
    const child = keepAlive({
      module: join(import.meta.dirname, `${name}.js`),
      env,
      stdio: log,
      onStart: () => notePids(),
    })
    endings.push(() => child.stop())
    return child
  }
  const children: Record<string, Child> = {}
  const notePids = () => {
    const pids = Object.fromEntries(Object.entries(children).map(([name, child]) => [name, child.pid]))
    writeFileSync(join(config.data, 'running.json'), JSON.stringify(pids))
  }

  const env = config.mode === 'sandbox' ? { ...shared, ...(await sandboxAddresses(config, begin, children)) } : shared
  const filled = config.mode === 'sandbox' && (await fillSandbox({ ...config, databaseUrl: database.url }))
  children.worker = begin('worker', env)
  children.server = begin('server', env)
  await Promise.all([children.worker.ready, children.server.ready])
  notePids()
  process.on('SIGUSR2', () => void renew(children))
  return { filled }
}

/** The server first, which people look at; the worker once that answers. */
async function renew({ server, worker }: Record<string, Child>): Promise<void> {
  await server?.renew()
  await worker?.renew()
}

async function sandboxAddresses(
  config: Config,
  begin: (name: string, env: Record<string, string>) => Child,
  children: Record<string, Child>,
): Promise<Record<string, string>> {
  const port = await freePort()
  const child = begin('sandbox', {
    SANDBOX_PORT: String(port),
    SANDBOX_TREASURY_FILE: join(config.data, 'sandbox-treasury.json'),
    RUQSAT_TREASURY_SECRET: config.treasurySecret,
  })
  children.sandbox = child
  await child.ready
  return Object.fromEntries(
    agencyNames.map((name) => [
      `RUQSAT_${name.toUpperCase().replaceAll('-', '_')}_URL`,
      `http://127.0.0.1:${port}/${name}`,
    ]),
  )
}

async function freePort(): Promise<number> {
  const { createServer } = await import('node:net')
  return new Promise((found) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

async function end(endings: Endings): Promise<void> {
  for (const ending of endings.splice(0).reverse())
    await ending().catch((error: unknown) => process.stderr.write(`${String(error)}\n`))
}
