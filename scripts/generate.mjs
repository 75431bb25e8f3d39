// npm run generate: writes every file that is made from the code.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { build, environment, install, pinnedNode, root } from './setup.mjs'

install({ all: true })
build()
const run = spawnSync(pinnedNode(), [join(root, 'platform', 'dist', 'server', 'generate.js')], {
  cwd: root,
  stdio: 'inherit',
  env: environment(),
})
process.exit(run.status ?? 1)
