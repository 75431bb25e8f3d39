import type { Chapter } from '../forms/chapter.ts'
import { contractConditions } from './conditions.ts'
import { esutdAmend, esutdConclude, esutdCorrect, esutdTerminate } from './duties.ts'

/** Employment contracts with foreigners and their registration in ESUTD. */
export const contracts: Chapter = {
  id: 'contracts',
  title: {
    kk: 'Еңбек шарттары және ЕШЕБЖ',
    ru: 'Трудовые договоры и ЕСУТД',
    en: 'Employment contracts and ESUTD',
  },
  duties: [esutdConclude, esutdAmend, esutdTerminate, esutdCorrect],
  limits: [],
  conditions: contractConditions,
  figures: [],
}
