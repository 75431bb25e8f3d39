// npm run law:mutants -- [src/folder or src/file.ts …]: the mutants of those, or of the whole law.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { install, pinnedNode, root } from '../../scripts/setup.mjs'
import config from '../stryker.config.mjs'

install({ all: true })

const law = join(root, 'law')
const places = process.argv.slice(2).map((place) => place.replace(/^law\//, '').replace(/\/$/, ''))
const missing = places.filter((place) => !existsSync(join(law, place)))
if (missing.length > 0) {
  process.stderr.write(`Not in law: ${missing.join(', ')}. Write it as src/permits or src/calendar/day.ts.\n`)
  process.exit(1)
}

const wanted = places.map((place) => (statSync(join(law, place)).isDirectory() ? `${place}/**/*.ts` : place))
const leftOut = config.mutate.filter((pattern) => pattern.startsWith('!'))
const chosen = wanted.length === 0 ? [] : ['--mutate', [...wanted, ...leftOut].join(',')]
const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js')
const run = spawnSync(pinnedNode(), [stryker, 'run', ...chosen], { cwd: law, stdio: 'inherit' })
process.exit(run.status ?? 1)
