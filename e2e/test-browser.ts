import type { Browser } from 'playwright-core'
import { afterAll } from 'vitest'
import { startBrowser } from './browser.ts'

/** A browser of its own for a test file, closed when the file ends. */
export async function testBrowser(): Promise<Browser> {
  const browser = await startBrowser()
  afterAll(() => browser.close())
  return browser
}
