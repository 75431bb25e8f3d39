// node bench/run.mjs <pages|bytes|path|law|reform> [--name=value …]: builds what it needs as it stands and runs one measurement on the pinned Node.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, buildAssess, environment, giveUp, pinnedNode } from '../scripts/setup.mjs'

const [name = '', ...options] = process.argv.slice(2)
const script = join(dirname(fileURLToPath(import.meta.url)), name, 'run.ts')
if (name === '' || !existsSync(script))
  giveUp('Say what to measure: node bench/run.mjs pages, bytes, path, law or reform.')

if (name === 'law') buildAssess()
else build()
const run = spawnSync(pinnedNode(), [script, ...options], { stdio: 'inherit', env: environment() })
process.exit(run.status ?? 1)
