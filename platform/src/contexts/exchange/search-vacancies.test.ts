import { plusDays } from '@ruqsat/law'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../testing/client.ts'
import { testWorld } from '../../testing/test-world.ts'
import type { World } from '../../testing/world.ts'
import type { VacancyPage } from './api.ts'

let world: World
let anyone: Client

const search = async (query: Readonly<Record<string, string>>): Promise<VacancyPage> => {
  const answer = await anyone.get<VacancyPage>(`/vacancies?${new URLSearchParams(query)}`)
  expect(answer.status).toBe(200)
  return answer.body
}
const titles = async (query: Readonly<Record<string, string>>) =>
  (await search(query)).vacancies.map((vacancy) => vacancy.title).sort()

describe('searching the exchange', () => {
  beforeAll(async () => {
    world = await testWorld('2026-09-01')
    anyone = await world.as(null)
    const plain = { duties: 'Выполнять работу добросовестно и вовремя.', requirements: 'Аккуратность и опыт.' }
    await world.vacancy('aigerim', { ...plain, title: 'Инженер-строитель', payFrom: '800000', payTo: '900000' })
    await world.vacancy('aigerim', { ...plain, title: 'Дәнекерлеуші', payFrom: '450000', payTo: '' })
    await world.vacancy('dana', {
      ...plain,
      title: 'Водитель-международник',
      duties: 'Перевозить грузы между Алматы и Стамбулом.',
      payFrom: '500000',
      payTo: '700000',
    })
    await world.vacancy('saule', {
      ...plain,
      title: 'Дизайнер интерфейсов',
      region: '71',
      place: 'Астана',
      payFrom: '600000',
      payTo: '650000',
    })
    await world.vacancy('saule', {
      ...plain,
      title: 'Аспаз',
      region: '71',
      place: 'Астана',
      duties: 'Тамақ дайындау, асханалардың жұмысын ұйымдастыру.',
      payFrom: '300000',
      payTo: '350000',
    })
    const off = await world.vacancy('dana', { ...plain, title: 'Инженер по транспорту' })
    await (await world.as('dana')).post(`/firm/vacancies/${off.id}/take-off`)
    await (await world.as('dana')).post('/firm/vacancies', { title: 'Инженер в черновике' })
  })

  test.each([
    ['инженер', ['Инженер-строитель']],
    ['инженеры', ['Инженер-строитель']],
    ['инженерами', ['Инженер-строитель']],
    ['Строителей', ['Инженер-строитель']],
    ['водители', ['Водитель-международник']],
    ['груз', ['Водитель-международник']],
    ['Стамбул', ['Водитель-международник']],
  ])('finds Russian words in any form: %s', async (q, found) => {
    expect(await titles({ q })).toEqual(found)
  })

  test.each([
    ['дәнекерлеуші', ['Дәнекерлеуші']],
    ['дәнекерлеушілер', ['Дәнекерлеуші']],
    ['дәнекерлеушілерге', ['Дәнекерлеуші']],
    ['инженерлерге', ['Инженер-строитель']],
    ['аспаздар', ['Аспаз']],
    ['асханаға', ['Аспаз']],
    ['ДӘНЕКЕР', ['Дәнекерлеуші']],
  ])('finds Kazakh words in any form: %s', async (q, found) => {
    expect(await titles({ q })).toEqual(found)
  })

  test('finds by region, by pay, and by all of it together', async () => {
    expect(await titles({ region: '71' })).toEqual(['Аспаз', 'Дизайнер интерфейсов'])
    expect(await titles({ payFrom: '650 000' })).toEqual([
      'Водитель-международник',
      'Дизайнер интерфейсов',
      'Инженер-строитель',
    ])
    expect(await titles({ payFrom: '450001' })).not.toContain('Дәнекерлеуші')
    expect(await titles({ payFrom: '450000' })).toContain('Дәнекерлеуші')
    expect(await titles({ q: 'дизайнер', region: '75' })).toEqual([])
    expect(await titles({ q: 'дизайнер', region: '71', payFrom: '600000' })).toEqual(['Дизайнер интерфейсов'])
  })

  test('without a wish shows everything on the air, and only that', async () => {
    const page = await search({})
    expect(page).toMatchObject({ count: 5, more: false, next: null })
    for (const [wish, nothing] of [
      ['q', ''],
      ['q', ' !? '],
      ['region', ''],
      ['payFrom', ''],
      ['payFrom', ' '],
    ] as const) {
      expect((await search({ [wish]: nothing })).count).toBe(5)
    }
  })

  test('counts what it finds', async () => {
    expect(await search({ region: '71' })).toMatchObject({ count: 2, more: false })
    expect(await search({ q: 'космонавт' })).toMatchObject({ vacancies: [], count: 0, next: null })
  })

  test('takes whatever is typed', async () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom(
        '"',
        "'",
        '\\',
        'a & b',
        '-инженер',
        '"инженер строитель"',
        'a:*',
        '<->',
        '%',
        '😀',
        'or or',
        '()',
      ),
    )
    await fc.assert(
      fc.asyncProperty(typed, async (q) => {
        fc.pre(!q.includes('\0') && q.length <= 200)
        expect((await anyone.get(`/vacancies?${new URLSearchParams({ q })}`)).status).toBe(200)
      }),
      { numRuns: 60 },
    )
  })

  test('says what is wrong with a wish it cannot read', async () => {
    for (const [wish, typed] of [
      ['region', 'Almaty'],
      ['payFrom', 'much'],
      ['q', 'x'.repeat(201)],
    ] as const) {
      expect(await anyone.get(`/vacancies?${new URLSearchParams({ [wish]: typed })}`)).toMatchObject({
        status: 422,
        body: { code: 'http.problems' },
      })
    }
  })
})

describe('turning the pages', () => {
  const posted: string[] = []
  beforeAll(async () => {
    world = await testWorld('2026-09-01')
    anyone = await world.as(null)
    for (let day = 0; day < 3; day++) {
      await world.goTo(plusDays('2026-09-01', day))
      for (let n = 0; n < 22; n++)
        posted.push(
          (await world.vacancy(n % 2 === 0 ? 'aigerim' : 'saule', { region: n % 2 === 0 ? '75' : '71' })).code,
        )
    }
  })

  const turnAll = async (query: Readonly<Record<string, string>>) => {
    const codes: string[] = []
    let after: string | null = ''
    while (after !== null) {
      const page: VacancyPage = await search(after === '' ? query : { ...query, after })
      codes.push(...page.vacancies.map((vacancy) => vacancy.code))
      after = page.next
    }
    return codes
  }

  test('shows every vacancy once, newest first', async () => {
    const codes = await turnAll({})
    expect(codes).toHaveLength(66)
    expect([...codes].sort()).toEqual([...posted].sort())
    expect(codes.slice(0, 22).sort()).toEqual(posted.slice(44).sort())
    expect(codes.slice(44).sort()).toEqual(posted.slice(0, 22).sort())
  })

  test('keeps to the wish, and the count does not change from page to page', async () => {
    expect(await turnAll({ region: '71' })).toHaveLength(33)
    const first = await search({ region: '71', q: 'инженер' })
    const second = await search({ region: '71', q: 'инженер', after: String(first.next) })
    expect([first.count, second.count]).toEqual([33, 33])
    expect(second.vacancies).toHaveLength(13)
    expect(second.next).toBeNull()
  })

  test('neither repeats nor skips when vacancies come and go in between', async () => {
    const first = await search({})
    await world.vacancy('aigerim')
    const second = await search({ after: String(first.next) })
    const seen = new Set(first.vacancies.map((vacancy) => vacancy.code))
    expect(second.vacancies.some((vacancy) => seen.has(vacancy.code))).toBe(false)
    const third = await search({ after: String(second.next) })
    const fourth = await search({ after: String(third.next) })
    const all = [first, second, third, fourth].flatMap((page) => page.vacancies.map((vacancy) => vacancy.code))
    expect(new Set(all).size).toBe(all.length)
    // One posted on the day of the last row seen may still come in its place: it is new, not repeated.
    expect(posted.filter((code) => !all.includes(code))).toEqual([])
  })

  test('a key that was not made here begins at the first page', async () => {
    const first = (await search({})).vacancies.map((vacancy) => vacancy.code)
    for (const after of [
      'x',
      '2026-09-01_',
      '2026-13-01_00000000-0000-0000-0000-000000000000',
      `2026-09-01_${'-'.repeat(36)}`,
    ]) {
      expect((await search({ after })).vacancies.map((vacancy) => vacancy.code)).toEqual(first)
    }
  })
})
