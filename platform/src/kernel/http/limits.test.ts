import type { Day } from '@ruqsat/law'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { openFace } from '../../face.ts'
import { testWorld } from '../../testing/test-world.ts'
import type { World } from '../../testing/world.ts'
import { ok } from '../outcome.ts'
import { anyone } from './access.ts'
import { apiQuestion } from './route.ts'
import { createServer } from './server.ts'

const guessed = apiQuestion({
  path: '/guessed',
  access: anyone,
  perMinute: 3,
  summary: 'Where a secret could be guessed',
  answer: z.object({ done: z.boolean() }),
  run: async () => ok({ done: true }),
})

let world: World
beforeAll(async () => {
  world = await testWorld('2026-09-01' as Day)
})
afterAll(() => world.close())

async function asked(mode: 'production' | 'sandbox', times: number) {
  const { platform } = world
  const app = await createServer({ ...platform, config: { ...platform.config, mode } }, [guessed], openFace(platform))
  const answers = []
  for (let i = 0; i < times; i++)
    answers.push(await app.inject({ url: '/api/v1/guessed', headers: { 'accept-language': 'kk' } }))
  await app.close()
  return answers
}

describe('where a secret could be guessed', () => {
  test('one address may ask only so often, and is told when to come back', async () => {
    const answers = await asked('production', 4)
    expect(answers.map((answer) => answer.statusCode)).toEqual([200, 200, 200, 429])
    expect(answers.at(-1)?.json()).toMatchObject({ code: 'http.too-often', title: expect.stringContaining('минут') })
    expect(Number(answers.at(-1)?.headers['retry-after'])).toBeGreaterThan(0)
  })

  test('the sandbox, where nothing is secret, lets everything through', async () => {
    const answers = await asked('sandbox', 6)
    expect(new Set(answers.map((answer) => answer.statusCode))).toEqual(new Set([200]))
  })
})
