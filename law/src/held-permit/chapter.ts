import type { Text } from '../core/text.ts'
import type { Chapter } from '../forms/chapter.ts'
import { limit } from '../forms/limit.ts'
import { sameWords } from '../forms/wording.ts'
import { longestTrips } from '../permits/trip-figures.ts'
import { permitStates, renewalFollowsOn } from './content.ts'
import { reissueGrounds } from './reissue.ts'
import { replacementConditions } from './replacement.ts'
import { useConditions } from './use.ts'

const ninetyDays: Text = {
  kk: 'Рұқсатта көрсетілмеген өңірлердегі ұйымдарға іссапарлар күнтізбелік жылда жиыны 90 күнтізбелік күннен аспайды.',
  ru: 'Командировки в организации регионов, не названных в разрешении, в сумме не превышают 90 календарных дней за календарный год.',
  en: 'Business trips to organisations in regions that the permit does not name are together at most 90 calendar days in a calendar year.',
}

const tripsInYear = limit({
  id: 'trips-to-other-regions',
  topic: 'use',
  title: { kk: 'Өзге өңірлерге іссапар', ru: 'Командировки в другие регионы', en: 'Trips to other regions' },
  ...sameWords(longestTrips, ninetyDays),
  sense: 'at-most',
  figure: longestTrips,
  edges: [{ on: '2026-03-02', number: 90, step: 1 }],
})

/** A permit in hand: how it may be used, reissued, and passed to another worker. */
export const heldPermit: Chapter = {
  id: 'held-permit',
  title: { kk: 'Берілген рұқсат', ru: 'Выданное разрешение', en: 'A permit in hand' },
  duties: [],
  limits: [tripsInYear],
  conditions: [permitStates, renewalFollowsOn, ...useConditions, ...reissueGrounds, ...replacementConditions],
  figures: [],
}
