import { type Browser, chromium } from 'playwright-core'
import { findChromium } from './chromium.mjs'

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

interface Found {
  readonly path: string | null
  readonly env: Readonly<Record<string, string | undefined>>
  readonly tried: readonly string[]
}

/** Starts the Chromium that the run was given, or the one that is found. */
export async function startBrowser(): Promise<Browser> {
  const given = process.env.RUQSAT_CHROMIUM
  const { path, env, tried }: Found = given === undefined ? await findChromium() : JSON.parse(given)
  if (path === null) throw new Error(`there is no Chromium (${tried.join('; ')}): install one or set CHROME_PATH`)
  return chromium.launch({ executablePath: path, args: quiet, env: { ...process.env, ...env } })
}
