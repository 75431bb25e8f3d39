// npm start: sets everything up and runs the platform. Ends when the platform ends.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build, environment, install, pinnedNode, root } from './setup.mjs'

install({ all: false })
build()

const main = join(root, 'platform', 'dist', 'server', 'main.js')
const platform = spawn(pinnedNode(), ['--enable-source-maps', main], {
  cwd: root,
  stdio: 'inherit',
  env: { ...environment(), NODE_NO_WARNINGS: '1' },
})
// The terminal's Ctrl-C reaches the platform by itself; here it only must not end this process first.
process.on('SIGINT', () => undefined)
for (const end of ['SIGTERM', 'SIGHUP']) process.on(end, () => platform.kill('SIGTERM'))
// npm told to end does not always tell its script: where npm is gone, nobody is left to stop the platform.
const parent = process.ppid
const watch = setInterval(() => {
  if (process.env.npm_lifecycle_event === undefined || process.ppid === parent) return
  clearInterval(watch)
  platform.kill('SIGTERM')
}, 500)
platform.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
