import { notKnown } from '../core/citation.ts'
import type { Figure } from '../core/figure.ts'

/** Longest work outside the permit's regions in a calendar year, as business trips to organisations there. */
export const longestTrips: Figure<number> = {
  id: 'trips.other_regions.max_per_year',
  unit: 'calendar_days',
  title: {
    kk: 'Рұқсатта көрсетілмеген өңірлердегі іссапарлардың жылдық шегі',
    ru: 'Предел командировок за год в регионы, не названные в разрешении',
    en: 'Most business trips in a year to regions outside the permit',
  },
  values: [
    {
      from: '2015-12-01',
      value: 90,
      cite: { act: 'migration-law', clause: notKnown, trust: 'O', via: 'kyzylorda-invest' },
    },
    { from: '2023-07-01', value: 90, cite: { act: 'migration-law', clause: '37-1(3)', trust: 'P' } },
  ],
}
