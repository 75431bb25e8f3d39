import type { Language } from '@ruqsat/law'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { type Words, wordsOf } from './words.ts'

/** Someone at a device of their own, reading in one language. Fields, buttons and links are found by the names that are read out. */
export interface Visitor {
  readonly page: Page
  readonly language: Language
  readonly words: Words
  /** What the browser itself complained of: scripts that failed, content its policy forbade. */
  readonly complaints: readonly string[]
  /** Opens an address, or a path of the platform. */
  go(path: string): Promise<void>
  /** Waits for the heading of the page, and that it is the only one of its level. */
  reads(heading: string): Promise<void>
  /** Waits until these words stand on the page. */
  sees(text: string): Promise<void>
  press(button: string): Promise<void>
  follow(link: string): Promise<void>
  /** Opens what is folded behind a summary. */
  unfold(summary: string): Promise<void>
  field(label: string): Locator
  type(label: string, text: string): Promise<void>
  pick(label: string, option: string): Promise<void>
  tick(label: string): Promise<void>
  leave(): Promise<void>
}

/** How long a page may take on a machine that is busy with other tests. */
const patience = 15_000

/** A new device: no session, no cookies. */
export async function newVisitor(
  browser: Browser,
  address: string,
  language: Language,
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: address,
    locale: { kk: 'kk-KZ', ru: 'ru-KZ', en: 'en-GB' }[language],
    timezoneId: 'Asia/Almaty',
    viewport: { width: 1280, height: 900 },
    ...options,
  })
  context.setDefaultTimeout(patience)
  const page = await context.newPage()
  return visitorOn(page, language)
}

function visitorOn(page: Page, language: Language): Visitor {
  const words = wordsOf(language)
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(message.text())
  })
  const field = (label: string) => page.getByLabel(labelled(label, words.ui('field.optional')))
  return {
    page,
    language,
    words,
    complaints,
    field,
    go: async (path) => void (await page.goto(path)),
    async reads(heading) {
      await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor()
      const headings = await page.getByRole('heading', { level: 1 }).count()
      if (headings !== 1) throw new Error(`${page.url()} has ${headings} main headings`)
    },
    sees: (text) => page.getByText(text).filter({ visible: true }).first().waitFor(),
    press: (name) => page.getByRole('button', { name, exact: true }).click(),
    follow: (name) => page.getByRole('link', { name, exact: true }).click(),
    unfold: (summary) => page.locator('summary', { hasText: summary }).click(),
    type: (label, text) => field(label).fill(text),
    pick: async (label, option) => void (await field(label).selectOption({ label: option })),
    tick: (label) => field(label).check(),
    leave: () => page.context().close(),
  }
}

/** A label as a field carries it: with or without the word that it may be left empty. */
function labelled(label: string, optional: string): RegExp {
  const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^\\s*${literal(label)}(\\s+${literal(optional)})?\\s*$`)
}
