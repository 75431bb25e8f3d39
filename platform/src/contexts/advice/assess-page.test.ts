import { beforeAll, describe, expect, test } from 'vitest'
import { testWorld } from '../../testing/test-world.ts'
import type { World } from '../../testing/world.ts'

let world: World
beforeAll(async () => {
  world = await testWorld('2026-09-01')
})

/** What a page says, without its tags. */
async function page(query: Readonly<Record<string, string>>, language = 'en'): Promise<string> {
  const address = `${world.address}/assess?${new URLSearchParams(query)}`
  const answer = await fetch(address, { headers: { 'accept-language': language } })
  expect(answer.status).toBe(200)
  return (await answer.text())
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, ' ')
}

/** A specialist for a company in Almaty with staff enough and a vacancy that has stood its days. */
const hire = {
  on: '2026-09-21',
  request: 'new',
  permit: 'employment',
  category: '3',
  post: 'specialist',
  term: '12',
  region: '75',
  citizenship: 'TUR',
  status: 'none',
  qualified: 'yes',
  kind: 'company',
  activity: 'F',
  smallBusiness: 'no',
  headcount: '40',
  local3: '38',
  foreign3: '2',
  unregistered: '0',
  onAirFrom: '2026-09-01',
  quotaLeft: '12',
}

describe('the page /assess', () => {
  test('shows the form of the plain case before anything was asked', async () => {
    const text = await page({})
    expect(text).toContain('Is a permit needed?')
    expect(text).toContain('Ask the law')
    expect(text).not.toContain('to correct')
  })

  test('says yes with reasons, clauses, days and fee', async () => {
    const text = await page(hire)
    expect(text).toContain('On the facts known, the permit can be given')
    expect(text).toContain('Enough of the staff are citizens')
    expect(text).toContain('Monday, 21 September 2026')
    expect(text).toContain('968,800 ₸ = 224 MCI × 4,325 ₸')
    expect(text).toContain('Order 279')
  })

  test('says no with what would change it', async () => {
    const text = await page({ ...hire, onAirFrom: '2026-09-10', local3: '17' })
    expect(text).toContain('On the facts as they are, the permit would be refused')
    expect(text).toContain(
      'Leave the vacancy on air for its 15 full days (code –). Hire or train citizens for categories 3 and 4',
    )
    const stuck = await page({ ...hire, quotaLeft: '0' }, 'ru')
    expect(stuck).toContain('Этого работодатель изменить не может: Место в квоте')
  })

  test('says when no permit is needed, and why', async () => {
    const text = await page({ ...hire, citizenship: 'KGZ' }, 'kk')
    expect(text).toContain('Рұқсат қажет емес')
  })

  test('answers every kind of request and permit in every language', async () => {
    const seasonal = { ...hire, permit: 'seasonal', category: '', term: '120' }
    const transfer = { ...hire, permit: 'ict', category: '2', tenure: '18', ict2: '1', local2: '9' }
    const renewal = { ...hire, request: 'renewal', expiresOn: '2026-11-10', renewals: '1' }
    for (const language of ['kk', 'ru', 'en'])
      for (const asked of [seasonal, transfer, renewal, { ...renewal, ...transfer, request: 'renewal' }])
        expect(await page(asked, language)).toContain(`"permit": "${asked.permit}"`)
  })

  test('shows what was typed again with what is wrong beside it', async () => {
    const text = await page({ ...hire, citizenship: '', headcount: 'many', onAirFrom: '2026-13-01', earlier2: '2025' })
    expect(text).toContain('A number is expected here.')
    expect(text).toContain('Citizenship: Fill this in.')
    expect(text.match(/A day of the calendar is expected here/g)).toHaveLength(4)
    expect(text).not.toContain('can be given')
  })

  test('takes several regions and earlier permits', async () => {
    const address = `${world.address}/assess?${new URLSearchParams(hire)}&moreRegions=71&moreRegions=79&earlier1=2025-01-10&replaced1=yes`
    const text = (await (await fetch(address)).text()).replace(/&quot;/g, '"')
    expect(text).toContain('"71"')
    expect(text).toContain('"replaced": true')
  })
})
