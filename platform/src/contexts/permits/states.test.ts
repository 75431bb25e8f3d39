import { languages } from '@ruqsat/law'
import { describe, expect, test } from 'vitest'
import { type PermitState, permitSteps, takePermitStep } from './permit-states.ts'
import { permitsApi } from './routes.ts'
import { type Action, actions, finalStates, openSteps, type State, states, steps, type Taker, take } from './states.ts'
import { sayPermits } from './words.ts'

const takers: readonly Taker[] = ['employer', 'officer', 'worker', 'clock', 'treasury']
const from = (action: Action): readonly State[] => steps[action].from

/** Where a step is taken over the API; what has no route is taken by a machine. */
const routes: Readonly<Record<Action, string | null>> = {
  file: 'POST /drafts/:id/file',
  discard: 'DELETE /drafts/:id',
  withdraw: 'POST /cases/:id/withdraw',
  'tell-refusal': 'POST /cases/:id/tell-refusal',
  object: 'POST /cases/:id/objection',
  approve: 'POST /cases/:id/approve',
  refuse: 'POST /cases/:id/refuse',
  lapse: null,
  issue: null,
}

describe('the life of an application', () => {
  test('begins as a draft, and every state can be reached from it', () => {
    const reached = new Set<State>(['draft'])
    for (let grew = true; grew; ) {
      const next = actions
        .filter((action) => from(action).some((state) => reached.has(state)))
        .map((action) => steps[action].to)
      grew = next.some((state) => !reached.has(state))
      for (const state of next) reached.add(state)
    }
    expect([...reached].sort()).toEqual([...states].sort())
  })

  test('ends only in its final states: from every other there is a way on, and from every state a way to an end', () => {
    for (const state of states) {
      const on = actions.filter((action) => from(action).includes(state) && steps[action].to !== state)
      if (!finalStates.includes(state)) expect(on, state).not.toEqual([])
      expect(endsFrom(state), state).toBe(true)
    }
  })

  test('leaves a final state in one case only: news of a payment in time after the approval lapsed', () => {
    const leaving = actions.filter((action) => from(action).some((state) => finalStates.includes(state)))
    expect(leaving).toEqual(['issue'])
    expect(from('issue').filter((state) => finalStates.includes(state))).toEqual(['lapsed'])
  })

  test('every step is open to exactly one taker, in exactly the states of its row', () => {
    for (const action of actions) {
      for (const state of states) {
        for (const by of takers) {
          const taken = take(state, action, by)
          const may = steps[action].by === by && from(action).includes(state)
          expect(taken.ok, `${by} ${action} from ${state}`).toBe(may)
          if (taken.ok) expect(taken.value).toBe(steps[action].to)
          else
            expect(taken).toMatchObject(
              steps[action].by === by
                ? { status: 409, code: `permits.not-from-${state}` }
                : { status: 403, code: 'permits.not-your-step' },
            )
          expect(openSteps(state, by).includes(action)).toBe(may)
        }
      }
    }
  })

  test('a worker takes no step, and nobody but a machine lapses or issues', () => {
    for (const state of states) expect(openSteps(state, 'worker')).toEqual([])
    expect([steps.lapse.by, steps.issue.by]).toEqual(['clock', 'treasury'])
  })

  test('a decision against the law’s answer needs a ground, whoever is affected', () => {
    const grounded = actions.filter((action) => 'ground' in steps[action])
    expect(grounded.sort()).toEqual(['approve', 'refuse', 'tell-refusal'])
  })

  test('every step of a person has its route, and no route takes a step that is not in the table', () => {
    const declared = permitsApi.map((route) => `${route.method} ${route.path}`)
    for (const action of actions) {
      const route = routes[action]
      if (route === null) expect(['clock', 'treasury']).toContain(steps[action].by)
      else expect(declared).toContain(route)
    }
  })

  test('every state and every step a person takes on a case has its words in three languages', () => {
    for (const language of languages) {
      const say = sayPermits(language) as (key: string) => string | undefined
      for (const state of states)
        for (const key of [`state.${state}`, `refusal.not-from-${state}`]) expect(say(key), key).toBeTruthy()
      for (const action of actions)
        if (routes[action]?.includes('/cases/')) expect(say(`do.${action}`), `${action} in ${language}`).toBeTruthy()
    }
  })
})

/** Can this state come to an end? */
function endsFrom(state: State, seen: readonly State[] = []): boolean {
  if (finalStates.includes(state)) return true
  if (seen.includes(state)) return false
  return actions.some((action) => from(action).includes(state) && endsFrom(steps[action].to, [...seen, state]))
}

describe('the life of a permit', () => {
  test('ends once: by expiry or by revocation', () => {
    for (const state of ['valid', 'expired', 'revoked'] as const satisfies readonly PermitState[]) {
      for (const action of ['expire', 'revoke'] as const) {
        const taken = takePermitStep(state, action)
        if (state === 'valid') expect(taken).toEqual({ ok: true, value: permitSteps[action].to })
        else expect(taken).toMatchObject({ ok: false, status: 409, code: `permits.permit-is-${state}` })
      }
    }
  })
})
