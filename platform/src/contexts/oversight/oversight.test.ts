import { type Draft, emptyTally, lawChanges, replayCase, syntheticCase, variantOf } from '@ruqsat/law'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../testing/client.ts'
import { testWorld } from '../../testing/test-world.ts'
import type { World } from '../../testing/world.ts'

let world: World
let anyone: Client
beforeAll(async () => {
  world = await testWorld('2026-09-01')
  anyone = await world.as(null)
})

type Problems = { problems: { pointer: string; code: string; detail: string }[] }

const draft: Draft = {
  changes: [{ op: 'set', figure: 'share.local_min.cat34', from: '2026-06-01', value: 80 }],
}

/** What a page says, without its tags. */
async function page(path: string, query: Readonly<Record<string, string>>, language = 'en'): Promise<string> {
  const address = `${world.address}${path}?${new URLSearchParams(query)}`
  const answer = await fetch(address, { headers: { 'accept-language': language } })
  expect(answer.status).toBe(200)
  return (await answer.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

describe('POST /api/v1/law/drift', () => {
  test('tells the changes of the law, and of a case the day on which its answer turns', async () => {
    const question = {
      ...syntheticCase(1, 0, '2025-08-01'),
      request: 'new',
      permit: null,
      hire: { permit: 'employment', category: 3, post: 'specialist', term: { months: 12 }, regions: ['75'] },
    }
    const { status, body } = await anyone.post<{ law: unknown; case: { days: { on: string; changes: unknown[] }[] } }>(
      '/law/drift',
      { from: '2025-08-31', to: '2025-09-01', question },
    )
    expect(status).toBe(200)
    expect(body.law).toEqual(JSON.parse(JSON.stringify(lawChanges('2025-08-31', '2025-09-01'))))
    expect(body.case.days.map(({ on }) => on)).toEqual(['2025-09-01'])
    expect(body.case.days[0]?.changes).toContainEqual(
      expect.objectContaining({ kind: 'rule-appears', rule: 'market-test', before: null }),
    )
  })

  test('refuses days in the wrong order, and a question with every problem at its pointer', async () => {
    const turned = await anyone.post<Problems>('/law/drift', { from: '2025-09-01', to: '2025-08-31' })
    expect(turned).toMatchObject({
      status: 422,
      body: { problems: [{ pointer: '/to', detail: 'This day is before the first one.' }] },
    })
    const early = await anyone.post<Problems>('/law/drift', { from: '2019-01-01', to: 'soon' })
    expect(early.body.problems.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/from oversight.before-law',
      '/to oversight.no-day',
    ])
    const wrong = await anyone.post<Problems>('/law/drift', { from: '2025-08-31', to: '2025-09-01', question: [] })
    expect(wrong.body.problems).toMatchObject([{ pointer: '/question', code: 'law.not-an-object' }])
  })
})

describe('POST /api/v1/law/reforms', () => {
  test('counts what the law itself counts over the same cases', async () => {
    const tally = emptyTally()
    const variant = variantOf(draft)
    for (let number = 0; number < 2000; number++)
      replayCase(tally, variant, syntheticCase(5, number, '2026-06-01'), number)
    const { status, body } = await anyone.post<Record<string, unknown>>('/law/reforms', { draft, cases: 2000, seed: 5 })
    expect(status).toBe(200)
    const { all, byRegion, byCategory, byActivity, byRule, income, need } = tally
    expect(body).toMatchObject({ on: '2026-06-01', all, byRegion, byCategory, byActivity, byRule, income, need })
    expect(body.examples).toHaveLength(Object.values(tally.examples).flat().length)
  })

  test('refuses a draft with every problem at its pointer, and more cases than it may hold others up for', async () => {
    const { status, body } = await anyone.post<Problems>('/law/reforms', {
      draft: { changes: [{ op: 'set', figure: 'no.such', from: '2026-02-30', value: 1 }] },
    })
    expect([status, ...body.problems.map(({ pointer }) => pointer)]).toEqual([
      422,
      '/draft/changes/0/figure',
      '/draft/changes/0/from',
    ])
    expect((await anyone.post('/law/reforms', { draft, cases: 20_001 })).status).toBe(422)
    expect((await anyone.post('/law/reforms', { draft, on: '2020-01-01' })).status).toBe(422)
  })
})

describe('the page /law/drift', () => {
  test.each([
    ['en', 'What changed between 31 August 2025 and 1 September 2025', 'without limit', '20 persons'],
    ['ru', 'Что изменилось между 31 августа 2025 года и 1 сентября 2025 года', 'без ограничения', '20 человек'],
    ['kk', '2025 жылғы 31 тамыз бен 2025 жылғы 1 қыркүйек аралығында не өзгерді', 'шектеусіз', '20 адам'],
  ])('says in %s what changed, with clauses', async (language, heading, before, after) => {
    const text = await page('/law/drift', { from: '2025-08-31', to: '2025-09-01' }, language)
    for (const said of [heading, before, after]) expect(text).toContain(said)
  })

  test('shows the days of change, says where nothing changed, and what is typed wrong', async () => {
    expect(await page('/law/drift', {})).toContain('Days on which the law changed')
    const same = await page('/law/drift', { from: '2026-05-01', to: '2026-05-02' })
    expect(same).toContain('Between these days the law did not change')
    expect(await page('/law/drift', { from: '2026-05-01', to: '' })).toContain('Second day:')
  })
})

describe('the page /law/reform', () => {
  const typed = { figure: 'share.local_min.cat34', value: '80', from: '2026-06-01' }

  test('shows where answers turn, the fees, examples, and what the cases rest on', async () => {
    const text = await page('/law/reform', typed)
    for (const said of ['By region', 'By category', 'Atyrau Region', 'no → yes', 'Share of local staff: no → yes'])
      expect(text).toContain(said)
    expect(text).toContain('What the made-up cases rest on')
  })

  test('says that a draft without effect turns nothing, and beside its field what cannot be', async () => {
    expect(await page('/law/reform', { ...typed, value: '90' })).toContain('No answer turns')
    const wrong = await page('/law/reform', { ...typed, value: 'many' }, 'ru')
    expect(wrong).toContain('Новое значение: Здесь ожидается число.')
    expect(await page('/law/reform', { ...typed, value: '' })).toContain(
      'This figure is never "without limit"'.replaceAll('"', '&quot;'),
    )
  })
})
