import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'

export interface Child {
  readonly pid: number | undefined
  /** What it said when it was ready. */
  readonly ready: Promise<unknown>
  /** Starts another from what is built now, and only then ends this one. Comes back when the other is ready, or has failed. */
  renew(): Promise<void>
  /** Tells it to stop, and waits; after ten seconds it is ended. */
  stop(): Promise<void>
}

export interface ChildOptions {
  readonly module: string
  readonly env: Readonly<Record<string, string>>
  readonly stdio: 'inherit' | number
  /** Told of every start, the first and those after it. */
  onStart(): void
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
    const begun = spawn(process.execPath, ['--enable-source-maps', options.module], {
      env: { ...process.env, ...options.env },
      detached: process.platform !== 'win32',
      stdio: ['ignore', out, out, 'ipc'],
    })
    current = begun
    options.onStart()
    begun.on('message', (message: { ready?: unknown }) => {
      if (message.ready === undefined) return
      resolve(message.ready)
      setTimeout(() => (deaths = 0), longestPause).unref()
    })
    begun.once('exit', (code) => {
      if (stopping || begun !== current) return
      deaths += 1
      if (deaths > 20) reject(new Error(`${options.module} ends at once, with code ${code}`))
      void wait(Math.min(longestPause, 50 * 2 ** deaths)).then(() =>
        stopping || begun !== current ? undefined : start(),
      )
    })
  }
  start()
  return {
    get pid() {
      return current.pid
    },
    ready,
    async renew() {
      const before = current
      deaths = 0
      start()
      before.kill('SIGTERM')
      await new Promise((settled) => current.once('message', settled).once('exit', settled))
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
