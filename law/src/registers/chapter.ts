import type { Chapter } from '../forms/chapter.ts'
import { katoCode, occupationCode, okedSection } from './codes-of-law.ts'
import { binWellFormed, iinWellFormed } from './numbers-of-law.ts'

/** Numbers of persons and organisations, codes of places, activities and occupations. */
export const registers: Chapter = {
  id: 'registers',
  title: { kk: 'Нөмірлер мен жіктеуіштер', ru: 'Номера и классификаторы', en: 'Numbers and classifiers' },
  duties: [],
  limits: [],
  conditions: [],
  lookups: [iinWellFormed, binWellFormed, katoCode, okedSection, occupationCode],
  figures: [],
}
