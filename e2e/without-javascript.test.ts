import { test } from 'vitest'
import { testWorld } from '../platform/src/testing/test-world.ts'
import { testBrowser } from './test-browser.ts'
import type { Visitor } from './visitor.ts'
import { walkTheWay } from './walk-the-way.ts'

const world = await testWorld('2026-09-01')
const browser = await testBrowser()

test('the whole way of a permit needs no script', async () => {
  await walkTheWay({ world, browser, language: 'ru', device: { javaScriptEnabled: false }, leaves: goesOnLater })
})

/** Where no script saves the draft, a button does. */
async function goesOnLater(employer: Visitor): Promise<void> {
  const { permits } = employer.words
  await employer.press(permits('wizard.later'))
  await employer.reads(permits('today.title'))
  await employer.leave()
}
