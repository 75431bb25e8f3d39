/** How an agency behaves: well, slowly, not at all, wrongly, or not there. The treasury has faults of its own. */
export const faults = ['well', 'slow', 'silent', 'wrong', 'down'] as const
export const treasuryFaults = [...faults, 'twice', 'out-of-order', 'wrong-sum'] as const
export type Fault = (typeof treasuryFaults)[number]

export const agencies = ['erap', 'migration-police', 'otib', 'irs', 'esutd', 'mfa', 'treasury'] as const
export type Agency = (typeof agencies)[number]

/** What each agency was told to do. All begin well. */
export type Faults = Record<Agency, Fault>

export function noFaults(): Faults {
  return Object.fromEntries(agencies.map((agency) => [agency, 'well'])) as Faults
}

/** The faults an agency knows. */
export function faultsOf(agency: Agency): readonly Fault[] {
  return agency === 'treasury' ? treasuryFaults : faults
}

export const slowMilliseconds = 3000
