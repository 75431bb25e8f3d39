import { languages } from '@ruqsat/law'
import { expect, test } from 'vitest'
import { testWorld } from '../platform/src/testing/test-world.ts'
import { testBrowser } from './test-browser.ts'
import { newVisitor } from './visitor.ts'

const world = await testWorld('2026-09-01')
const browser = await testBrowser()
const short = '/plan?startOn=2027-03-01&kind=4&local4=26&foreign4=2'

test.each(languages)('a plan changes at once with what is typed, by the law in the browser: %s', async (language) => {
  const visitor = await newVisitor(browser, world.address, language)
  const { planning } = visitor.words
  await visitor.go(`${short}&lang=${language}`)
  await visitor.sees(planning('answer.no'))
  const asked: string[] = []
  visitor.page.on('request', (request) => asked.push(request.url()))
  await visitor.type(planning('hire'), '2')
  await visitor.sees(planning('answer.unknown'))
  await visitor.sees(visitor.words.dayAndWeekday('2027-03-01'))
  await visitor.type(planning('startOn'), '2026-09-10')
  await visitor.sees(planning('late'))
  expect(new URL(visitor.page.url()).searchParams.get('hire')).toBe('2')
  expect(asked.filter((url) => !url.includes('/assets/'))).toEqual([])
  expect(visitor.complaints).toEqual([])
  await visitor.leave()
})

test('a plan needs no script: the form is sent, and its answer stands in the address', async () => {
  const visitor = await newVisitor(browser, world.address, 'en', { javaScriptEnabled: false })
  const { planning } = visitor.words
  await visitor.go(`${short}&lang=en`)
  await visitor.type(planning('hire'), '2')
  await visitor.press(planning('plan'))
  await visitor.sees(planning('answer.unknown'))
  expect(visitor.page.url()).toContain('hire=2')
  await visitor.leave()
})

test.each(languages)(
  'a no shows what would turn it, looked for on the server, and the form takes it over: %s',
  async (language) => {
    const visitor = await newVisitor(browser, world.address, language)
    const { planning, ui } = visitor.words
    await visitor.go(`/plan?startOn=2027-03-01&kind=4&local4=30&foreign4=2&lang=${language}`)
    await visitor.sees(planning('answer.unknown'))
    await visitor.unfold(planning('firm'))
    await visitor.type(planning('local', { category: '4' }), '25')
    await visitor.sees(planning('answer.no'))
    const way = visitor.page.getByRole('link', { name: planning('ways.try') }).nth(1)
    await way.waitFor()
    await visitor.page.evaluate(() => Object.assign(window, { same: true }))
    await way.click()
    await visitor.sees(planning('answer.unknown'))
    expect(await visitor.field(planning('hire')).inputValue()).toBe('2')
    await visitor.sees(planning('compare'))
    await visitor.sees(planning('compare.changed', { fields: planning('hire') }))
    for (const supposed of [1, 2, 3]) {
      await visitor.page
        .getByRole('link', { name: planning('ways.suppose-it') })
        .first()
        .click()
      await visitor.page
        .getByRole('link', { name: planning('ways.suppose-it') })
        .nth(3 - supposed)
        .waitFor({ state: 'detached' })
    }
    await visitor.sees(planning('answer.yes'))
    await visitor.sees(ui('answer.yes'))
    expect(await visitor.page.evaluate(() => 'same' in window)).toBe(true)
    await visitor.follow(planning('compare.anew'))
    await visitor.page.getByRole('heading', { name: planning('compare') }).waitFor({ state: 'detached' })
    expect(visitor.complaints).toEqual([])
    await visitor.leave()
  },
)

test('only the last of several changes is answered, and a server that cannot be reached is told of; the plan goes on', async () => {
  const visitor = await newVisitor(browser, world.address, 'en')
  const { planning } = visitor.words
  await visitor.go('/plan?startOn=2027-03-01&kind=4&local4=30&foreign4=2&lang=en')
  await visitor.unfold(planning('firm'))
  const citizensIn = (url: string) => new URL(url).searchParams.get('local4')
  const asked: (string | null)[] = []
  const cancelled: (string | null)[] = []
  visitor.page.on('requestfailed', (request) => cancelled.push(citizensIn(request.url())))
  await visitor.page.route('**/api/v1/plans*', async (route) => {
    const citizens = citizensIn(route.request().url())
    asked.push(citizens)
    if (citizens === '22') await route.continue()
    if (citizens === '23') await route.abort()
  })
  const citizens = visitor.field(planning('local', { category: '4' }))
  await citizens.evaluate((field: HTMLInputElement) => {
    for (const typed of ['2', '24']) {
      field.value = typed
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }
  })
  await visitor.sees(planning('ways.looking'))
  await expect.poll(() => asked).toEqual(['24'])
  await citizens.fill('22')
  await visitor.page
    .getByRole('link', { name: planning('ways.try') })
    .first()
    .waitFor()
  expect([asked, cancelled]).toEqual([['24', '22'], ['24']])
  await citizens.fill('23')
  await visitor.sees(planning('ways.unreachable'))
  await visitor.type(planning('hire'), '9')
  await visitor.sees(planning('answer.unknown'))
  expect(await visitor.page.getByText(planning('ways.unreachable')).count()).toBe(0)
  await visitor.leave()
})

test('a way to a yes needs no script: its button leads to the plan with it, beside the plan before', async () => {
  const visitor = await newVisitor(browser, world.address, 'ru', { javaScriptEnabled: false })
  const { planning } = visitor.words
  await visitor.go(`${short}&lang=ru`)
  await visitor.page
    .getByRole('link', { name: planning('ways.try') })
    .first()
    .click()
  await visitor.sees(planning('answer.unknown'))
  await visitor.sees(planning('compare'))
  await visitor.type(planning('term'), '24')
  await visitor.press(planning('plan'))
  await visitor.sees(planning('compare.changed', { fields: `${planning('term')}, ${planning('hire')}` }))
  await visitor.leave()
})
