import type { EmployerView } from '../employers/api.ts'

/** The planner, filled in with what the register knows of the firm. */
export function planAddress(firm: EmployerView | null): string {
  if (firm === null) return '/plan'
  const { region, kind, activity, foreignShare, smallBusiness, staff } = firm
  const people = Object.entries(staff).flatMap(([category, { local, foreign }]) => [
    [`local${category}`, String(local)],
    [`foreign${category}`, String(foreign)],
  ])
  const query = new URLSearchParams({
    region,
    employer: kind,
    activity,
    foreignShare: String(foreignShare),
    smallBusiness: smallBusiness ? 'yes' : 'no',
    ...Object.fromEntries(people),
  })
  return `/plan?${query}`
}
