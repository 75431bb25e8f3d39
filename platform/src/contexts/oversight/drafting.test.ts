import { type Draft, readDraft } from '@ruqsat/law'
import { beforeAll, describe, expect, test } from 'vitest'
import { testWorld } from '../../testing/test-world.ts'
import type { World } from '../../testing/world.ts'
import { addressOf, draftTyped, missingIn, nothingTyped, type TypedDraft } from './pages/typed-draft.ts'

let world: World
beforeAll(async () => {
  world = await testWorld('2026-09-01')
})

const typed = (more: Partial<TypedDraft>): TypedDraft => ({ ...nothingTyped, ...more })
const repeal = { op: 'repeal', rule: 'market-test', from: '2026-06-01' } as const
const exempt = {
  op: 'version',
  rule: 'local-share',
  from: '2026-06-01',
  unless: {
    all: [
      { at: '/employer/headcount', atMost: 1000 },
      { at: '/employer/activity', is: 'F' },
    ],
  },
} as const
const draftOf = (...changes: readonly object[]) => JSON.stringify({ changes })

async function page(query: Readonly<Record<string, string>>, language = 'en') {
  const answer = await fetch(`${world.address}/law/reform?${new URLSearchParams(query)}`, {
    headers: { 'accept-language': language },
  })
  expect(answer.status).toBe(200)
  const html = await answer.text()
  return { html, text: html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ') }
}

describe('a change that is typed', () => {
  test('is added to the draft so far', () => {
    const draft = draftOf(repeal)
    expect(draftTyped(typed({ draft }))).toEqual({ changes: [repeal] })
    const first = { add: 'exempt', rule: 'local-share', from: '2026-06-01', headcount: '1 000', activity: 'F' } as const
    expect(draftTyped(typed({ ...first, draft }))).toEqual({ changes: [repeal, exempt] })
    expect(draftTyped(typed({ ...first, activity: '', to: '2026-12-31' }))).toEqual({
      changes: [{ ...exempt, to: '2026-12-31', unless: { at: '/employer/headcount', atMost: 1000 } }],
    })
    expect(draftTyped(typed({ add: 'repeal', ...repeal }))).toEqual({ changes: [repeal] })
    expect(draftTyped(typed({ figure: 'mci', value: '4 600,5', from: '2027-01-01' }))).toEqual({
      changes: [{ op: 'set', figure: 'mci', from: '2027-01-01', value: 4600.5 }],
    })
  })

  test('with every fact of the form is a draft that the law reads', () => {
    const all = {
      headcount: '20',
      activity: 'F',
      category: '3',
      region: '75',
      post: 'head',
      permit: 'ict',
      kind: 'branch',
    }
    const draft = draftTyped(typed({ add: 'exempt', rule: 'quota', from: '2026-06-01', ...all }))
    expect(readDraft(draft).ok).toBe(true)
    expect((draft as Draft).changes[0]).toMatchObject({ unless: { all: expect.objectContaining({ length: 7 }) } })
  })

  test('takes the place of the draft where a whole draft is pasted', () => {
    expect(draftTyped(typed({ add: 'paste', draft: draftOf(repeal), pasted: draftOf(exempt) }))).toEqual({
      changes: [exempt],
    })
    expect(draftTyped(typed({ add: 'paste', pasted: '{' }))).toBeUndefined()
  })

  test('is not asked of the law before it says what it changes, since when and for whom', () => {
    const missing = (more: Partial<TypedDraft>) => missingIn(typed(more)).map(({ at, code }) => `${at} ${code}`)
    expect(missing({ add: 'exempt', rule: 'quota' })).toEqual([
      '/from http.required',
      '/headcount oversight.nobody-exempt',
    ])
    expect(missing({ figure: '', from: '2026-01-01' })).toEqual(['/figure http.required'])
    expect(missing({ add: 'repeal', ...repeal })).toEqual([])
  })

  test('stands in an address that leads back to it', () => {
    const address = new URL(addressOf([repeal, exempt], { add: 'exempt', cases: 'stored', title: 'One' }), 'http://x')
    expect(JSON.parse(address.searchParams.get('draft') ?? '')).toEqual({ title: 'One', changes: [repeal, exempt] })
    expect([address.searchParams.get('add'), address.searchParams.get('cases')]).toEqual(['exempt', 'stored'])
    expect(addressOf([])).toBe('/law/reform')
  })
})

describe('the page /law/reform', () => {
  test('adds a repeal to an exemption, says both, and turns both rules', async () => {
    const { text, html } = await page({
      draft: draftOf(exempt),
      add: 'repeal',
      rule: 'market-test',
      from: '2026-06-01',
    })
    for (const said of [
      '“All people at work” – at most 1,000 and “Activity (OKED)” – Construction',
      'From 1 June 2026 the rule is not in force.',
      'Labour-market test: no → not asked',
      'Share of local staff: no → yes',
    ])
      expect(text).toContain(said)
    const left = encodeURIComponent(draftOf(exempt)).replaceAll('%20', '+')
    expect(html.replaceAll('&amp;', '&')).toContain(`draft=${left}`)
  })

  test.each([
    ['kk', 'Мыналар босатылады', 'Өзгеріс қосу'],
    ['ru', 'Освобождены', 'Добавить изменение'],
    ['en', 'Exempt:', 'Add a change'],
  ])('speaks %s', async (language, exempts, adds) => {
    expect((await page({ draft: draftOf(exempt) }, language)).text).toContain(exempts)
    expect((await page({}, language)).text).toContain(adds)
  })

  test('says beside the field what is missing, and of a pasted draft where it is wrong', async () => {
    const { text } = await page({ add: 'exempt', rule: 'quota', from: '2026-06-01' })
    expect(text).toContain('Choose who is exempt')
    const wrong = draftOf({ ...repeal, rule: 'nothing' })
    expect((await page({ add: 'paste', pasted: wrong })).text).toContain(
      '/changes/0/rule: There is no &quot;nothing&quot;',
    )
    const broken = await page({ draft: draftOf(repeal), add: 'repeal', rule: 'market-test', from: '2026-01-01' })
    expect(broken.text).toContain('Change 1 sets the rule')
    expect(broken.text).toContain('From 1 June 2026 the rule is not in force.')
    for (const draft of ['{', '[]', draftOf({ ...repeal, op: 'x' })])
      expect((await page({ draft })).text).toContain('The draft in the address could not be read: ')
  })

  test('takes a draft with a rule of its own, and names the rule by its title', async () => {
    const made = {
      op: 'version',
      rule: 'small-team',
      from: '2026-06-01',
      title: { kk: 'Шағын топ', ru: 'Малый состав', en: 'A small team' },
      says: { kk: 'Аз адам.', ru: 'Мало людей.', en: 'Few people.' },
      permits: ['employment'],
      requests: ['new'],
      requires: { at: '/employer/headcount', atMost: 100 },
    }
    const { text } = await page({ add: 'paste', pasted: draftOf(made) })
    expect(text).toContain('A new rule that the book does not have')
    expect(text).toContain('A small team: not asked → no')
  })

  test('gives the draft as a file, and no file of what is none', async () => {
    const file = (draft: string) => fetch(`${world.address}/law/reform/draft.json?${new URLSearchParams({ draft })}`)
    const given = await file(draftOf(repeal, exempt))
    expect(given.headers.get('content-disposition')).toContain('ruqsat-draft.json')
    expect(await given.json()).toEqual({ changes: [repeal, exempt] })
    expect((await file('{}')).status).toBe(422)
  })
})

describe('POST /api/v1/law/reforms', () => {
  test('takes a draft of rules, and names every problem of a condition at its place', async () => {
    const anyone = await world.as(null)
    const good = await anyone.post<{ byRule: object; all: { flips: object } }>('/law/reforms', {
      draft: { changes: [repeal, exempt] },
      cases: 500,
    })
    expect(good).toMatchObject({ status: 200, body: { source: 'synthetic', seed: 1, region: null, complete: null } })
    const bad = await anyone.post<{ problems: { pointer: string }[] }>('/law/reforms', {
      draft: {
        changes: [
          {
            ...exempt,
            unless: {
              any: [
                { at: '/employer/size', atMost: 1 },
                { at: '/on', is: 1 },
              ],
            },
          },
        ],
      },
    })
    expect([bad.status, ...bad.body.problems.map(({ pointer }) => pointer)]).toEqual([
      422,
      '/draft/changes/0/unless/any/0/at',
      '/draft/changes/0/unless/any/1/is',
    ])
  })
})
