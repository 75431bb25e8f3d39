import { regionName } from '@ruqsat/law'
import { expect, test } from 'vitest'
import { sampleVacancy } from '../platform/src/testing/samples.ts'
import { testWorld } from '../platform/src/testing/test-world.ts'
import { chooseIn, enterOn, focusIsSeen, tabTo, typeInto } from './keyboard.ts'
import { personaNamed } from './sign-in.ts'
import { testBrowser } from './test-browser.ts'
import { newVisitor, type Visitor } from './visitor.ts'
import { worker } from './walk-the-way.ts'

const world = await testWorld('2026-09-01')
const browser = await testBrowser()
await world.filed('aigerim')
await world.settle()

test('a vacancy is posted with the keyboard alone', async () => {
  const employer = await newVisitor(browser, world.address, 'en')
  const { exchange, refusal, shell, ui } = employer.words
  await signsIn(employer, 'aigerim')
  await skipsToMain(employer)
  await enterOn(employer, 'link', shell('nav.vacancies'))
  await employer.reads(exchange('own.title'))
  await enterOn(employer, 'link', exchange('own.new'))
  await employer.reads(exchange('own.new'))
  await typeInto(employer, exchange('edit.name'), sampleVacancy.title)
  await chooseIn(employer, exchange('edit.region'), regionName('75').en)
  await typeInto(employer, exchange('edit.place'), sampleVacancy.place)
  await typeInto(employer, exchange('edit.people'), sampleVacancy.people)
  await typeInto(employer, exchange('edit.pay-from'), sampleVacancy.payFrom)
  await typeInto(employer, exchange('vacancy.requirements'), sampleVacancy.requirements)
  await typeInto(employer, exchange('vacancy.conditions'), sampleVacancy.conditions)
  await enterOn(employer, 'button', exchange('edit.save-and-post'))

  const summary = employer.page.getByRole('alert')
  await summary.getByText(ui('error-summary.title', { count: 1 })).waitFor()
  await expect.poll(() => summary.evaluate((element) => element === document.activeElement)).toBe(true)
  await focusIsSeen(employer)
  await employer.page.keyboard.press('Tab')
  await employer.page.keyboard.press('Enter')
  const duties = employer.field(exchange('vacancy.duties'))
  await expect.poll(() => duties.evaluate((element) => element === document.activeElement)).toBe(true)
  await focusIsSeen(employer)
  expect(await employer.page.getByText(refusal('http.too-short', { minimum: 20 })).count()).toBeGreaterThan(1)
  await employer.page.keyboard.type(sampleVacancy.duties)
  await enterOn(employer, 'button', exchange('edit.save-and-post'))
  await employer.sees(exchange('edit.posted'))
  await employer.leave()
})

test('a case is decided with the keyboard alone', async () => {
  const officer = await newVisitor(browser, world.address, 'kk')
  const { permits } = officer.words
  await signsIn(officer, 'nurlan')
  await officer.reads(permits('queue.title'))
  const line = officer.page.getByRole('table').getByRole('link', { name: worker })
  await enterOn(officer, 'link', (await line.innerText()).replace(/\s+/g, ' ').trim())
  await officer.reads(worker)
  await tabTo(officer, 'radio', permits('do.judge-yes'))
  await officer.page.keyboard.press('Space')
  await enterOn(officer, 'button', permits('do.judge-go'))
  await officer.page.getByRole('heading', { name: permits('case.argued-yes') }).waitFor()
  await enterOn(officer, 'button', permits('do.approve'))
  await officer.sees(permits('state.approved'))
  await officer.leave()
})

async function signsIn(visitor: Visitor, id: string): Promise<void> {
  const { identity, shell } = visitor.words
  const { name } = personaNamed(id)
  await visitor.go('/')
  await enterOn(visitor, 'link', shell('sign-in'))
  await visitor.reads(identity('sign-in.title'))
  await enterOn(visitor, 'button', identity('sign-in.as', { name: name[visitor.language].split(' ')[0] ?? '' }))
  await visitor.sees(name[visitor.language])
}

/** The first stop of every page leads past its header. */
async function skipsToMain(visitor: Visitor): Promise<void> {
  const { page, words } = visitor
  await page.reload()
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: words.ui('skip-link') })
  expect(await skip.evaluate((element) => element === document.activeElement)).toBe(true)
  await focusIsSeen(visitor)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
}
