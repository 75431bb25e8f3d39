import { type Config, readConfig } from '../kernel/config.ts'

/** The settings of a child process, which its parent has already checked. */
export function configOfProcess(): Config & { readonly databaseUrl: string } {
  const read = readConfig(process.env)
  if ('bad' in read) throw new Error(read.bad.map(({ name, says }) => `${name} ${says}`).join('; '))
  const { config } = read
  if (config.databaseUrl === null) throw new Error('DATABASE_URL is required')
  return { ...config, databaseUrl: config.databaseUrl }
}

/** Aborts when the process is told to stop, or its parent is gone. */
export function untilToldToStop(): AbortSignal {
  const told = new AbortController()
  const stop = () => told.abort()
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  if (process.connected) process.once('disconnect', stop)
  return told.signal
}
