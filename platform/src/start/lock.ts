import { createHash } from 'node:crypto'
import { chmodSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export interface Lock {
  release(): Promise<void>
}

/**
 * Holds a data folder for this process: the system itself lets go when the process dies, so nothing stale is left. Null where another
 * process holds it.
 */
export async function holdFolder(folder: string): Promise<Lock | null> {
  const name = `ruqsat-lock-${createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16)}`
  const path = process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`)
  const first = await listen(path)
  if (first !== 'taken') return first
  if (await answers(path)) return null
  rmSync(path, { force: true })
  const second = await listen(path)
  return second === 'taken' ? null : second
}

function listen(path: string): Promise<Lock | 'taken'> {
  return new Promise((done, fail) => {
    const server = createServer((socket) => socket.end())
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? done('taken') : fail(error)))
    server.listen(path, () => {
      if (process.platform !== 'win32') chmodSync(path, 0o600)
      server.unref()
      done({ release: () => new Promise((closed) => server.close(() => closed())) })
    })
  })
}

function answers(path: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(path)
    socket.once('connect', () => {
      socket.destroy()
      done(true)
    })
    socket.once('error', () => done(false))
  })
}
