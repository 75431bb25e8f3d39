import { Writable } from 'node:stream'
import { type Question, readQuestion } from '@ruqsat/law'
import { beforeAll, describe, expect, test } from 'vitest'
import { exportCases } from '../../cli/export-cases.ts'
import { reading } from '../../kernel/acting.ts'
import { testWorld } from '../../testing/test-world.ts'
import type { World } from '../../testing/world.ts'
import { filedQuestions } from '../permits/index.ts'

let world: World
const wellCheckedFirm = 'aigerim'

beforeAll(async () => {
  world = await testWorld('2026-09-01')
  for (let number = 0; number < 5; number++) await world.filed(wellCheckedFirm)
  await world.settle()
  await world.draft(wellCheckedFirm, (await world.vacancy(wellCheckedFirm)).code)
}, 120_000)

const strict = { changes: [{ op: 'set', figure: 'share.local_min.cat34', from: '2027-01-01', value: 100 }] }
const everywhere = {
  changes: [{ op: 'version', rule: 'quota', from: '2027-01-01', requires: { at: '/hire/regions', includes: '10' } }],
}

async function asks(who: string | null, draft: object, language = 'en') {
  const client = await world.as(who, language)
  return client.post<Record<string, unknown>>('/law/reforms', { draft, source: 'stored' })
}

async function page(who: string | null, draft: object): Promise<string> {
  const { token } = await world.as(who)
  const query = new URLSearchParams({ cases: 'stored', draft: JSON.stringify(draft) })
  const headers = { 'accept-language': 'en', ...(token === null ? {} : { cookie: `sid=${token}` }) }
  const answer = await fetch(`${world.address}/law/reform?${query}`, { headers })
  expect(answer.status).toBe(200)
  return (await answer.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

async function questionsIn(region: string): Promise<readonly Question[]> {
  const { db, today } = reading(world.platform, { kind: 'anonymous' })
  const all: Question[] = []
  for await (const questions of filedQuestions(db, region, today)) all.push(...questions)
  return all
}

describe('the questions of filed cases', () => {
  test('are those of the contract, on the day of filing, with what the agencies and the quota say', async () => {
    const questions = await questionsIn('75')
    expect(questions).toHaveLength(5)
    for (const question of questions) {
      expect(readQuestion(question)).toEqual({ ok: true, question })
      expect(question).toMatchObject({
        request: 'new',
        employer: { unregisteredContracts: 0, banFoundOn: null },
        hire: { regions: ['75'] },
        quotaLeft: expect.any(Number),
      })
    }
    const days = questions.map(({ on }) => on)
    expect(days).toEqual([...days].sort().reverse())
    expect(days.at(-1)).toBe('2026-09-17')
    expect(await questionsIn('10')).toEqual([])
  })

  test('name no person, no firm, no vacancy and no case', async () => {
    const told = JSON.stringify(await questionsIn('75'))
    const { rows } = await world.platform.db
      .selectFrom('permits.application')
      .select(['id', 'employer', 'number', 'worker', 'filed'])
      .where('filed', 'is not', null)
      .execute()
      .then((found) => ({ rows: found }))
    for (const { id, employer, number, worker, filed } of rows) {
      const {
        passport,
        vacancy,
        employer: firm,
        post,
      } = filed as unknown as {
        passport: { surname: string; givenNames: string; number: string; birthDate: string }
        vacancy: { code: string; title: string }
        employer: { name: { ru: string }; address: string }
        post: { title: string }
      }
      const names = [passport.surname, passport.givenNames, passport.number, passport.birthDate, post.title]
      for (const name of [
        id,
        employer,
        number,
        worker,
        ...names,
        vacancy.code,
        vacancy.title,
        firm.name.ru,
        firm.address,
      ])
        expect(told).not.toContain(name)
    }
  })

  test('are written one a line, of the whole country or of one region', async () => {
    const written: string[] = []
    const out = new Writable({
      highWaterMark: 1,
      write(chunk, _, done) {
        written.push(String(chunk))
        setImmediate(done)
      },
    })
    expect(await exportCases(world.platform.db, {}, out)).toMatchObject({
      done: true,
      aside: true,
      text: { en: 'Cases written: 5.' },
    })
    const lines = written.join('').trimEnd().split('\n')
    expect(lines.map((line) => readQuestion(JSON.parse(line)).ok)).toEqual([true, true, true, true, true])
    expect((await exportCases(world.platform.db, { region: '10' }, out)).text.en).toBe('Cases written: 0.')
    expect((await exportCases(world.platform.db, { region: '00' }, out)).done).toBe(false)
  })
})

describe('a draft over the filed cases of a region', () => {
  test('is counted for its officer, moved to the day of the draft, without examples', async () => {
    const { status, body } = await asks('nurlan', everywhere)
    expect(status).toBe(200)
    expect(body).toMatchObject({ source: 'stored', region: '75', complete: true, seed: null, on: '2027-01-01' })
    expect(body.all).toMatchObject({ cases: 5 })
    expect(body.byRule).toMatchObject({ quota: { cases: 5, flips: { 'yes-no': 5 } } })
    expect([body.examples, body.basis]).toEqual([[], []])
    const same = await asks('nurlan', { changes: [] })
    expect(same.body).toMatchObject({ all: { cases: 5, flips: { 'yes-no': 0, 'no-yes': 0 } } })
  })

  test('shows no group of few', async () => {
    const { body } = await asks('nurlan', strict)
    const groups = ['byRegion', 'byCategory', 'byActivity', 'byRule'].flatMap((by) =>
      Object.values(body[by] as Record<string, { cases: number }>),
    )
    expect(groups.length).toBeGreaterThan(3)
    expect(groups.filter(({ cases }) => cases < 5)).toEqual([])
  })

  test('is refused to everyone else, and where the region has few cases, each with the reason', async () => {
    expect(await asks(null, strict)).toMatchObject({ status: 401, body: { code: 'oversight.stored-for-officers' } })
    expect(await asks(wellCheckedFirm, strict)).toMatchObject({ status: 403 })
    expect(await asks('marat', strict)).toMatchObject({ status: 409, body: { code: 'oversight.too-few' } })
    expect((await asks('nurlan', { changes: [{}] })).status).toBe(422)
    expect(await page(null, strict)).toContain('Only a signed-in officer of the local executive body')
    expect(await page('marat', strict)).toContain('Too few real cases')
  })

  test('stands on the page as counts, with what the cases are', async () => {
    const text = await page('nurlan', everywhere)
    for (const said of ['of 5 real cases', 'every filed application was asked', 'yes → no'])
      expect(text).toContain(said)
    expect(text).not.toContain('Examples of cases')
  })
})
