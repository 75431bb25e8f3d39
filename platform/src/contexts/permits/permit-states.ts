import { type Outcome, ok, refuse } from '../../kernel/outcome.ts'

export type PermitState = 'valid' | 'expired' | 'revoked'

/** The life of a permit. */
export const permitSteps = {
  expire: { from: 'valid', to: 'expired', by: 'clock' },
  revoke: { from: 'valid', to: 'revoked', by: 'officer' },
} as const satisfies Record<string, { from: PermitState; to: PermitState; by: 'clock' | 'officer' }>

/** Takes a permit's step. */
export function takePermitStep(state: PermitState, action: keyof typeof permitSteps): Outcome<PermitState> {
  const step = permitSteps[action]
  return step.from === state ? ok(step.to) : refuse(409, `permits.permit-is-${state}`)
}
