// npm test: sets everything up and passes all tests. What follows `--` goes to Vitest, for a part of them.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { build, environment, install, pinnedNode, root } from './setup.mjs'

install({ all: true })
build()

const run = spawnSync(pinnedNode(), [join(root, 'scripts', 'run-tests.mjs'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: environment(),
})
process.exit(run.status ?? 1)
