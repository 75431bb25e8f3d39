import type { World } from '../platform/src/testing/world.ts'
import type { Visitor } from './visitor.ts'

/** Lets the agencies and the treasury do their part, and reloads until these words stand on the page. */
export async function settleUntil(world: World, { page }: Visitor, text: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    await world.settle()
    await page.reload()
    const found = page.getByText(text, { exact: true }).filter({ visible: true })
    if ((await found.count()) > 0) return
    await page.waitForTimeout(100)
  }
  throw new Error(`"${text}" never came on ${page.url()}`)
}
