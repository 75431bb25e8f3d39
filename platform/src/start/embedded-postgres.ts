import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chownSync,
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { asOrdinaryUser, type Command, embeddedBinaries } from './embedded-binaries.ts'

export interface EmbeddedServer {
  /** Address of a database on this server. */
  url(database: string): string
  readonly pid: number
  /** It was running already: somebody else started it. */
  readonly found: boolean
  /** Ends it: open transactions are rolled back, what was committed stays. */
  stop(): Promise<void>
}

/** The embedded server did not come up; the message says where to look. */
export class PostgresFailed extends Error {}

const version = '18'
const settings = {
  listen_addresses: '',
  shared_buffers: '128MB',
  max_wal_size: '1GB',
  random_page_cost: '1.1',
  jit: 'off',
  log_min_messages: 'warning',
}

/**
 * Starts the embedded PostgreSQL in that folder, making its cluster on the first run, and waits until it takes connections. It speaks
 * over a socket in a folder that only this account may enter, to so many `connections` at once. A server left by a killed process is
 * taken over and stopped with the rest.
 */
export async function startEmbedded(folder: string, connections = 80): Promise<EmbeddedServer> {
  const binaries = embeddedBinaries()
  const data = join(resolve(folder), `pg${version}`)
  const socket = socketFolder(data)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (!existsSync(join(data, 'PG_VERSION'))) makeCluster(binaries.initdb, data, [resolve(folder), socket])
  const log = join(folder, 'postgres.log')
  const { pid, found } = await up(data, log, () => launch(binaries.postgres, { data, socket, log, connections }))
  return {
    pid,
    found,
    url: (database) => `postgres://ruqsat@/${database}?host=${encodeURIComponent(socket)}`,
    stop: () => stopServer(data, pid),
  }
}

/** A short path of our own for the socket: the limit is about 100 characters, and a link planted by another account is refused. */
function socketFolder(data: string): string {
  const folder = join(tmpdir(), `ruqsat-${createHash('sha256').update(data).digest('hex').slice(0, 12)}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const found = lstatSync(folder)
  const own = process.getuid === undefined || found.uid === process.getuid() || process.getuid() === 0
  if (!found.isDirectory() || !own || (found.mode & 0o077) !== 0) {
    throw new PostgresFailed(`${folder} belongs to someone else or is open to others: remove it.`)
  }
  return folder
}

function makeCluster(initdb: string, data: string, ours: readonly string[]): void {
  const made = `${data}.new`
  rmSync(made, { recursive: true, force: true })
  const command = asOrdinaryUser(initdb, [
    ...['-D', made, '-U', 'ruqsat', '--auth=trust', '--encoding=UTF8', '--no-instructions'],
    ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--data-checksums'],
  ])
  if (command.uid !== undefined) {
    for (const folder of [...ours, made]) {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      chownSync(folder, command.uid, command.gid ?? command.uid)
    }
  }
  const run = spawnSync(command.command, command.args, { ...account(command), env: environment(), encoding: 'utf8' })
  if (run.status !== 0)
    throw new PostgresFailed(`The database could not be made: ${(run.stderr || String(run.error)).trim()}`)
  renameSync(made, data)
}

async function up(data: string, log: string, begin: () => number): Promise<{ pid: number; found: boolean }> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const left = readPidFile(data)
    if (left !== null && isAlive(left.pid)) {
      if (await becomesReady(data, left.pid)) return { pid: left.pid, found: true }
      continue
    }
    if (left !== null && isZombie(left.pid)) rmSync(join(data, 'postmaster.pid'), { force: true })
    const pid = begin()
    if (await becomesReady(data, pid)) return { pid, found: false }
    await wait(300)
  }
  throw new PostgresFailed(`The database did not start: see ${log}.`)
}

interface Launch {
  readonly data: string
  readonly socket: string
  readonly log: string
  readonly connections: number
}

function launch(postgres: string, { data, socket, log, connections }: Launch): number {
  const flags = Object.entries({ ...settings, max_connections: String(connections) }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])
  const command = asOrdinaryUser(postgres, ['-D', data, '-k', socket, ...flags])
  const out = openSync(log, 'a')
  // Its own process group, so that a Ctrl-C in the terminal does not take the database away before those who still write to it.
  const child = spawn(command.command, command.args, {
    ...account(command),
    env: environment(),
    detached: true,
    stdio: ['ignore', out, out],
  })
  closeSync(out)
  child.unref()
  if (child.pid === undefined) throw new PostgresFailed(`The database could not be started: ${command.command}`)
  return child.pid
}

async function becomesReady(data: string, pid: number): Promise<boolean> {
  for (let tries = 0; tries < 1500 && isAlive(pid); tries++) {
    const state = readPidFile(data)
    if (state?.pid === pid && state.ready) return true
    await wait(20)
  }
  return false
}

async function stopServer(data: string, pid: number): Promise<void> {
  if (readPidFile(data)?.pid !== pid || !isAlive(pid)) return
  process.kill(pid, 'SIGINT')
  for (let tries = 0; tries < 1500 && isAlive(pid); tries++) await wait(20)
}

function readPidFile(data: string): { pid: number; ready: boolean } | null {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), ready: (lines[7] ?? '').startsWith('ready') }
  } catch {
    return null
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !isZombie(pid)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** A dead process that nobody reaps, as in a container whose first process does not care, is not alive. */
function isZombie(pid: number): boolean {
  try {
    return / Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/\(.*\)/, ''))
  } catch {
    return false
  }
}

function account({ uid, gid }: Command) {
  return uid === undefined || gid === undefined ? {} : { uid, gid }
}

function environment(): NodeJS.ProcessEnv {
  return { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C', TZ: 'UTC' }
}
