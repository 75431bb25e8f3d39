import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'

export interface Child {
  readonly pid: number | undefined
  /** What it said when it was ready. */
  readonly ready: Promise<unknown>
  /** Ends it and starts it again: from what is built now. */
  renew(): void
  /** Tells it to stop, and waits; after ten seconds it is ended. */
  stop(): Promise<void>
}

export interface ChildOptions {
  readonly module: string
  readonly env: Readonly<Record<string, string>>
  readonly stdio: 'inherit' | number
  /** Told when a process died by itself and is started again. */
  onDeath(): void
}

const patience = 10_000
const longestPause = 5000

/**
 * Keeps one process of the platform alive: one that dies is started again, sooner or later depending on how often it dies. Each runs in a
 * process group of its own, so that Ctrl-C reaches them in our order, and ends by itself when this process is gone.
 */
export function keepAlive(options: ChildOptions): Child {
  let stopping = false
  let deaths = 0
  let current: ChildProcess
  const { promise: ready, resolve, reject } = Promise.withResolvers<unknown>()
  const start = () => {
    const out = options.stdio
    current = spawn(process.execPath, ['--enable-source-maps', options.module], {
      env: { ...process.env, ...options.env },
      detached: process.platform !== 'win32',
      stdio: ['ignore', out, out, 'ipc'],
    })
    current.on('message', (message: { ready?: unknown }) => {
      if (message.ready === undefined) return
      resolve(message.ready)
      setTimeout(() => (deaths = 0), longestPause).unref()
    })
    current.once('exit', (code) => {
      if (stopping) return
      deaths += 1
      if (deaths > 20) reject(new Error(`${options.module} ends at once, with code ${code}`))
      options.onDeath()
      void wait(Math.min(longestPause, 50 * 2 ** deaths)).then(() => (stopping ? undefined : start()))
    })
  }
  start()
  return {
    get pid() {
      return current.pid
    },
    ready,
    renew() {
      deaths = -1
      current.kill('SIGTERM')
    },
    async stop() {
      stopping = true
      if (current.exitCode !== null || current.signalCode !== null) return
      const gone = new Promise((done) => current.once('exit', done))
      current.kill('SIGTERM')
      await Promise.race([gone, wait(patience, undefined, { ref: false }).then(() => current.kill('SIGKILL'))])
      await gone
    },
  }
}
