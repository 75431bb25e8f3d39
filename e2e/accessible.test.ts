import { languages } from '@ruqsat/law'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { testWorld } from '../platform/src/testing/test-world.ts'
import { onlookers } from './onlookers.ts'
import { galleryPages, standingPages } from './standing-pages.ts'
import { testBrowser } from './test-browser.ts'

const standard = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']
/** What a change of colours can break; everything else was looked at in the light. */
const ofColour = ['color-contrast', 'link-in-text-block']
/** An example of the design system may hold the heading of the page it is made for. */
const mainHeading = 'h1:not(.gallery__example *)'
const desktop = { width: 1280, height: 900 }
const phone = { width: 390, height: 844 }
const narrowest = { width: 320, height: 640 }

const world = await testWorld('2026-09-01')
const browser = await testBrowser()
const looksAt = onlookers(browser, world)
const pages = [...(await standingPages(world)), ...galleryPages].map((page, at) => ({
  ...page,
  language: languages[at % languages.length] ?? 'kk',
}))

test.each(pages)('$name ($language) can be used by everyone', async (standing) => {
  const visitor = await looksAt(standing, standing.language)
  const { page } = visitor
  await page.evaluate(axe.source)
  const barriers: string[] = []
  for (const size of [desktop, phone]) {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme: 'light' })
    barriers.push(...(await barriersOn(page, { type: 'tag', values: standard })))
    await page.emulateMedia({ colorScheme: 'dark' })
    barriers.push(...(await barriersOn(page, { type: 'rule', values: ofColour })))
  }
  expect(barriers).toEqual([])
  await page.setViewportSize(narrowest)
  expect(await tooWide(page)).toEqual([])
  expect(await page.locator(mainHeading).count()).toBe(1)
  expect(await page.title()).toMatch(/\S+ · \S+/)
  expect(await page.locator('html').getAttribute('lang')).toBe(standing.language)
  expect(visitor.complaints).toEqual([])
})

/** What axe finds serious or critical, with the first place of each. */
async function barriersOn(page: Page, runOnly: axe.RunOnly): Promise<string[]> {
  const { violations } = await page.evaluate(
    (only) => (window as unknown as { axe: typeof axe }).axe.run({ runOnly: only, resultTypes: ['violations'] }),
    runOnly,
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary ?? ''}`)
}

/** What makes the page scroll sideways, if it does. */
async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map(
        (element) =>
          `${element.tagName.toLowerCase()}.${element.className} ends at ${element.getBoundingClientRect().right}`,
      )
      .slice(0, 5)
  })
}
