// npm run journey: plays a case file through the API of a running platform. `-- examples/first-refusal`, `--lang=kk|ru|en`, `--url=`.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { environment, install, pinnedNode, root } from './setup.mjs'

install({ all: false })

const script = join(root, 'platform', 'src', 'journey', 'journey.ts')
const run = spawnSync(pinnedNode(), [script, ...process.argv.slice(2)], { stdio: 'inherit', env: environment() })
process.exit(run.status ?? 1)
