#!/usr/bin/env node
// npx ruqsat …: a question to the law is answered right here, on whatever Node the machine has; all else runs on the pinned one.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, buildAssess, buildReform, environment, pinnedNode, root } from '../../scripts/setup.mjs'

const dist = join(root, 'platform', 'dist')
const args = process.argv.slice(2)

if (args[0] === 'assess') {
  buildAssess()
  const assess = join(dist, 'assess', 'assess.js')
  // One question is answered sooner than a second Node starts; a stream of them runs twice as fast on the pinned one.
  if (args.includes('--ndjson')) handOver(assess)
  else await import(pathToFileURL(assess).href)
} else if (args[0] === 'drift' || args[0] === 'replay') {
  buildReform()
  handOver(join(dist, 'reform', `${args[0]}.js`))
} else {
  build()
  handOver(join(dist, 'server', 'cli.js'))
}

function handOver(script) {
  const run = spawnSync(pinnedNode(), [script, ...args], { stdio: 'inherit', env: environment() })
  process.exit(run.status ?? 1)
}
