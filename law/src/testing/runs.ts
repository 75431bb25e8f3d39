import fc from 'fast-check'

/** On how many random cases a property is tried; on as many as all others, where mutants/few-runs.ts says so. */
export function runs(cases: number): { readonly numRuns?: number } {
  return fc.readConfigureGlobal().numRuns === undefined ? { numRuns: cases } : {}
}
