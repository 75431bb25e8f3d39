// Runs every workspace's tests one after the other and closes with the sum of them.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from '../e2e/chromium.mjs'
import { root } from './setup.mjs'

const only = process.argv.slice(2)
const reports = mkdtempSync(join(tmpdir(), 'ruqsat-reports-'))
const sum = { passed: 0, failed: 0 }

for (const workspace of ['law', 'sandbox', 'platform']) add(run(workspace))

const browser = await findChromium()
if (browser.path !== null) add(run('e2e', { RUQSAT_CHROMIUM: JSON.stringify(browser) }))
else {
  process.stdout.write(
    `\nThe browser journeys in e2e/ could not run: there is no Chromium (${browser.tried.join('; ')}).\n` +
      'Install Chromium or Chrome, or set CHROME_PATH to one, and run npm test again.\n',
  )
}

rmSync(reports, { recursive: true, force: true })
process.stdout.write(`\n${sum.passed} passed, ${sum.failed} failed\n`)
process.exit(sum.failed === 0 ? 0 : 1)

/** Runs one workspace's tests and counts them; a file that could not be read or set up counts as one that failed. */
function run(workspace, env = {}) {
  process.stdout.write(`\n${workspace}\n`)
  const report = join(reports, `${workspace}.json`)
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const args = [
    'run',
    '--root',
    workspace,
    '--passWithNoTests',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
  const { status } = spawnSync(process.execPath, [vitest, ...args, ...only], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  const { numPassedTests, numFailedTests, testResults } = read(report)
  const unread = testResults.filter(
    ({ status: file, assertionResults }) => file === 'failed' && !hasFailure(assertionResults),
  ).length
  const failed = numFailedTests + unread
  // Vitest also fails for what no test caught: that must not read as a success.
  return { passed: numPassedTests, failed: status !== 0 && failed === 0 ? 1 : failed }
}

function hasFailure(tests) {
  return tests.some(({ status }) => status === 'failed')
}

function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, testResults: [] }
  }
}

function add({ passed, failed }) {
  sum.passed += passed
  sum.failed += failed
}
