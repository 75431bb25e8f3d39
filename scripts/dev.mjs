// npm run dev: the platform as npm start runs it, rebuilt and renewed with every change of a source.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build, environment, install, pinnedNode, root } from './setup.mjs'

install({ all: true })
build()

const dev = spawn(pinnedNode(), ['--enable-source-maps', join(root, 'scripts', 'run-dev.mjs')], {
  cwd: root,
  stdio: 'inherit',
  env: { ...environment(), NODE_NO_WARNINGS: '1' },
})
process.on('SIGINT', () => undefined)
for (const end of ['SIGTERM', 'SIGHUP']) process.on(end, () => dev.kill('SIGTERM'))
dev.on('exit', (code) => process.exit(code ?? 1))
