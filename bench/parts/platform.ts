import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startEmbedded } from '../../platform/src/start/embedded-postgres.ts'
import { type Client, clientOf } from '../../platform/src/testing/client.ts'

/** The built platform as it runs for everyone: server, worker, sandbox agencies and the embedded database. */
export interface Running {
  readonly address: string
  readonly databaseUrl: string
  readonly pids: {
    readonly server: number
    readonly worker: number
    readonly sandbox: number
    readonly database: number
  }
  /** Signs in as a persona of the sandbox. */
  as(persona: string): Promise<Client>
  stop(): Promise<void>
}

const main = join(import.meta.dirname, '..', '..', 'platform', 'dist', 'server', 'main.js')

/** Where a measurement keeps its data between runs. */
export function folderOf(name: string): string {
  const folder = join(process.env['RUQSAT_BENCH_DATA'] ?? join(tmpdir(), 'ruqsat-bench'), name)
  mkdirSync(folder, { recursive: true })
  return folder
}

/** Starts the platform on a folder and waits until it answers. */
export async function startPlatform(folder: string): Promise<Running> {
  const port = await freePort()
  const { RUQSAT_BENCH_DATA: _own, ...env } = process.env
  const child = spawn(process.execPath, ['--enable-source-maps', main], {
    env: { ...env, RUQSAT_DATA: folder, PORT: String(port), NODE_NO_WARNINGS: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const address = `http://127.0.0.1:${port}`
  await untilReady(child, address)
  // The server runs already: this only tells where it is.
  const database = await startEmbedded(folder)
  const pids = await pidsIn(folder)
  return {
    address,
    databaseUrl: database.url('ruqsat'),
    pids: { ...pids, database: database.pid },
    async as(persona) {
      const { body } = await clientOf(address, null).post<{ token: string }>('/sessions', { persona })
      return clientOf(address, body.token)
    },
    stop: () => stopped(child),
  }
}

async function untilReady(child: ChildProcess, address: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) throw new Error(`the platform ended with code ${child.exitCode}`)
    const ready = await fetch(`${address}/health/ready`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (ready) return
    await wait(100)
  }
  throw new Error('the platform did not start')
}

async function pidsIn(folder: string): Promise<{ server: number; worker: number; sandbox: number }> {
  await wait(500)
  return JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8'))
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const gone = new Promise((done) => child.once('exit', done))
  child.kill('SIGINT')
  await gone
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
