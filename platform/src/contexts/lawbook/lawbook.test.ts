import { acts, calendarYears, languages } from '@ruqsat/law'
import { beforeAll, describe, expect, test } from 'vitest'
import { testWorld } from '../../testing/test-world.ts'
import type { World } from '../../testing/world.ts'
import { type BookView, type ExamplesView, FigureView, RuleView } from './api.ts'
import { figures, rules } from './shelf.ts'
import { examplesView, readingIds } from './views.ts'
import { sayLawbook } from './words.ts'

let world: World
beforeAll(async () => {
  world = await testWorld('2026-09-01')
})

const open = async (path: string, language = 'en') => {
  const answer = await world.app.inject({ method: 'GET', url: path, headers: { 'accept-language': language } })
  return { status: answer.statusCode, html: answer.body }
}

const paths = [
  '/law',
  '/law?q=share',
  '/law/readings',
  '/law/calendar',
  '/law/lists',
  '/law/gaps',
  ...rules.map(({ id }) => `/law/rules/${id}`),
  ...figures.map(({ id }) => `/law/figures/${id}`),
  ...Object.keys(acts).map((id) => `/law/acts/${id}`),
  ...readingIds.map((id) => `/law/readings/${id}`),
  ...calendarYears.map(({ year }) => `/law/calendar/${year}`),
]

describe.each(languages)('in %s', (language) => {
  test.each(paths)('%s answers with one heading and no gap in its words', async (path) => {
    const { status, html } = await open(path, language)
    expect(status).toBe(200)
    expect(html.match(/<h1[ >]/g)).toHaveLength(1)
    expect(html).toContain(`<html lang="${language}"`)
    expect(html).not.toMatch(/>[^<]*(\{\w+\}|undefined|\[object)[^<]*</)
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
  })
})

test('every link of the book to itself leads to a page and to an anchor that is there', async () => {
  const bodies = new Map(await Promise.all(paths.map(async (path) => [path, (await open(path)).html] as const)))
  const links = new Set(
    [...bodies.values()].flatMap((html) => [...html.matchAll(/href="(\/law[^"]*)"/g)].map(([, href]) => href)),
  )
  expect(links.size).toBeGreaterThan(paths.length)
  for (const link of links) {
    const [path = '', anchor] = String(link).replaceAll('&amp;', '&').split('#')
    const page = bodies.get(path) ?? (await open(path)).html
    expect(page, link).toContain('<h1')
    if (anchor !== undefined) expect(page.includes(`id="${anchor}"`), link).toBe(true)
  }
})

describe('the page of a rule', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))(
    'shows what %s really answers to each example',
    async (id, rule) => {
      const say = sayLawbook('en')
      const { html } = await open(`/law/rules/${id}`)
      const shown = [...html.matchAll(/<b>([^<]+)<\/b><span class="tag [^"]*">(?:<svg.*?<\/svg>)([^<]+)<\/span>/g)]
      expect(shown.map(([, answer]) => answer)).toEqual(
        rule.trials.map((trial) => say(`expected.${trial.run().answer}`)),
      )
      expect(new Set(shown.map(([, , verdict]) => verdict))).toEqual(new Set([say('example.same')]))
    },
  )

  test('says which wording governs a day', async () => {
    const before = await open('/law/rules/local-share?on=2025-08-31')
    expect(before.html).toContain('This wording governs on 31 August 2025')
    expect(before.html).toMatch(/<article id="version-2023-07-01" class="law-version law-version--governs">/)
    const early = await open('/law/rules/local-share?on=2016-12-31')
    expect(early.html).toContain('its first wording is of 1 January 2017')
    expect((await open('/law/rules/local-share?on=')).status).toBe(200)
    expect((await open('/law/rules/local-share?on=2025-02-30')).status).toBe(422)
  })

  test('says in words what changed, with the number that moved', async () => {
    const { html } = await open('/law/rules/local-share')
    expect(html).toContain(
      'Largest staff of a branch or representative office exempt from the share: 30 persons → 10 persons',
    )
    expect(html).toMatch(/<del class="law-changed__gone"><span class="hidden-visually">\[removed:\] <\/span>30<\/del>/)
  })
})

describe('the page of a figure', () => {
  test('has the value of the day asked about, and says where none is published', async () => {
    expect((await open('/law/figures/mci?on=2025-12-31')).html).toContain('<b>3,932 tenge</b>')
    expect((await open('/law/figures/mci')).html).toContain('<b>4,325 tenge</b>')
    expect((await open('/law/figures/review.new?on=2024-02-01')).html).toContain('No source was found')
  })

  test('of several parts draws no line, and leads from the day to the table that governs it', async () => {
    const { html } = await open('/law/figures/permit_fee_rates?on=2026-09-01')
    expect(html).not.toContain('class="step-chart"')
    expect(html).toContain('<a href="#parts-2018-04-16">a table of 21 rows</a>')
    expect(html).toContain('id="parts-2018-04-16"')
    expect((await open('/law/figures/mci')).html).toContain('class="step-chart"')
  })
})

describe('what is not in the book', () => {
  test.each([
    'rules/none',
    'figures/none',
    'acts/none',
    'readings/R-999',
    'calendar/2031',
    'rules/constructor',
    'acts/toString',
  ])('is a clear 404: %s', async (path) => {
    const { status, html } = await open(`/law/${path}`)
    expect(status).toBe(404)
    expect(html).toMatch(/There is no such|The calendar of 2031 is not known/)
  })
})

describe('the book over the API', () => {
  test('lists everything that has a page', async () => {
    const anyone = await world.as(null)
    const { status, body } = await anyone.get<BookView>('/law')
    expect(status).toBe(200)
    expect(body.topics.flatMap((topic) => topic.rules.map(({ id }) => id))).toEqual(rules.map(({ id }) => id))
    expect(body.figures).toHaveLength(figures.length)
    expect(body.calendars).toContain(2026)
  })

  test('gives each rule and each figure whole', async () => {
    const anyone = await world.as(null)
    for (const { id, trials } of rules) {
      const { body } = await anyone.get(`/law/rules/${id}`)
      const rule = RuleView.parse(body)
      expect(rule.examples.map(({ got }) => got.answer)).toEqual(trials.map(({ expect: expected }) => expected))
    }
    for (const { id, values } of figures) {
      const figure = FigureView.parse((await anyone.get(`/law/figures/${id}`)).body)
      expect(figure.values.map(({ value }) => value)).toEqual(values.map(({ value }) => value))
    }
    expect(await anyone.get('/law/rules/none')).toMatchObject({ status: 404, body: { code: 'lawbook.no-such-rule' } })
    expect(await anyone.get('/law/figures/none')).toMatchObject({
      status: 404,
      body: { code: 'lawbook.no-such-figure' },
    })
  })

  test('exports every example as it stands in the law', async () => {
    const { body } = await (await world.as(null)).get<ExamplesView>('/law/examples')
    expect(body).toEqual(JSON.parse(JSON.stringify(examplesView())))
  })
})

test('the decision of a draft leads to the rules, figures and readings it argues with', async () => {
  const { code } = await world.vacancy('aigerim')
  const draft = await world.draft('aigerim', code)
  const { token } = await world.as('aigerim')
  const answer = await world.app.inject({
    method: 'GET',
    url: `/drafts/${draft}/review`,
    headers: { authorization: `Bearer ${token}`, 'accept-language': 'en' },
  })
  for (const href of ['/law/rules/market-test#version-', '/law/figures/lmt.wait', '/law/readings/R-', '/law/acts/'])
    expect(answer.body, href).toContain(`href="${href}`)
})
