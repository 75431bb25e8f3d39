import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { historyOf, verifyChain } from '../../kernel/events.ts'
import { testWorld } from '../../testing/test-world.ts'

test('five hundred submissions of one draft at once, with one key or with many, file it once and ask each agency once', {
  timeout: 60_000,
}, async () => {
  const world = await testWorld('2026-09-01')
  const aigerim = await world.as('aigerim')
  const { code } = await world.vacancy()
  const id = await world.draft('aigerim', code)
  await world.goTo('2026-09-17')

  const shared = randomUUID()
  const keys = Array.from({ length: 500 }, (_, n) => (n % 2 === 0 ? shared : randomUUID()))
  const answers = await Promise.all(keys.map((key) => aigerim.post(`/drafts/${id}/file`, undefined, { key })))
  const filed = answers.filter((answer) => answer.status === 200)
  const others = answers.filter((answer) => answer.status !== 200)
  expect(filed.length).toBeGreaterThan(0)
  expect(new Set(filed.map((answer) => JSON.stringify(answer.body))).size).toBe(1)
  expect(new Set(others.map((answer) => `${answer.status} ${answer.body.code}`))).toEqual(
    new Set(['409 permits.not-from-registered']),
  )

  await world.settle({ later: true })
  const { db } = world.platform
  const events = await historyOf(db, id)
  expect(events.filter((event) => event.name === 'permits.filed')).toHaveLength(1)
  expect(events.filter((event) => event.name === 'checks.asked')).toHaveLength(6)
  expect(events.filter((event) => event.name === 'checks.answered')).toHaveLength(6)
  expect(verifyChain(events)).toEqual({ whole: true })
  const tries = await sql<{
    agency: string
    n: number
  }>`select e.agency, count(*) as n from checks.enquiry e join checks.exchange x on x.enquiry_id = e.id
    where e.subject = ${id} group by e.agency`.execute(db)
  expect(tries.rows.map((row) => row.n)).toEqual([1, 1, 1, 1, 1, 1])
  const series = await sql<{ last: number }>`select last from permits.series where kind = 'application'`.execute(db)
  expect(series.rows).toEqual([{ last: 1 }])
})
