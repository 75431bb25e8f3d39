import { permitRules } from '@ruqsat/law'
import { expect, test } from 'vitest'
import { testWorld } from '../platform/src/testing/test-world.ts'
import { testBrowser } from './test-browser.ts'
import { newVisitor } from './visitor.ts'

const world = await testWorld('2026-09-01')
const browser = await testBrowser()

const titleOf = (id: string) => permitRules.find((rule) => rule.id === id)?.title.kk ?? ''

test('anyone drafts an exemption and a repeal without a script, takes one out again, and gets the draft as a file', async () => {
  const visitor = await newVisitor(browser, world.address, 'kk', { javaScriptEnabled: false })
  const { oversight } = visitor.words
  await visitor.go('/law/reform')
  await visitor.follow(oversight('way.exempt'))
  await visitor.pick(oversight('reform.rule'), titleOf('local-share'))
  await visitor.type(oversight('exempt.headcount'), '50')
  await visitor.type(oversight('reform.from'), '2026-06-01')
  await visitor.press(oversight('reform.try'))
  await visitor.sees('«Барлық жұмыскер» – ең көбі 50')
  await visitor.sees(oversight('reform.by-region'))
  await visitor.unfold(oversight('draft.add-another'))
  await visitor.follow(oversight('way.repeal'))
  await visitor.pick(oversight('reform.rule'), titleOf('market-test'))
  await visitor.type(oversight('reform.from'), '2026-06-01')
  await visitor.press(oversight('reform.try'))
  await visitor.sees('2026 жылғы 1 маусым күнінен бастап норма қолданылмайды.')
  await visitor.follow(oversight('draft.remove-of', { title: titleOf('local-share') }))
  expect(await visitor.page.locator('.draft-change').count()).toBe(1)
  const saved = visitor.page.waitForEvent('download')
  await visitor.follow(oversight('draft.download'))
  expect((await saved).suggestedFilename()).toBe('ruqsat-draft.json')
  await visitor.leave()
})
