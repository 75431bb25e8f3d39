import fc from 'fast-check'

/** On how many random cases a property is tried; a twentieth of them where mutants/few-runs.ts asks for few. */
export function runs(cases: number): { readonly numRuns: number } {
  const few = fc.readConfigureGlobal().numRuns !== undefined
  return { numRuns: few ? Math.ceil(cases / 20) : cases }
}
