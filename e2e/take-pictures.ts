import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Language } from '@ruqsat/law'
import { startEmbedded } from '../platform/src/start/embedded-postgres.ts'
import { makeTemplate } from '../platform/src/testing/database.ts'
import { makeWorld } from '../platform/src/testing/world.ts'
import { queueNames } from '../platform/src/wiring.ts'
import { startBrowser } from './browser.ts'
import { onlookers } from './onlookers.ts'
import { galleryPages, standingPages } from './standing-pages.ts'

export interface Pictures {
  readonly folder: string
  readonly language: Language
  /** Only pages whose name holds this. */
  readonly only: string
}

const sizes = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } } as const
const themes = ['light', 'dark'] as const

/** Builds a world with a past and writes a picture of each of its pages: on a desktop and a phone, light and dark. */
export async function takePictures({ folder, language, only }: Pictures): Promise<void> {
  await mkdir(folder, { recursive: true })
  const kept = mkdtempSync(join(tmpdir(), 'ruqsat-pictures-'))
  const postgres = await startEmbedded(kept)
  const browser = await startBrowser()
  try {
    await makeTemplate(postgres.url, 'pictures', queueNames)
    const world = await makeWorld({ databaseUrl: postgres.url('pictures'), today: '2026-09-01' })
    const looksAt = onlookers(browser, world)
    const pages = [...(await standingPages(world)), ...galleryPages].filter(({ name }) => name.includes(only))
    for (const standing of pages) {
      const { page } = await looksAt(standing, language)
      for (const [size, viewport] of Object.entries(sizes)) {
        await page.setViewportSize(viewport)
        const height = await page.evaluate(() => document.documentElement.scrollHeight)
        await page.setViewportSize({ ...viewport, height: Math.max(viewport.height, height) })
        for (const colorScheme of themes) {
          await page.emulateMedia({ colorScheme })
          const path = join(folder, `${standing.name}-${size}-${colorScheme}.png`)
          await page.screenshot({ path })
        }
      }
      await page.setViewportSize(sizes.desktop)
    }
    await world.close()
  } finally {
    await browser.close()
    await postgres.stop()
    rmSync(kept, { recursive: true, force: true })
  }
}
