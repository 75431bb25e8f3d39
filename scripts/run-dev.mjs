// Watches the sources and tells the running platform to renew its processes; the database stays up.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'vite'
import { environment, root } from './setup.mjs'

const platform = spawn(
  process.execPath,
  ['--enable-source-maps', join(root, 'platform', 'dist', 'server', 'main.js')],
  {
    cwd: root,
    stdio: 'inherit',
    // What V8 made of the libraries is kept, so that a renewed process reads them faster.
    env: { ...environment(), NODE_COMPILE_CACHE: join(root, 'platform', 'dist', '.compiled') },
  },
)
process.on('SIGINT', () => undefined)
for (const end of ['SIGTERM', 'SIGHUP']) process.on(end, () => platform.kill('SIGTERM'))
platform.on('exit', (code) => process.exit(code ?? 1))

for (const config of ['vite.client.config.ts', 'vite.server.config.ts']) await watch(join(root, 'platform', config))

async function watch(configFile) {
  const watcher = await build({ configFile, logLevel: 'error', build: { watch: {}, emptyOutDir: false } })
  // The first build is what already runs.
  let first = true
  watcher.on('event', (event) => {
    if (event.code === 'ERROR') process.stderr.write(`${event.error.message}\n`)
    if (event.code !== 'END') return
    if (!first) renew()
    first = false
  })
}

function renew() {
  process.stdout.write('Changed: the platform is renewed.\n')
  platform.kill('SIGUSR2')
}
