import type { Chapter } from '../forms/chapter.ts'
import * as sanctions from './foreigner-sanctions.ts'
import { offences } from './offences.ts'

/** What breaches cost. */
export const fines: Chapter = {
  id: 'fines',
  title: { kk: 'Айыппұлдар', ru: 'Штрафы', en: 'Fines' },
  duties: [],
  limits: [],
  conditions: [],
  figures: [
    ...new Set(Object.values(offences).flatMap(({ first, again }) => (again === null ? [first] : [first, again]))),
    sanctions.overstaySteps,
    sanctions.overstayPastTenDays,
    sanctions.workWithoutPermit,
    sanctions.overstayAgain,
    sanctions.graverAgain,
  ],
}
