import { join } from 'node:path'
import { type Day, languages } from '@ruqsat/law'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testWorld } from '../testing/test-world.ts'
import type { World } from '../testing/world.ts'
import type { CaseFile } from './case-schema.ts'
import { play } from './play.ts'
import { readCaseFile } from './read-case-file.ts'
import { sheetOn } from './sheet.ts'
import { openStage } from './stage.ts'
import { tell } from './tell.ts'

const examples = join(import.meta.dirname, '..', '..', '..', 'examples')
let world: World

/** The platform lives later than both case files: the clock has to go back. */
beforeAll(async () => {
  world = await testWorld('2026-11-26')
})

/** Plays a case file and answers what stands in the terminal, step by step. */
async function told(
  file: CaseFile,
  language: (typeof languages)[number] = 'en',
  waits: () => Promise<void> = () => world.settle(),
): Promise<string[]> {
  const today = world.platform.clock.today()
  const pause = async () => {
    await waits()
    await new Promise((next) => setTimeout(next, 20))
  }
  const stage = await openStage({ address: world.address, language, today, people: file.people, pause })
  const sheet = sheetOn({ language, width: 200, paint: (_, text) => text })
  const steps: string[] = []
  for await (const step of play(file, stage)) steps.push(tell(sheet, step))
  return steps
}

const heads = (steps: readonly string[]) => steps.map((step) => step.split('\n')[0]?.replace(/ {2,}/, '  '))
const textOf = (steps: readonly string[]) => steps.join('\n').replace(/ {2,}/g, '  ')
const step = (steps: readonly string[], what: string) => textOf(steps.filter((told) => told.includes(what)))
const example = (name: string) => readCaseFile(join(examples, name), 'en')

describe('the first permit', () => {
  let steps: string[]
  beforeAll(async () => {
    steps = await told(await example('first-permit'))
  })

  test('is told step by step, each on its day', () => {
    expect(heads(steps)).toEqual([
      'Mon, 5 Oct 2026  The clock of the sandbox is moved back (it was Thursday, 26 November 2026)',
      'Mon, 5 Oct 2026  The employer states its staff: Ulgi Qurylys LLP',
      'Mon, 5 Oct 2026  The employer posts the vacancy on the Electronic Labour Exchange',
      'Mon, 5 Oct 2026  The draft is complete: Mehmet Yılmaz, 3 papers',
      'Wed, 21 Oct 2026  The employer files the application',
      'Wed, 21 Oct 2026  The agencies have answered',
      'Fri, 23 Oct 2026  The officer: the qualification meets the standard of the post',
      'Fri, 23 Oct 2026  The officer approves; the fee is billed',
      'Wed, 28 Oct 2026  The employer pays the fee through the treasury',
      'Wed, 28 Oct 2026  The treasury confirms the payment; the permit is issued',
    ])
  })

  test('says on the day of the posting what stands against it, under which clause, and when it ends', () => {
    const drafted = step(steps, 'The draft is complete')
    expect(drafted).toContain('The law’s answer on 5 October 2026: no')
    expect(drafted).toMatch(/✗ no: Labour-market test \(market-test\)\n.*filing opens on 21 October 2026\.\n.*Order 93/)
    expect(drafted).toMatch(
      /✓ yes: Share of local staff \(local-share\)\n.*38 of 41, 37 needed\.\n.*Order 279, clause 19/,
    )
    expect(drafted).toMatch(/What would change the answer:\n.*File on 21 October 2026\./)
  })

  test('counts the terms by the Kazakh calendar: Monday 26 October is a day off', () => {
    expect(step(steps, 'files the application')).toContain('Likely refusal told by  Tuesday, 27 October 2026')
    expect(step(steps, 'files the application')).toContain('Decision by  Friday, 30 October 2026')
    expect(step(steps, 'the fee is billed')).toContain('Pay by  Monday, 9 November 2026')
  })

  test('names who has the ball, and until when', () => {
    expect(step(steps, 'agencies have answered')).toContain(
      'Whose turn it is  The officer judges the qualification, by Friday, 30 October 2026',
    )
    expect(step(steps, 'the fee is billed')).toContain('The employer pays the fee, by Monday, 9 November 2026')
  })

  test('bills 224 indices of 4,325 tenge', () => {
    expect(step(steps, 'the fee is billed').replaceAll('\u00a0', ' ')).toMatch(
      /Rate, MCI {2}224\n.*4,325 ₸\n.*Due {2}968,800 ₸/,
    )
  })

  test('ends with a permit that anyone can check at its address, and that its employer can read', async () => {
    const issued = step(steps, 'the permit is issued')
    expect(issued).toMatch(/Permit number {2}KZ-75-2026-\d{6}\n.*Valid until {2}Thursday, 28 October 2027/)
    const address = (name: string) => issued.match(new RegExp(`${name} {2}(http\\S+)`))?.[1] ?? ''
    expect(await (await fetch(address('Public check'))).text()).toContain('Mehmet')
    const aigerim = await world.as('aigerim')
    const pdf = new URL(address('PDF')).pathname.replace('/api/v1', '')
    expect((await aigerim.get(pdf)).headers.get('content-type')).toContain('application/pdf')
  })
})

describe('the first refusal', () => {
  let steps: string[]
  beforeAll(async () => {
    steps = await told(await example('first-refusal'))
  })

  test('is told, heard and refused, each on its day', () => {
    expect(heads(steps.slice(-5))).toEqual([
      'Wed, 21 Oct 2026  The agencies have answered',
      'Fri, 23 Oct 2026  The officer: the qualification meets the standard of the post',
      'Fri, 23 Oct 2026  The officer tells of a likely refusal',
      'Tue, 27 Oct 2026  The employer objects',
      'Thu, 29 Oct 2026  The officer refuses',
    ])
    expect(step(steps, 'tells of a likely refusal')).toMatch(
      /Objection by {2}Wednesday, 28 October 2026\n.*Refusal possible from {2}Thursday, 29 October 2026/,
    )
  })

  test('shows from the draft on what would change the answer', () => {
    expect(step(steps, 'The draft is complete')).toMatch(/✗ no: Share of local staff.*\n.*17 of 20, 18 needed/)
    expect(step(steps, 'The draft is complete')).toContain('categories 3 and 4: 10 more.')
  })

  test('names the rule, the fact, the clause and the appeal, and nothing that is in order', () => {
    const refused = step(steps, 'The officer refuses')
    expect(refused).toMatch(
      /✗ no: Share of local staff \(local-share\)\n.*17 of 20, 18 needed\.\n.*Order 279, clause 19/,
    )
    expect(refused).toContain('How to appeal  A complaint against this act is filed with')
    expect(refused).not.toContain('✓')
  })
})

test('a case file can be played again on the same platform', async () => {
  const file = await example('first-permit')
  const number = async () => step(await told(file), 'the permit is issued').match(/KZ-75-2026-(\d{6})/)?.[1]
  expect(Number(await number())).toBeLessThan(Number(await number()))
})

test.each(languages)('in %s every step has its words', async (language) => {
  const steps = await told(await example('first-refusal'), language)
  expect(steps.length).toBeGreaterThanOrEqual(10)
  expect(textOf(steps)).not.toMatch(/\{\w+[},]|undefined|null/)
})

describe('a step that the platform refuses', () => {
  test('ends the journey with the platform’s own sentence and place', async () => {
    const file = await example('first-permit')
    const early = { ...file, days: { ...file.days, applicationFiled: '2026-10-20' as Day } }
    await expect(told(early)).rejects.toThrow(/21 October 2026/)
  })

  test('of a firm that the law refuses is not an approval', async () => {
    const [permit, refusal] = [await example('first-permit'), await example('first-refusal')]
    await expect(told({ ...permit, firm: refusal.firm })).rejects.toThrow(/ground/)
  })

  test('to days that the sandbox’s clock cannot show names the days it can', async () => {
    const file = await example('first-permit')
    const old = { ...file, days: { ...file.days, vacancyPosted: '2020-10-05' as Day } }
    await expect(told(old)).rejects.toThrow(/between 1 September 2025 and 31 December 2027/)
  })
})

describe('an agency that is down', () => {
  afterAll(() => world.fault('otib', 'well'))

  test('is waited for, and the journey goes on once it answers', async () => {
    await world.fault('otib', 'down')
    let looks = 0
    const file = await example('first-permit')
    const steps = await told(file, 'en', async () => {
      looks += 1
      if (looks === 3) await world.fault('otib', 'well')
      await world.settle({ later: looks >= 3 })
    })
    expect(looks).toBeGreaterThanOrEqual(3)
    expect(heads(steps).at(-1)).toContain('the permit is issued')
  })
})
