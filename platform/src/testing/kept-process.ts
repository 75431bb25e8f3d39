import { type ChildProcess, spawn } from 'node:child_process'

/** A process that is begun again whenever it dies, until it is told to stop. */
export interface KeptProcess {
  /** Waits until the present one says that it is ready. */
  ready(): Promise<void>
  /** Ends the present one without a warning; another takes its place. */
  kill(): void
  /** How often it was begun. */
  readonly begun: number
  stop(): Promise<void>
}

/** Keeps a built process of the platform alive, with these settings and nothing else of ours in its environment. */
export function keepProcess(module: string, settings: Readonly<Record<string, string>>): KeptProcess {
  const { PATH = '', HOME = '' } = process.env
  let current: ChildProcess
  let isReady: Promise<void>
  let stopping = false
  let begun = 0
  const begin = () => {
    begun += 1
    const child = spawn(process.execPath, [module], {
      env: { PATH, HOME, ...settings },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    current = child
    isReady = new Promise((ready) => child.on('message', () => ready()))
    child.once('exit', () => {
      if (!stopping) begin()
    })
  }
  begin()
  return {
    ready: async () => {
      for (let waited = isReady; ; waited = isReady) {
        await Promise.race([waited, new Promise((again) => current.once('exit', again))])
        if (waited === isReady) return
      }
    },
    kill: () => void current.kill('SIGKILL'),
    get begun() {
      return begun
    },
    async stop() {
      stopping = true
      if (current.exitCode !== null || current.signalCode !== null) return
      const gone = new Promise((done) => current.once('exit', done))
      current.kill('SIGTERM')
      await gone
    },
  }
}
