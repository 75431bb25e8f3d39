import { beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../testing/client.ts'
import { expectOk } from '../../testing/expect-ok.ts'
import { decides, eventsOf } from '../../testing/steps.ts'
import { testWorld } from '../../testing/test-world.ts'
import type { World } from '../../testing/world.ts'
import type { CaseView } from './api.ts'

let world: World
let nurlan: Client
let dana: Client

beforeAll(async () => {
  world = await testWorld('2026-09-01')
  nurlan = await world.as('nurlan')
  dana = await world.as('dana')
})

const look = async (id: string) => (await nurlan.get<CaseView>(`/cases/${id}`)).body
const object = (id: string, text = 'Договоры внесены 16 сентября, выписка приложена.') =>
  dana.post(`/cases/${id}/objection`, { text })
const names = async (id: string) => (await eventsOf(nurlan, id)).map((event) => event.name)

/** Tulpar's case, to which the law says no, filed on Thursday 17 September: to be told by the 22nd, decided by the 25th. */
async function doubtful(): Promise<string> {
  await world.goTo('2026-09-01')
  const id = await world.filed('dana')
  await world.settle()
  await expectOk(nurlan.post(`/cases/${id}/qualification`, { meets: true }))
  return id
}

async function told(on: '2026-09-17' | '2026-09-18' | '2026-09-22' = '2026-09-17'): Promise<string> {
  const id = await doubtful()
  await world.goTo(on)
  await expectOk(decides(nurlan, id, 'tell-refusal'))
  return id
}

describe('a likely refusal', () => {
  test('is told with the law’s reasons, two working days to object and three before the act', async () => {
    const id = await doubtful()
    expect(await decides(nurlan, id, 'tell-refusal')).toMatchObject({
      status: 200,
      body: {
        state: 'hearing',
        hearing: {
          toldOn: '2026-09-17',
          objectBy: '2026-09-21',
          refuseFrom: '2026-09-22',
          ground: null,
          lateBecause: null,
          objection: null,
          decision: { answer: 'no' },
        },
        ball: { holder: 'employer', what: 'object', until: '2026-09-21' },
      },
    })
    expect((await dana.get<CaseView>(`/cases/${id}`)).body.youMay).toEqual(['withdraw', 'object'])
  })

  test('is told by the third working day; on the next it needs a reason, which stands in the case', async () => {
    const inTime = await doubtful()
    await world.goTo('2026-09-22')
    expect(await decides(nurlan, inTime, 'tell-refusal')).toMatchObject({
      status: 200,
      body: { hearing: { refuseFrom: '2026-09-25', lateBecause: null } },
    })
    const late = await doubtful()
    await world.goTo('2026-09-23')
    expect(await decides(nurlan, late, 'tell-refusal')).toMatchObject({
      status: 422,
      body: { code: 'permits.told-too-late', values: { day: '2026-09-22' } },
    })
    const lateBecause = 'Реестр ответил только 23 сентября.'
    expect(await decides(nurlan, late, 'tell-refusal', { lateBecause })).toMatchObject({
      status: 200,
      body: { hearing: { lateBecause, refuseFrom: '2026-09-28' } },
    })
  })

  test('that the law does not argue needs the officer’s own ground', async () => {
    await world.goTo('2026-09-01')
    const id = await world.ready('aigerim')
    expect(await decides(nurlan, id, 'tell-refusal')).toMatchObject({
      status: 422,
      body: { code: 'permits.ground-needed' },
    })
    const ground = 'Подпись на письме работодателя не его.'
    expect(await decides(nurlan, id, 'tell-refusal', { ground })).toMatchObject({
      status: 200,
      body: { hearing: { ground, decision: { answer: 'yes' } } },
    })
  })

  test('is told once', async () => {
    const id = await told()
    expect(await decides(nurlan, id, 'tell-refusal')).toMatchObject({
      status: 409,
      body: { code: 'permits.not-from-hearing' },
    })
  })
})

describe('an objection', () => {
  test('is heard within two working days, and gives the ball back', async () => {
    const id = await told()
    await world.goTo('2026-09-21')
    const text = 'Договоры внесены 16 сентября.'
    expect(await object(id, text)).toMatchObject({
      status: 200,
      body: {
        hearing: { objection: text, objectedAt: expect.any(String) },
        ball: { holder: 'officer', what: 'decide-after-hearing' },
        youMay: ['withdraw'],
      },
    })
  })

  test('on the third working day comes too late; without one the ball has gone back by itself', async () => {
    const id = await told()
    await world.goTo('2026-09-22')
    expect((await look(id)).ball).toMatchObject({ holder: 'officer', what: 'decide-after-hearing' })
    expect(await object(id)).toMatchObject({
      status: 409,
      body: { code: 'permits.objection-too-late', values: { day: '2026-09-21' } },
    })
  })

  test('is made once, though it is sent five times at once', async () => {
    const id = await told()
    const answers = await Promise.all(Array.from({ length: 5 }, () => object(id)))
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409, 409, 409, 409])
    expect(answers.find((answer) => answer.status === 409)?.body).toMatchObject({ code: 'permits.already-objected' })
  })

  test('needs words', async () => {
    const id = await told()
    for (const text of ['', '  \n '])
      expect(await object(id, text)).toMatchObject({ status: 422, body: { problems: [{ pointer: '/text' }] } })
  })

  test('is not made where nothing was told', async () => {
    expect(await object(await doubtful())).toMatchObject({ status: 409, body: { code: 'permits.not-from-registered' } })
  })
})

describe('a refusal', () => {
  test('does not come before the hearing', async () => {
    const id = await doubtful()
    expect(await decides(nurlan, id, 'refuse', { ground: 'Жоқ' })).toMatchObject({
      status: 409,
      body: { code: 'permits.not-from-registered' },
    })
  })

  test('comes no earlier than three working days after the employer was told', async () => {
    const id = await told('2026-09-18')
    for (const day of ['2026-09-18', '2026-09-21', '2026-09-22'] as const) {
      await world.goTo(day)
      expect(await decides(nurlan, id, 'refuse')).toMatchObject({
        status: 409,
        body: { code: 'permits.hearing-runs', values: { day: '2026-09-23' } },
      })
    }
    await world.goTo('2026-09-23')
    expect((await decides(nurlan, id, 'refuse')).status).toBe(200)
  })

  test('carries every rule that says no, with its fact and its clause', async () => {
    const id = await told()
    await world.goTo('2026-09-22')
    const refused = await decides(nurlan, id, 'refuse')
    expect(refused).toMatchObject({
      status: 200,
      body: {
        state: 'refused',
        decided: { on: '2026-09-22', againstTheEngine: false, ground: null, decision: { answer: 'no' } },
        invoice: null,
        ball: { holder: 'nobody' },
      },
    })
    const no =
      (refused.body as unknown as CaseView).decided?.decision.findings.filter((finding) => finding.answer === 'no') ??
      []
    expect(no.map((finding) => finding.rule)).toEqual(['contracts-registered'])
    for (const finding of no) {
      expect(finding.cites.length).toBeGreaterThan(0)
      expect(Object.keys(finding.facts).length).toBeGreaterThan(0)
      for (const language of ['kk', 'ru', 'en'] as const) expect(finding.because[language].length).toBeGreaterThan(10)
    }
    expect((await eventsOf(nurlan, id)).at(-1)).toMatchObject({
      name: 'permits.refused',
      data: { answer: 'no', againstTheEngine: false, rules: ['contracts-registered'] },
    })
  })

  test('answers the objection, in writing', async () => {
    const id = await told()
    await expectOk(object(id))
    await world.goTo('2026-09-22')
    expect(await decides(nurlan, id, 'refuse')).toMatchObject({
      status: 422,
      body: { code: 'permits.objection-unanswered' },
    })
    const ground = 'Выписка из ЕСУТД от 22 сентября договоров не показывает.'
    expect(await decides(nurlan, id, 'refuse', { ground })).toMatchObject({
      status: 200,
      body: { decided: { ground } },
    })
  })

  test('that the law does not argue needs a ground', async () => {
    await world.goTo('2026-09-01')
    const id = await world.ready('aigerim')
    await expectOk(decides(nurlan, id, 'tell-refusal', { ground: 'Сомнение' }))
    await world.goTo('2026-09-22')
    expect(await decides(nurlan, id, 'refuse')).toMatchObject({ status: 422, body: { code: 'permits.ground-needed' } })
    expect(await decides(nurlan, id, 'refuse', { ground: 'Подпись подделана.' })).toMatchObject({
      status: 200,
      body: { decided: { againstTheEngine: true } },
    })
  })

  test('is final: nothing is approved, objected to or withdrawn after it', async () => {
    const id = await told()
    await world.goTo('2026-09-22')
    await expectOk(decides(nurlan, id, 'refuse'))
    for (const again of [
      await decides(nurlan, id, 'approve'),
      await decides(nurlan, id, 'refuse'),
      await object(id),
      await dana.post(`/cases/${id}/withdraw`),
    ]) {
      expect(again).toMatchObject({ status: 409, body: { code: 'permits.not-from-refused' } })
    }
  })
})

describe('after the hearing', () => {
  test('the officer may approve after all, with a ground where the law still says no', async () => {
    const id = await told()
    await expectOk(object(id))
    expect(await decides(nurlan, id, 'approve')).toMatchObject({ status: 422, body: { code: 'permits.ground-needed' } })
    expect(await decides(nurlan, id, 'approve', { ground: 'Возражение принято.' })).toMatchObject({
      status: 200,
      body: { state: 'approved', hearing: { objection: expect.any(String) }, invoice: { state: 'due' } },
    })
  })

  test('the employer may still withdraw', async () => {
    const id = await told()
    expect(await dana.post(`/cases/${id}/withdraw`)).toMatchObject({ status: 200, body: { state: 'withdrawn' } })
  })
})

describe('a case that was not decided in its six working days', () => {
  test('is overdue from the next day, is said to be once, and can still be decided', async () => {
    const id = await doubtful()
    await world.goTo('2026-09-25')
    expect(await look(id)).toMatchObject({ decideBy: '2026-09-25', overdue: false })
    await world.goTo('2026-09-26')
    await world.goTo('2026-10-05')
    expect(await look(id)).toMatchObject({ overdue: true, state: 'registered' })
    expect((await names(id)).filter((name) => name === 'permits.overdue')).toHaveLength(1)
    expect((await decides(nurlan, id, 'approve', { ground: 'Договоры внесены.' })).status).toBe(200)
  })

  test('is not overdue, once it was decided', async () => {
    await world.goTo('2026-09-01')
    const id = await world.approved('aigerim')
    await world.goTo('2026-09-30')
    expect(await look(id)).toMatchObject({ overdue: false })
    expect(await names(id)).not.toContain('permits.overdue')
  })
})
