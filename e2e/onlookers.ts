import type { Language } from '@ruqsat/law'
import type { Browser } from 'playwright-core'
import { expectOk } from '../platform/src/testing/expect-ok.ts'
import type { World } from '../platform/src/testing/world.ts'
import type { StandingPage } from './standing-pages.ts'
import { newVisitor, type Visitor } from './visitor.ts'

/** Opens a standing page as the one who looks at it, on a device that shows no movement. */
export async function looksAt(
  browser: Browser,
  world: World,
  { path, who, after }: StandingPage,
  language: Language,
): Promise<Visitor> {
  const visitor = await newVisitor(browser, world.address, language, { reducedMotion: 'reduce' })
  if (who !== null) {
    const { token } = await expectOk((await world.as(null)).post<{ token: string }>('/sessions', { persona: who }))
    await visitor.page.context().addCookies([{ name: 'sid', value: token, url: world.address }])
  }
  await visitor.go(path)
  await after?.(visitor)
  return visitor
}
