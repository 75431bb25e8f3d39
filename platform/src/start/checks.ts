import { accessSync, constants, mkdirSync, statfsSync } from 'node:fs'
import { createServer } from 'node:net'
import { CannotStart } from './stop-sentence.ts'

const leastSpace = 300 * 1024 * 1024

/** The data folder can be made and written, and the disk has room. Throws {@link CannotStart}. */
export function checkFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK | constants.R_OK | constants.X_OK)
  } catch (error) {
    throw new CannotStart(
      `This account may not write to ${folder}: give it the folder, or set RUQSAT_DATA to one of its own.`,
      error,
    )
  }
  const { bavail, bsize } = statfsSync(folder)
  if (bavail * bsize < leastSpace) {
    throw new CannotStart(
      `The disk under ${folder} is nearly full: free 300 MB, or set RUQSAT_DATA to a folder on another disk.`,
    )
  }
}

/** Nobody else listens where we want to. Throws {@link CannotStart}. */
export function checkPort(host: string, port: number): Promise<void> {
  return new Promise((free, taken) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) =>
      taken(new CannotStart(sentenceFor(error.code, host, port), error)),
    )
    server.listen(port, host, () => server.close(() => free()))
  })
}

function sentenceFor(code: string | undefined, host: string, port: number): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken by another program: stop it, or start with another one, as in PORT=${port + 1} npm start.`
  if (code === 'EACCES')
    return `This account may not listen on port ${port}: start with PORT=3000, or any port above 1023.`
  return `Nothing can listen on ${host}:${port}: set RUQSAT_HOST to an address of this machine.`
}
