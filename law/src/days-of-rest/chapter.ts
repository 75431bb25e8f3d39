import type { Chapter } from '../forms/chapter.ts'
import { kurbanAitDates } from './figures.ts'
import { workingDay } from './working-day.ts'

/** Which days are worked: holidays, days off, and how they move. */
export const daysOfRest: Chapter = {
  id: 'days-of-rest',
  title: { kk: 'Жұмыс және демалыс күндері', ru: 'Рабочие и выходные дни', en: 'Days of work and of rest' },
  duties: [],
  limits: [],
  conditions: [],
  lookups: [workingDay],
  figures: [kurbanAitDates],
}
