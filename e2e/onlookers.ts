import type { Language } from '@ruqsat/law'
import type { Browser } from 'playwright-core'
import { expectOk } from '../platform/src/testing/expect-ok.ts'
import type { World } from '../platform/src/testing/world.ts'
import type { StandingPage } from './standing-pages.ts'
import { newVisitor, type Visitor } from './visitor.ts'

/** Opens a standing page as the one who looks at it. */
export type LooksAt = (standing: StandingPage, language: Language) => Promise<Visitor>

/** Everyone who looks at pages: each on one device per language, signed in from the start, that shows no movement. */
export function onlookers(browser: Browser, world: World): LooksAt {
  const devices = new Map<string, Promise<Visitor>>()
  return async ({ path, who, after }, language) => {
    const key = `${who} ${language}`
    const device = devices.get(key) ?? arrives(browser, world, who, language)
    devices.set(key, device)
    const visitor = await device
    await visitor.go(path)
    await after?.(visitor)
    return visitor
  }
}

async function arrives(browser: Browser, world: World, who: string | null, language: Language): Promise<Visitor> {
  const visitor = await newVisitor(browser, world.address, language, { reducedMotion: 'reduce' })
  if (who === null) return visitor
  const { token } = await expectOk((await world.as(null)).post<{ token: string }>('/sessions', { persona: who }))
  await visitor.page.context().addCookies([{ name: 'sid', value: token, url: world.address }])
  return visitor
}
