import { languages } from '@ruqsat/law'
import { beforeAll, describe, test } from 'vitest'
import { testWorld } from '../platform/src/testing/test-world.ts'
import type { World } from '../platform/src/testing/world.ts'
import { testBrowser } from './test-browser.ts'
import type { Visitor } from './visitor.ts'
import { walkTheWay } from './walk-the-way.ts'

const browser = await testBrowser()

describe.each(languages)('the whole way of a permit, in %s', (language) => {
  let world: World
  beforeAll(async () => {
    world = await testWorld('2026-09-01')
  })

  test('from a vacancy to the card in the worker’s hand', async () => {
    await walkTheWay({ world, browser, language, device: {}, leaves: closesTheLid })
  })
})

/** Nothing is pressed: the draft saves itself while it is typed. */
async function closesTheLid(employer: Visitor): Promise<void> {
  await employer.page.waitForResponse((answer) => answer.request().headers()['x-ruqsat-island'] === 'draft')
  await employer.leave()
}
