import { expect, test } from 'vitest'
import { testWorld } from '../testing/test-world.ts'
import { dayAt, MovedClock, realClock } from './clock.ts'

const at = (text: string) => Temporal.Instant.from(text)

test('a day ends with its last millisecond in Almaty, not in Greenwich', () => {
  expect(dayAt(at('2026-09-01T18:59:59.999Z'))).toBe('2026-09-01')
  expect(dayAt(at('2026-09-01T19:00:00Z'))).toBe('2026-09-02')
  expect(dayAt(at('2026-12-31T18:59:59.999999999Z'))).toBe('2026-12-31')
  expect(dayAt(at('2026-12-31T19:00:00Z'))).toBe('2027-01-01')
})

test('before 1 March 2024 Almaty was an hour further on', () => {
  expect(dayAt(at('2024-02-28T18:00:00Z'))).toBe('2024-02-29')
  expect(dayAt(at('2024-03-01T18:00:00Z'))).toBe('2024-03-01')
})

test('a leap day is a day', () => {
  expect(dayAt(at('2028-02-28T19:00:00Z'))).toBe('2028-02-29')
})

test('the real clock tells the day of its own moment', () => {
  const before = dayAt(realClock.now())
  const told = realClock.today()
  expect([before, dayAt(realClock.now())]).toContain(told)
})

test('a moved clock shows the day it was moved to, keeps ticking, and every process on the database sees it', async () => {
  const world = await testWorld('2026-09-01')
  const { clock, db } = world.platform
  expect(clock.today()).toBe('2026-09-01')
  const first = clock.now()
  expect(Temporal.Instant.compare(clock.now(), first)).toBeGreaterThanOrEqual(0)

  const elsewhere = new MovedClock()
  expect(elsewhere.today()).toBe(realClock.today())
  await elsewhere.read(db)
  expect(elsewhere.today()).toBe('2026-09-01')

  await elsewhere.moveTo(db, '2027-02-28')
  expect(elsewhere.today()).toBe('2027-02-28')
  await (clock as MovedClock).read(db)
  expect(clock.today()).toBe('2027-02-28')
})

test('the sandbox’s clock goes back too, but not out of the years whose working days are known', async () => {
  const world = await testWorld('2026-09-01')
  const anyone = await world.as(null)
  expect(await anyone.post('/sandbox/clock', { days: -10 })).toMatchObject({
    status: 200,
    body: { today: '2026-08-22' },
  })
  for (const today of ['2025-08-31', '2028-01-01', '2026-02-30', 'tomorrow']) {
    expect(await anyone.put('/sandbox/clock', { today })).toMatchObject({
      status: 422,
      body: { problems: [{ pointer: '/today', code: 'playground.outside-span' }] },
    })
  }
  expect((await anyone.get('/sandbox/clock')).body).toMatchObject({ today: '2026-08-22' })
})
