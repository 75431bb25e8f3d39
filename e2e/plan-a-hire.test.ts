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
