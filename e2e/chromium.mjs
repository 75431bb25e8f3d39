// Finds a Chromium for the browser journeys, or says why there is none and how to get one.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { root } from '../scripts/setup.mjs'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * A Chromium that starts, with the environment it needs, or `path: null` with what was tried: CHROME_PATH, an installed one, the npm
 * package, apt as root.
 */
export async function findChromium() {
  const tried = []
  for (const look of [named, alreadyThere, fromPackage, fromApt]) {
    const { path, env = {}, why } = await look()
    if (path !== undefined && (await starts(path, env))) return { path, env, tried }
    tried.push(path === undefined ? why : `${path} does not start`)
  }
  return { path: null, env: {}, tried }
}

async function named() {
  const path = process.env.CHROME_PATH
  return path === undefined || path === '' ? { why: 'CHROME_PATH is not set' } : { path }
}

async function alreadyThere() {
  const path = installed.find((candidate) => existsSync(candidate))
  return path === undefined ? { why: 'none is installed' } : { path }
}

/** The package brings the libraries it needs only for the machine it was made for, and puts them into the environment of all. */
async function fromPackage() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return { why: 'the npm package is for Linux on x64' }
  const before = { ...process.env }
  const folder = join(root, 'node_modules', '.cache', 'chromium')
  mkdirSync(folder, { recursive: true })
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' })
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    const path = await packed.executablePath()
    const { LD_LIBRARY_PATH } = process.env
    return { path, env: { LD_LIBRARY_PATH, FONTCONFIG_FILE: fontsIn(folder) } }
  } catch (error) {
    return { why: `the npm package could not be unpacked (${error.message})` }
  } finally {
    for (const name of ['TMPDIR', 'AWS_LAMBDA_JS_RUNTIME', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH']) {
      if (before[name] === undefined) delete process.env[name]
      else process.env[name] = before[name]
    }
  }
}

/** The package looks for its fonts where that machine has them; without any font Chromium ends at the first word. */
function fontsIn(folder) {
  const file = join(folder, 'fonts.conf')
  const places = [join(folder, 'fonts', 'fonts'), '/usr/share/fonts'].map((place) => `  <dir>${place}</dir>\n`)
  const cache = `  <cachedir>${join(folder, 'fonts-cache')}</cachedir>\n`
  const head = '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n'
  writeFileSync(file, `${head}<fontconfig>\n${places.join('')}${cache}</fontconfig>\n`)
  return file
}

async function fromApt() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return { why: 'apt needs root' }
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  spawnSync('apt-get', ['update', '-qq'], options)
  const run = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options)
  return run.status === 0 ? { path: '/usr/bin/chromium' } : { why: 'apt could not install chromium' }
}

async function starts(executablePath, env) {
  try {
    const browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox'],
      env: { ...process.env, ...env },
      timeout: 30_000,
    })
    const page = await browser.newPage()
    await page.setContent('<p>Рұқсат</p>')
    const shown = (await page.locator('p').boundingBox())?.height ?? 0
    await browser.close()
    return shown > 0
  } catch {
    return false
  }
}
