import type { Role } from '../../kernel/actor.ts'
import { type Outcome, ok, refuse } from '../../kernel/outcome.ts'

/** Who may take a step: a role, or a machine of ours. */
export type Taker = Role | 'clock' | 'treasury'

interface Step {
  readonly from: readonly State[]
  readonly to: State
  readonly by: Taker
  /** The step needs a written ground. */
  readonly ground?: 'always' | 'against-the-engine'
}

export const states = [
  'draft',
  'registered',
  'hearing',
  'approved',
  'refused',
  'lapsed',
  'withdrawn',
  'issued',
] as const
export type State = (typeof states)[number]

/** The life of an application. Buttons, refusals and the diagram are read off this table. */
export const steps = {
  file: { from: ['draft'], to: 'registered', by: 'employer' },
  discard: { from: ['draft'], to: 'withdrawn', by: 'employer' },
  withdraw: { from: ['registered', 'hearing'], to: 'withdrawn', by: 'employer' },
  'tell-refusal': { from: ['registered'], to: 'hearing', by: 'officer', ground: 'against-the-engine' },
  object: { from: ['hearing'], to: 'hearing', by: 'employer' },
  approve: { from: ['registered', 'hearing'], to: 'approved', by: 'officer', ground: 'against-the-engine' },
  refuse: { from: ['hearing'], to: 'refused', by: 'officer', ground: 'against-the-engine' },
  lapse: { from: ['approved'], to: 'lapsed', by: 'clock' },
  // A payment made in time may be told of after the approval lapsed: then the permit is still due.
  issue: { from: ['approved', 'lapsed'], to: 'issued', by: 'treasury' },
} as const satisfies Record<string, Step>

export type Action = keyof typeof steps
export const actions = Object.keys(steps) as readonly Action[]

/** The states in which nothing more can happen to the application itself. */
export const finalStates: readonly State[] = ['refused', 'lapsed', 'withdrawn', 'issued']

/** Takes a step, if this taker may take it from this state. */
export function take(state: State, action: Action, by: Taker): Outcome<State> {
  const step: Step = steps[action]
  if (step.by !== by) return refuse(403, 'permits.not-your-step')
  if (!step.from.includes(state)) return refuse(409, `permits.not-from-${state}`)
  return ok(step.to)
}

/** The steps open to this taker in this state. */
export function openSteps(state: State, by: Taker): Action[] {
  return actions.filter((action) => take(state, action, by).ok)
}
