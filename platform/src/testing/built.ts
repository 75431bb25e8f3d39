import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const platform = join(import.meta.dirname, '..', '..')
const vite = join(platform, '..', 'node_modules', 'vite', 'bin', 'vite.js')

export interface Built {
  /** Holds `main.js`, `server.js`, `worker.js` and `sandbox.js`. */
  readonly folder: string
  remove(): void
}

/** Builds the platform's processes from the sources as they stand, beside the build that is in use. */
export function buildProcesses(): Built {
  mkdirSync(join(platform, 'dist'), { recursive: true })
  const folder = mkdtempSync(join(platform, 'dist', 'tested-'))
  const args = ['build', '--config', join(platform, 'vite.server.config.ts'), '--outDir', folder]
  const run = spawnSync(process.execPath, [vite, ...args], { cwd: platform, encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`the platform could not be built:\n${run.stdout}${run.stderr}`)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
