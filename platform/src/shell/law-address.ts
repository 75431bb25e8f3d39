import type { Day } from '@ruqsat/law'

/** Where the law book shows a thing. The addresses are permanent: they stand in letters and on screens. */
export const lawAddress = {
  book: '/law',
  rule: (id: string) => `/law/rules/${id}`,
  /** One wording of a rule, by its first day. */
  version: (id: string, from: Day) => `/law/rules/${id}#${versionAnchor(from)}`,
  figure: (id: string) => `/law/figures/${id}`,
  act: (id: string) => `/law/acts/${id}`,
  readings: '/law/readings',
  reading: (id: string) => `/law/readings/${id}`,
  calendar: (year: number) => `/law/calendar/${year}`,
  lists: '/law/lists',
  gaps: '/law/gaps',
}

/** The anchor of a wording on the page of its rule. */
export function versionAnchor(from: Day): string {
  return `version-${from}`
}
