// npm run check: everything that must hold before a commit. `-- --without-tests` leaves the tests to npm test.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { build, environment, install, pinnedNode, root } from './setup.mjs'

install({ all: true })
build()

const module = (path, ...args) => [pinnedNode(), join(root, path), ...args]
const types = ['law', 'sandbox', 'platform', 'e2e', 'bench'].map((workspace) => [
  `types of ${workspace}`,
  module('node_modules/typescript-native/bin/tsc', '-p', `${workspace}/tsconfig.json`),
])
const checks = [
  ...types,
  ['lint and format', module('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings')],
  ['boundaries', module('scripts/check-boundaries.mjs')],
  ['unused code', module('node_modules/knip/bin/knip.js')],
  ['files', module('scripts/check-files.mjs')],
  ['documents', module('scripts/check-docs.mjs')],
  ['generated files', module('platform/dist/server/generate.js', '--check')],
]
if (!process.argv.includes('--without-tests')) checks.push(['tests', module('scripts/run-tests.mjs')])

const failed = checks.filter(([name, command]) => !holds(name, command)).map(([name]) => name)
process.stdout.write(failed.length === 0 ? '\nAll of it holds.\n' : `\nDoes not hold: ${failed.join(', ')}\n`)
process.exit(failed.length === 0 ? 0 : 1)

function holds(name, [command, ...args]) {
  const run = spawnSync(command, args, { cwd: root, env: environment(), encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  const good = run.status === 0
  process.stdout.write(`${good ? '✓' : '✗'} ${name}\n`)
  if (!good) process.stdout.write(`${run.stdout}${run.stderr}\n`)
  return good
}
