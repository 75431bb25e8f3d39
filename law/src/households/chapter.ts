import type { Chapter } from '../forms/chapter.ts'
import { householdConditions } from './conditions.ts'
import { householdLimits, permitTerms } from './limits.ts'

/** Work in private households. */
export const households: Chapter = {
  id: 'households',
  title: { kk: 'Үй шаруашылығындағы жұмыс', ru: 'Работа в домашнем хозяйстве', en: 'Work in a household' },
  duties: [],
  limits: householdLimits,
  conditions: householdConditions,
  figures: [permitTerms],
}
